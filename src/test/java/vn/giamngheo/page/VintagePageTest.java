package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import vn.giamngheo.TestServer;

/** The choice between the document's boundaries and those of today, in a real browser. */
class VintagePageTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String READY = "document.body.dataset.ready === 'true' && ";
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

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static void choose(String vintage) {
    find("#boundaries label:has(input[value='" + vintage + "'])").click();
  }

  private static void waitForRows(int count) {
    browser.waitUntil(
        READY + "document.querySelectorAll('#table tbody tr[data-code]').length === " + count);
  }

  @Test
  void theMapTurnsToTodayAndTheSelectedCommuneComesAlongAndBack() {
    browser.open(SERVER.url("/quy-hoach/ban-do?unit=24079&indicator=poor_households"));
    choose("2025-07-01");
    waitForRows(4);

    assertThat(browser.driver().getCurrentUrl())
        .contains("boundaries=2025-07-01")
        .contains("unit=24112");
    assertThat(find(".headline").getText()).contains("Xã Ia Rsai").contains("515");
    assertThat(find("#table").getText()).contains("Chư Gu").contains("2.342");

    choose("original");
    waitForRows(14);
    assertThat(browser.driver().getCurrentUrl())
        .contains("unit=24079")
        .doesNotContain("boundaries=");
  }

  @Test
  void aRateShowsItsBoundsAndThatItFollowsFromPrintedFigures() {
    browser.open(SERVER.url("/quy-hoach/ban-do?boundaries=2026-01-01&unit=24112"));

    assertThat(find(".headline").getText()).contains("11,21 %").contains("11,207 – 11,211");
    assertThat(find("#table").getText()).contains("suy ra từ số in");
    assertThat(find("#legend").getText()).contains("giữ như trên bản đồ của văn bản");
    assertThat(find("#foot").findElement(By.cssSelector("a[href*='boundaries=2025-07-01']")))
        .isNotNull();
  }

  @Test
  void aValueOpensItsFormulaWithInputsAndResolution() {
    browser.open(
        SERVER.url("/quy-hoach/ban-do?boundaries=2026-01-01&indicator=poor_households&unit=24112"));
    find("#table tr[data-code='24112'] .figure-button").click();
    browser.waitUntil("document.body.textContent.includes('203 + 145 + 167 = 515')");

    assertThat(find("dialog, .source-panel, [role='dialog']").getText())
        .contains("1664/NQ-UBTVQH15, Điều 1, khoản 84");
  }

  @Test
  void theProfileLinksOldAndNewCommunes() {
    browser.open(SERVER.url("/quy-hoach/ban-do?boundaries=2026-01-01&unit=24112&view=profile"));
    browser.waitUntil(
        READY + "document.querySelector('#profile').textContent.includes('Lập ngày')");
    assertThat(find("#profile").getText()).contains("Xã Chư Gu").contains("Huyện Krông Pa khi đó");

    find("#profile .link-button:nth-of-type(2)").click();
    browser.waitUntil(
        READY
            + "location.search.includes('unit=24085') && document.querySelector('#profile h2').textContent.includes('Chư Gu')");
    find("#profile .link-button").click();
    browser.waitUntil(READY + "location.search.includes('unit=24112')");
  }

  @Test
  void figuresOfDistrictsSayWhyTheyAreNotOnTheCommunesOfToday() {
    browser.open(SERVER.url("/quy-hoach/ban-do?atlas=dak-ha-2024&boundaries=2026-01-01"));

    assertThat(find("#notes").getText())
        .contains("không chia xuống xã được")
        .contains("đúng bằng 5 đơn vị");
  }

  @ParameterizedTest
  @CsvSource({"390,844", "1366,768", "1920,1080"})
  void nothingSticksOutOfTheWindow(int width, int height) {
    browser.driver().manage().window().setSize(new Dimension(width, height));
    for (String view : new String[] {"overview", "table", "profile"}) {
      browser.open(SERVER.url("/quy-hoach/ban-do?boundaries=2026-01-01&unit=24076&view=" + view));
      long over =
          (Long)
              browser
                  .driver()
                  .executeScript(
                      "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      browser.picture(
          java.nio.file.Path.of("target", "pictures", width + "-today-" + view + ".png"));
      assertThat(over).as(view).isZero();
    }
    browser.driver().manage().window().setSize(new Dimension(1366, 768));
  }
}
