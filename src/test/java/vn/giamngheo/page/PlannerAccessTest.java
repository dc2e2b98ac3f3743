package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.giamngheo.TestServer;

/**
 * Pages for those who do not see them, use no pointer, or hold paper in their hands. Rules:
 * axe-core, WCAG 2.2 levels A and AA.
 */
class PlannerAccessTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String DESK =
      "/quy-hoach?atlas=krong-pa-2021&k=1*min_max*weighted_arithmetic*exclude*original"
          + "*poverty_rate~2020~actual~all~~2~h!poor_households~2020~actual~all~~1~h"
          + "*t5*u2000-50-1-r&view=";

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser(1366, 768);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @AfterEach
  void theConsoleStaysSilent() {
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "list, .ranks-row[data-code]",
    "charts, [data-chart][data-drawn=true]",
    "reach, #view-reach table",
    "budget, #budget-total",
    "allocation, #offer-own",
    "clusters, #view-clusters table",
    "scenarios, #compare-pin"
  })
  void eachViewOfTheWorkbenchKeepsTheRules(String view, String drawn) {
    browser.open(SERVER.url(DESK + view));
    browser.waitUntil("document.querySelector('" + drawn + "')");
    assertThat(Axe.broken(browser)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"add-criterion", "compare-pairs", "save"})
  void dialogsKeepTheRulesHoldTheKeyboardAndGiveItBack(String button) {
    browser.open(SERVER.url(DESK + "list"));
    find("#" + button).sendKeys(Keys.ENTER);
    browser.waitUntil("document.querySelector('dialog[open]')?.contains(document.activeElement)");
    assertThat(Axe.broken(browser)).isEmpty();

    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    browser.waitUntil("!document.querySelector('dialog[open]')");
    assertThat(focused()).isEqualTo(button);
  }

  @Test
  void whatIsFoldedAwayKeepsTheRules() {
    browser.open(SERVER.url(DESK + "list"));
    run("document.querySelectorAll('main details').forEach((one) => (one.open = true))");
    find("tr[aria-rowindex='4']").sendKeys(Keys.ENTER);
    browser.waitUntil("document.querySelector('#why-unit-title')");
    assertThat(Axe.broken(browser)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/quy-hoach/ban-do?atlas=krong-pa-2021", "/quan-tri", "/tai-lieu/krong-pa-2021"})
  void otherPagesKeepTheRules(String page) {
    browser.open(SERVER.url(page));
    assertThat(Axe.broken(browser)).isEmpty();
  }

  @Test
  void keyboardGoesOnNearWhatWentAway() {
    browser.open(SERVER.url(DESK + "budget"));
    browser.waitUntil("document.querySelector('#budget-try')");
    find("#budget-try").sendKeys(Keys.ENTER);
    browser.waitUntil("document.activeElement.id === 'budget-total'");

    browser.open(SERVER.url(DESK + "list"));
    run("document.querySelector('#filters').open = true");
    find("#filter-0-from").sendKeys("5" + Keys.ENTER);
    browser.waitUntil("document.querySelector('.filter-chip')");
    find(".filter-chip").sendKeys(Keys.ENTER);
    browser.waitUntil("!document.querySelector('.filter-chip')");
    assertThat(focused()).isEqualTo("undo");
  }

  @Test
  void explanationOfAUnitClosesWithEscapeAndTheKeyboardGoesBackToItsRow() {
    browser.open(SERVER.url(DESK + "list"));
    find("tr[aria-rowindex='4']").sendKeys(Keys.ENTER);
    browser.waitUntil("document.querySelector('#why-unit-close')");
    find("#why-unit-close").sendKeys(Keys.ESCAPE);
    browser.waitUntil("!document.querySelector('#why-unit-close')");
    assertThat(run("return document.activeElement.getAttribute('aria-rowindex')")).isEqualTo("4");
  }

  @Test
  void paperSaysWhatWasAskedAndWhereTheFiguresComeFromAndShowsTheMap() {
    browser.open(SERVER.url(DESK + "list"));
    find("body").sendKeys(Keys.CONTROL);
    browser.waitUntil("document.querySelector('#paper-foot')");
    Map<String, Object> sheet =
        browser.driver().executeCdpCommand("Page.printToPDF", Map.of("printBackground", false));

    assertThat(Base64.getDecoder().decode((String) sheet.get("data")))
        .startsWith("%PDF".getBytes());
    assertThat(run("return document.querySelector('#paper-head').textContent").toString())
        .contains("Xếp hạng ưu tiên – Huyện Krông Pa 2021", "5 trong 14", "trọng số 66,7 %");
    assertThat(run("return document.querySelector('#paper-foot').textContent").toString())
        .contains("Kế hoạch 40/KH-UBND", "Bản số liệu số", "Mã kịch bản: 1*min_max");
    assertThat(run("return document.querySelector('.still').width")).isEqualTo(780L);
  }

  private static String focused() {
    return (String) run("return document.activeElement.id");
  }

  private static Object run(String script) {
    return browser.driver().executeScript(script);
  }

  private static WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }
}
