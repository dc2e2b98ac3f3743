package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import vn.giamngheo.TestServer;

/** The map side of the workbench, on the 14 communes of Krông Pa. */
class PlannerMapPageTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String SERIES = "poverty_rate~%s~actual~all~";
  private static Browser browser;
  private static MapDesk desk;

  @BeforeAll
  static void start() {
    browser = new Browser(1366, 900);
    desk = new MapDesk(SERVER, browser);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @AfterEach
  void theConsoleStaysSilent() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void mapLegendAndLabelSayWhatWasChosenAboveThem() {
    desk.open("");
    Set<String> score = new HashSet<>(desk.colours("#map"));

    desk.show("choose-paint", "membership");
    assertThat(desk.legend(0)).startsWith("luôn thuộc danh sách").contains("không thuộc");
    assertThat(desk.colours("#map")).isNotEqualTo(score).contains("8,74,134,255");
    desk.show("choose-paint", "c0");
    assertThat(desk.find("#legend-0-title").getText()).isEqualTo("Tỷ lệ hộ nghèo, 2020 (%)");
    assertThat(desk.counts()).isEqualTo(14);
    assertThat(desk.find("#map").getAttribute("aria-label"))
        .contains("Tỷ lệ hộ nghèo, 2020", "Danh sách");
    desk.show("choose-paint", "rank");
    assertThat(desk.legend(0).get(0)).startsWith("1 – ");
    assertThat(desk.find(".map-stage .boundary-note").getText()).contains("Ranh giới sơ đồ");
  }

  @Test
  void twoFiguresAtOnceAreNamedAndCountedInNineFields() {
    desk.open("&paint=bi:c0:poor_households~2020~actual~all~");
    desk.waitFor("bi:c0:poor_households~2020~actual~all~");

    assertThat(desk.find(".pair-up").getText()).contains("Tỷ lệ hộ nghèo, 2020");
    assertThat(desk.find(".pair-right").getText()).contains("Số hộ nghèo, 2020");
    List<WebElement> cells = desk.all(".pair-cell");
    assertThat(cells).hasSize(9);
    assertThat(cells.stream().mapToInt(one -> Integer.parseInt(one.getText())).sum()).isEqualTo(14);
  }

  @Test
  void areaOfCirclesGoesWithTheCount() {
    String paint = "symbols:poor_households~2020~actual~all~:" + SERIES.formatted("2020");
    desk.open("&paint=" + paint);
    desk.waitFor(paint);

    List<WebElement> sizes = desk.all("#mapside .size");
    double[] squares = sizes.stream().mapToDouble(PlannerMapPageTest::square).toArray();
    double[] labels =
        sizes.stream().mapToDouble(one -> Double.parseDouble(one.getText())).toArray();
    assertThat(squares[0] / squares[1]).isCloseTo(labels[0] / labels[1], within(0.1));
  }

  @Test
  void boxChoosesExactlyTheUnitsWhoseMiddleIsInside() {
    desk.open("");
    desk.click("#tool-box");
    browser.waitUntil("document.querySelector('.is-drawing')");
    int[] size = desk.size("#map");
    desk.drag(List.of(new int[] {2, 2}, new int[] {size[0] * 2 / 5, size[1] - 2}), null);

    List<String> chosen = desk.chosen();
    assertThat(chosen).isNotEmpty();
    assertSeparated(chosen, middle -> middle.get("lon").asDouble());

    desk.drag(List.of(new int[] {2, 2}, new int[] {size[0] - 2, size[1] - 2}), Keys.SHIFT);
    assertThat(desk.chosen()).hasSize(14);
    desk.drag(List.of(new int[] {2, 2}, new int[] {size[0] * 2 / 5, size[1] - 2}), Keys.ALT);
    assertThat(desk.chosen()).hasSize(14 - chosen.size()).doesNotContainAnyElementsOf(chosen);
    browser.driver().navigate().back();
    browser.waitUntilShown();
    assertThat(desk.chosen()).hasSize(14);
  }

  @Test
  void lassoChoosesTheUnitsWithinTheLineAndEscapeLeavesIt() {
    desk.open("");
    desk.click("#tool-lasso");
    browser.waitUntil("document.querySelector('.is-drawing')");
    int[] size = desk.size("#map");
    desk.drag(
        List.of(new int[] {1, 1}, new int[] {size[0] - 100, 1}, new int[] {1, size[1] - 2}), null);

    List<String> chosen = desk.chosen();
    double slope = (size[0] - 101.0) / (size[1] - 3.0);
    assertThat(chosen).isNotEmpty();
    assertSeparated(chosen, middle -> mercatorX(middle) - slope * mercatorY(middle));
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    assertThat(desk.find("#tool-look").getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void controlClickAddsAUnitAndAPlainClickOnlyLooksAtIt() {
    desk.open("");
    Actions mouse = new Actions(browser.driver());
    mouse.moveToElement(desk.find("#map"), -40, 0).click().perform();
    browser.waitUntil("/unit=\\d{5}/.test(location.search)");
    assertThat(desk.chosen()).isEmpty();

    String unit = desk.query("unit");
    mouse.keyDown(Keys.CONTROL).click().keyUp(Keys.CONTROL).perform();
    browser.waitUntil("history.state.desk.scenario.selection.codes");
    browser.waitUntilShown();
    assertThat(desk.chosen()).hasSize(desk.chosen().contains(unit) ? 6 : 4);
  }

  @Test
  void bordersSetByHandDecideTheClassesAndCanBeUndone() {
    desk.open("&paint=c0");
    desk.waitFor("c0");
    List<String> before = desk.legend(0);
    desk.click(".legend-cut summary");
    WebElement field = desk.find("#legend-0-border-0");
    field.clear();
    field.sendKeys("5", Keys.TAB);
    browser.waitUntil("location.search.includes('breaks=h')");

    assertThat(desk.legend(0).get(0)).isEqualTo("3,29 – dưới 5,00");
    assertThat(desk.legend(0)).isNotEqualTo(before);
    assertThat(desk.find(".legend-cut summary").getText()).contains("Tự đặt");
    assertThat(desk.counts()).isEqualTo(14);

    desk.find("#border-1").sendKeys(Keys.ARROW_RIGHT);
    assertThat(desk.legend(0).get(1)).startsWith("5,00 – dưới 11,8");
    browser.driver().navigate().back();
    browser.waitUntil(
        "document.querySelectorAll('.legend-range')[1].textContent.endsWith('11,70')");
  }

  /** Scores have no borders of the server's; they are cut as it cuts figures. */
  @ParameterizedTest
  @CsvSource({"quantile", "equal_interval", "jenks", "standard_deviation"})
  void bordersMadeInThePageAreThoseTheServerMakes(String method) {
    desk.open("");
    Object differing =
        browser
            .driver()
            .executeAsyncScript(
                """
                const [method, done] = arguments;
                (async () => {
                const { innerBorders } = await import('/js/planner/breaks-methods.js');
                const differing = [];
                for (const [atlas, period] of [['krong-pa-2021', '2020'], ['gia-lai-2023', '2022']]) {
                  for (const classes of [2, 3, 5, 7]) {
                    const asked = new URLSearchParams({ indicator: 'poverty_rate', period, method, classes, geometry: false });
                    const { features, breaks } = await (await fetch(`/api/atlases/${atlas}/map?${asked}`)).json();
                    const values = features.map((one) => one.properties.value).filter((one) => one !== null);
                    const made = innerBorders(values.sort((a, b) => a - b), method, classes, 2);
                    if (made.join() !== breaks.slice(1, -1).join()) differing.push([atlas, classes, made.join(), breaks.join()]);
                  }
                }
                done(differing);
                })();
                """,
                method);
    assertThat((List<?>) differing).isEmpty();
  }

  @Test
  void lockedColoursKeepTheirBordersInAnotherPeriod() {
    String now = "i:" + SERIES.formatted("2020");
    desk.open("&paint=" + now);
    desk.waitFor(now);
    desk.click(".legend-cut summary");
    desk.click("#legend-0-lock");
    browser.waitUntil("location.search.includes('breaks=h')");
    List<String> before = desk.legend(0).subList(1, 4);

    String other =
        (String)
            desk.run(
                "return [...document.querySelector('#choose-paint-series').options].map((o) => o.value)"
                    + ".find((v) => v.startsWith('poverty_rate~') && !v.startsWith('poverty_rate~2020~') && v.endsWith('~all~'))");
    new Select(desk.find("#choose-paint-series")).selectByValue(other);
    desk.waitFor("i:" + other);
    assertThat(desk.legend(0).subList(1, 4)).isEqualTo(before);
  }

  @Test
  void secondMapIsDrawnInStepAndCutOffByABarThatTheKeyboardMoves() {
    desk.open("&side=swipe&second=c0");
    browser.waitUntil("document.querySelector('#map-2')?.dataset.shown === 'c0'");
    WebElement bar = desk.find(".divider");
    String before = desk.find("#map-2").getCssValue("clip-path");
    bar.sendKeys(Keys.ARROW_LEFT);

    assertThat(bar.getAttribute("aria-valuenow")).isEqualTo("48");
    assertThat(desk.find("#map-2").getCssValue("clip-path")).isNotEqualTo(before).contains("48%");
    assertThat(desk.find("#legend-0-title").getText()).isEqualTo("Điểm ưu tiên");
    assertThat(desk.find("#legend-1-title").getText()).contains("Tỷ lệ hộ nghèo");

    new Select(desk.find("#side")).selectByValue("side");
    browser.waitUntil(
        "document.querySelector('#map-2').getBoundingClientRect().left >= document.querySelector('#map').getBoundingClientRect().right");
    assertThat(desk.find("#map-2").getCssValue("clip-path")).isEqualTo("none");
  }

  @Test
  void whatAnotherViewHandsOverIsPaintedAndExplained() {
    desk.open("");
    browser
        .driver()
        .executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            import('/js/planner/overlays.js').then(({ setOverlay }) => {
              setOverlay('allocation', {
                title: 'Được và mất',
                categories: [{ id: 'more', label: 'được thêm', colour: '#5e3c99' }, { id: 'less', label: 'bị bớt', colour: '#e66101', pattern: 'lines' }],
                byCode: new Map([['24088', 'more'], ['24103', 'less']]),
              });
              done();
            });
            """);
    desk.show("choose-paint", "allocation");

    assertThat(desk.find("#legend-0-title").getText()).isEqualTo("Được và mất");
    assertThat(desk.legend(0)).containsExactly("được thêm", "bị bớt", "không có số liệu");
    assertThat(desk.counts()).isEqualTo(14);
    assertThat(desk.colours("#map")).contains("94,60,153,255");
  }

  /** Every chosen unit lies before every other one along a line over the map. */
  private static void assertSeparated(Collection<String> chosen, ToDoubleFunction<JsonNode> along) {
    double last = Double.NEGATIVE_INFINITY;
    double first = Double.POSITIVE_INFINITY;
    JsonNode map =
        SERVER.json(
            "/api/atlases/krong-pa-2021/map?indicator=poverty_rate&period=2020&geometry=false");
    for (JsonNode feature : map.get("features")) {
      JsonNode unit = feature.get("properties");
      double place = along.applyAsDouble(unit);
      if (chosen.contains(unit.get("code").asText())) {
        last = Math.max(last, place);
      } else {
        first = Math.min(first, place);
      }
    }
    assertThat(last).isLessThan(first);
  }

  private static double mercatorX(JsonNode middle) {
    return Math.toRadians(middle.get("lon").asDouble());
  }

  private static double mercatorY(JsonNode middle) {
    return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(middle.get("lat").asDouble()) / 2));
  }

  private static double square(WebElement size) {
    int width = size.findElement(By.cssSelector(".size-circle")).getSize().getWidth();
    return (double) width * width;
  }
}
