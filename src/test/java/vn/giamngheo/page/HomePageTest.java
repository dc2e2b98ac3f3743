package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import vn.giamngheo.TestServer;

/** The first page on a telephone: its weight, its rules of accessibility, what JavaScript adds. */
class HomePageTest {
  private static final TestServer SERVER = TestServer.shared();

  /** Headers included, over the wire, for somebody who was never here before. */
  private static final long MOST_BYTES = 100_000;

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.countingBytes(360, 780);
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?atlas=krong-pa-2021",
        "/?atlas=krong-pa-2021&lang=en",
        "/?atlas=gia-lai-2023",
        "/?atlas=ia-hdrai-2025",
        "/?atlas=dak-ha-2024",
        "/?atlas=dak-glei-2024&lang=en"
      })
  void firstViewIsLightAndKeepsTheRules(String page) {
    browser.driver().get("about:blank");
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.wireBytes();
    browser.open(SERVER.url(page));
    browser.driver().executeAsyncScript("requestIdleCallback(arguments[0])");
    List<Long> answers = browser.wireBytes();
    assertThat(answers).hasSizeBetween(5, 20);
    assertThat(answers.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(500);
    assertThat(Axe.broken(browser)).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/khong-co", "/nhung/krong-pa-2021"})
  void otherPagesKeepTheRules(String page) {
    browser.driver().get(SERVER.url(page));
    assertThat(Axe.broken(browser)).isEmpty();
    browser.complaints();
  }

  @Test
  void theTableIsSortedByKeyboardTheMapEnlargedAndTheChartFetchedWhenReached() {
    browser.open(SERVER.url("/?atlas=krong-pa-2021"));
    assertThat(number("document.querySelectorAll('canvas').length")).isZero();
    var head = browser.driver().findElement(By.cssSelector("#units-table thead th button"));
    head.sendKeys(Keys.ENTER);
    assertThat(text("#units-table tbody tr:first-child th")).isEqualTo("Xã Chư Drăng");
    head.sendKeys(Keys.ENTER);
    assertThat(text("#units-table tbody tr:first-child th")).isEqualTo("Xã Uar");

    browser.waitUntil("document.querySelector('#ranking canvas')");

    double before = number("document.querySelector('.page-map').viewBox.baseVal.width");
    browser.driver().findElement(By.cssSelector(".zoom-buttons button")).sendKeys(Keys.ENTER);
    assertThat(number("document.querySelector('.page-map').viewBox.baseVal.width"))
        .isLessThan(before);
    assertThat(browser.complaints()).isEmpty();
  }

  private static double number(String expression) {
    return ((Number) browser.driver().executeScript("return " + expression)).doubleValue();
  }

  private static String text(String selector) {
    return browser.driver().findElement(By.cssSelector(selector)).getText();
  }
}
