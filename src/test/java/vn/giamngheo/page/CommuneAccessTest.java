package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.giamngheo.TestServer;

/** Finding a unit and reading its page on a phone. Rules: axe-core, WCAG 2.2 levels A and AA. */
class CommuneAccessTest {
  private static final TestServer SERVER = TestServer.shared();

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser(360, 780);
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
  @ValueSource(strings = {"/xa/24076?boundaries=2025-06-30", "/xa/24076?boundaries=2025-07-01"})
  void thePageOfAUnitKeepsTheRulesAndIsNotWiderThanAPhone(String address) {
    browser.driver().get(SERVER.url(address));
    assertThat(Axe.broken(browser)).isEmpty();
    assertThat(
            browser
                .driver()
                .executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void suggestionsAreWalkedWithTheKeyboardAndOpenTheUnit() {
    browser.driver().get(SERVER.url("/tim"));
    browser.waitUntil("document.body.dataset.ready");
    WebElement field = browser.driver().findElement(By.id("q"));
    field.sendKeys("dat bang");
    browser.waitUntil("document.querySelector('#suggestions:not([hidden]) li')");
    field.sendKeys(Keys.ARROW_DOWN);
    assertThat(field.getDomAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
    assertThat(Axe.broken(browser)).isEmpty();
    field.sendKeys(Keys.ENTER);
    browser.waitUntil("document.querySelector('h1').textContent === 'Xã Đất Bằng'");
  }
}
