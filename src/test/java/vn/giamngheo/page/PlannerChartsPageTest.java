package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import vn.giamngheo.TestServer;

/** The charts of the planner's workbench in a real browser. */
class PlannerChartsPageTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String ATLAS = "krong-pa-2021";
  private static final String CODE =
      "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~2~h"
          + "!poor_households~2020~actual~all~~1~h!dep_water_rate~2020~actual~all~poor~1~h"
          + "*t5*u1000-50-1-r";
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser(1366, 900);
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
  void eachChartOfKrongPaSaysInASentenceWhatItShows() {
    open("ranking");
    List<String> names =
        all(".chart-button").stream().map(button -> button.getAttribute("value")).toList();
    assertThat(names)
        .containsExactly(
            "ranking", "contributions", "scatter", "deprivations", "plan", "concentration");

    for (String name : names) {
      find(".chart-button[value=" + name + "]").click();
      waitForChart(name);
      WebElement chart = find("[data-chart=" + name + "] canvas");
      assertThat(find("[data-chart=" + name + "] h3").getText()).as(name).hasSizeGreaterThan(20);
      assertThat(chart.getAttribute("aria-label")).as(name).hasSizeGreaterThan(20);
      assertThat(chart.getSize().getHeight()).as(name).isGreaterThan(150);
      assertThat(numbersOf(name)).as(name).isNotEmpty();
    }
    assertThat(browser.driver().getCurrentUrl()).contains("chart=concentration");
  }

  @Test
  void rankingHasTheServersRanksScoresAndRanges() throws IOException {
    open("ranking*rank");
    numbersOf("ranking");

    Map<String, String> shown = textByCode("ranking");
    for (JsonNode unit : priority().path("units")) {
      String score = vietnamese(unit.path("score").asDouble(), 3);
      assertThat(shown.get(unit.path("code").asText()))
          .contains(unit.path("name").asText())
          .contains(" " + unit.path("rank").asText() + " " + score + " ")
          .contains(unit.path("rankLow").asText() + "–" + unit.path("rankHigh").asText())
          .contains(unit.path("rankBest").asText() + "–" + unit.path("rankWorst").asText());
    }
    assertThat(find("[data-chart=ranking] h3").getText())
        .contains("Xã Chư Drăng là xã cuối trong 5 xã được chọn (0,644 điểm)")
        .contains("xã Ia HDreh đứng ngay sau (0,573 điểm)");
  }

  @Test
  void contributionsOpenTheSourceOfEveryFigure() throws IOException {
    open("contributions");
    numbersOf("contributions");

    List<String> shown =
        all("[data-chart=contributions] tbody [data-source]").stream()
            .map(button -> button.getAttribute("data-source"))
            .toList();
    List<String> served =
        stream(priority().path("units"))
            .flatMap(unit -> stream(unit.path("contributions")))
            .map(one -> one.path("address").asText())
            .toList();
    assertThat(shown).hasSize(42).containsExactlyElementsOf(served);
  }

  @Test
  void plansAreComparedInPercentagePoints() {
    open("plan");
    numbersOf("plan");

    String map = "/api/atlases/" + ATLAS + "/map?indicator=poverty_rate&geometry=false&period=";
    Map<String, JsonNode> actual = byCode(SERVER.json(map + "2020&status=actual"));
    Map<String, JsonNode> plan = byCode(SERVER.json(map + "2021&status=plan"));
    Map<String, String> shown = textByCode("plan");
    assertThat(shown).hasSize(14);
    actual.forEach(
        (code, was) -> {
          JsonNode will = plan.get(code);
          double change = will.path("value").asDouble() - was.path("value").asDouble();
          assertThat(shown.get(code))
              .contains(was.path("printed").asText())
              .contains(will.path("printed").asText())
              .endsWith(vietnamese(change, 2));
        });
    assertThat(find("[data-chart=plan] h3").getText()).contains("điểm phần trăm");
  }

  @Test
  void deprivationsStandBesideThoseOfTheDistrict() {
    browser.open(SERVER.url(address("deprivations") + "&unit=24088"));
    waitForChart("deprivations");

    assertThat(find("[data-chart=deprivations] h3").getText())
        .startsWith("Xã Đất Bằng thiếu hụt hơn huyện Krông Pa");
    assertThat(numbersOf("deprivations"))
        .hasSize(10)
        .anySatisfy(row -> assertThat(row).startsWith("Nguồn nước sinh hoạt 39,3 21,7 +17,6"));
  }

  @Test
  void aRowUnderThePointerIsLitAndAClickPicksItsUnit() {
    open("ranking");
    numbersOf("ranking");
    WebElement canvas = find("[data-chart=ranking] canvas");
    // The third row: 24 pixels a row below a margin of 8.
    int middle = canvas.getSize().getHeight() / 2;
    Actions pointer = new Actions(browser.driver());
    pointer.moveToElement(canvas, 0, 8 + 24 * 2 + 12 - middle).perform();
    browser.waitUntil("document.querySelector('tr.is-lit')?.dataset.code === '24079'");
    pointer.click().perform();
    browser.waitUntil("location.search.includes('unit=24079')");

    browser.waitUntil("document.querySelector('tr.is-picked')?.dataset.code === '24079'");
    find("[data-chart=ranking] tr[data-code='24088'] button").click();
    browser.waitUntil(
        "Chart.getChart(document.querySelector('[data-chart=ranking] canvas'))"
            + ".config.options.plan.more.picked === '24088'");
  }

  @Test
  void rangesOfOtherWeightsAreNotShownWhileASliderMoves() {
    open("ranking*rank");
    browser
        .driver()
        .executeScript(
            "import('/js/planner/state.js').then((state) => state.changeScenario((one) => ({...one, "
                + "criteria: one.criteria.map((c, i) => ({...c, weight: i === 1 ? 8 : 1}))}), {how: 'drag'}))");
    browser.waitUntil(
        "document.querySelector('[data-chart=ranking] .chart-text').textContent.includes('hiện lại')");

    assertThat(find("[data-chart=ranking] h3").getText()).doesNotContain("0,644");
  }

  @Test
  void aChartWithoutFiguresIsAbsentAndTheReasonIsGiven() {
    browser.open(SERVER.url("/quy-hoach?atlas=gia-lai-2023&view=charts&chart=plan"));
    waitForChart("ranking");

    assertThat(all(".chart-button[value=plan], .chart-button[value=deprivations]")).isEmpty();
    assertThat(all("#view-charts > .chart-note").get(0).getText())
        .contains("Không có biểu đồ thiếu hụt")
        .contains("Không có biểu đồ thực hiện và kế hoạch");
  }

  @Test
  void namesOfTheSlopeChartStandApart() {
    open("ranking");
    browser
        .driver()
        .executeScript(
            "const box = document.createElement('div'); box.id = 'slope'; document.querySelector('#view-charts').prepend(box);"
                + "const units = Array.from({length: 60}, (_, i) => ({code: String(i), name: 'Xã Số ' + i,"
                + " rankA: i + 1, rankB: ((i * 7) % 60) + 1, inA: i < 10, inB: (i * 7) % 60 < 10}));"
                + "import('/js/planner/chart-slope.js').then((m) => m.drawSlope(box, {units, labels: {a: 'Một', b: 'Hai'}},"
                + " {lang: 'vi', state: {scenario: {boundaries: ''}}, vocabulary: {levels: {commune: 'Xã'}},"
                + " atlas: {boundaries: [{level: 'commune'}]}})).then(() => requestAnimationFrame(() => { box.dataset.drawn = 'true'; }))");
    browser.waitUntil("document.querySelector('#slope[data-drawn]')");

    assertThat(find("#slope h3").getText()).startsWith("7 xã vào và 7 xã ra khỏi danh sách");
    Object least =
        browser
            .driver()
            .executeScript(
                "const {at, named} = Chart.getChart(document.querySelector('#slope canvas')).config.options.plan.more;"
                    + "return Math.min(...['a', 'b'].flatMap((side) => { const all = named.map((one) => at[side].get(one.code))"
                    + ".sort((x, y) => x - y); return all.slice(1).map((y, i) => y - all[i]); }))");
    assertThat(((Number) least).doubleValue()).isGreaterThanOrEqualTo(16);
  }

  private static void open(String chart) {
    browser.open(SERVER.url(address(chart)));
    waitForChart(chart.replaceFirst("\\*.*", ""));
  }

  private static String address(String chart) {
    return "/quy-hoach?atlas=" + ATLAS + "&view=charts&chart=" + chart + "&k=" + CODE;
  }

  private static void waitForChart(String name) {
    browser.waitUntil(
        "document.querySelector('[data-chart=" + name + "][data-drawn=true] canvas')");
  }

  /** Opens the numbers of a chart: its rows as text. */
  private static List<String> numbersOf(String chart) {
    browser
        .driver()
        .executeScript(
            "document.querySelector('[data-chart=" + chart + "] .chart-numbers').open = true");
    browser.waitUntil("document.querySelector('[data-chart=" + chart + "] tbody tr')");
    return List.copyOf(textByCode(chart).values());
  }

  /** The rows by unit (by their number where they stand for none), cells parted by spaces. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> textByCode(String chart) {
    return (Map<String, String>)
        browser
            .driver()
            .executeScript(
                "return Object.fromEntries([...document.querySelectorAll('[data-chart="
                    + chart
                    + "] tbody tr')].map((row, i) => [row.dataset.code ?? 'row ' + i,"
                    + " [...row.cells].map((cell) => cell.textContent).join(' ')]))");
  }

  private static JsonNode priority() throws IOException {
    JsonNode scenario = SERVER.json("/api/atlases/" + ATLAS + "/scenario-codes/" + CODE);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVER.url("/api/atlases/" + ATLAS + "/priority")))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(scenario.path("request").toString()))
            .build();
    return new ObjectMapper().readTree(SERVER.send(request).body());
  }

  private static Map<String, JsonNode> byCode(JsonNode map) {
    return stream(map.path("features"))
        .map(feature -> feature.path("properties"))
        .collect(Collectors.toMap(one -> one.path("code").asText(), one -> one));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String vietnamese(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value)
        .replace('.', ',')
        .replace('-', '−');
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }
}
