package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.giamngheo.TestServer;

/** Documents as printed and the panel that says where a number comes from, in a real browser. */
class DocumentPageTest {
  private static final TestServer SERVER = TestServer.shared();
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

  @Test
  void theCopiedRowIsMarkedInPlaceAndExplained() {
    browser.open(SERVER.url("/tai-lieu/krong-pa-2021"));

    assertThat(find("#findings").getText())
        .contains("Ia Rmok")
        .contains("giống hệt dòng của Xã Ia HDreh");
    assertThat(find("td[id='phu-luc-3-30-14']").getText()).contains("32");
    assertThat(find("#downloads").getText()).contains("XLSX");
  }

  @Test
  void aTableThatIsRightStaysClean() {
    browser.open(SERVER.url("/tai-lieu/gia-lai-2023"));

    assertThat(find("main").getText()).contains("39,69").doesNotContain("Mâu thuẫn:");
  }

  @Test
  void aNumberOnTheMapPageOpensItsPlaceOnPaper() {
    browser.open(SERVER.url("/quy-hoach/ban-do"));
    find("#table tbody tr[data-code='24088'] .figure-button").sendKeys(Keys.ENTER);
    browser.waitUntil(
        "(document.querySelector('#panel-source')?.textContent ?? '').includes('23,64')");

    String panel = find("#panel-source").getText();
    assertThat(panel).contains("40/KH-UBND").contains("22/03/2021").contains("Phụ lục 1");
  }

  @Test
  void thePageOfAFigureGivesItsWholeAddressToCopy() {
    browser.driver().get(SERVER.url("/nguon/krong-pa-2021/phu-luc-1/16/4"));

    browser.waitUntil("document.querySelectorAll('.source-line button').length === 2");
    assertThat(find(".source-line a").getText())
        .startsWith(SERVER.url("/nguon/krong-pa-2021/phu-luc-1/16/4?phien-ban="));
  }

  @ParameterizedTest
  @CsvSource({"390,844", "1366,768", "1920,1080"})
  void nothingSticksOutOfTheWindow(int width, int height) {
    browser.driver().manage().window().setSize(new Dimension(width, height));
    for (String address :
        List.of(
            "/tai-lieu/krong-pa-2021",
            "/tai-lieu/ia-hdrai-2025",
            "/tai-lieu/dak-glei-2024",
            "/nguon/krong-pa-2021/phu-luc-3/30/14")) {
      if (address.startsWith("/nguon/")) {
        browser.driver().get(SERVER.url(address));
      } else {
        browser.open(SERVER.url(address));
      }
      long over =
          (Long)
              browser
                  .driver()
                  .executeScript(
                      "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      browser.picture(
          Path.of("target", "pictures", width + address.replaceAll("[^a-z0-9-]+", "_") + ".png"));
      assertThat(over).as(address).isZero();
    }
    browser.driver().manage().window().setSize(new Dimension(1366, 768));
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }
}
