package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

/** The public pages that stand on their own, by the rules of WCAG 2.2 A and AA, on a phone. */
class PublicAccessTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final Browser BROWSER = new Browser(360, 780);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/du-lieu",
        "/phuong-phap?lang=en",
        "/api",
        "/phien-ban",
        "/phien-ban/1",
        "/phien-ban/99",
        "/nguon/krong-pa-2021/phu-luc-1/16/4",
        "/nguon/krong-pa-2021/muc-i/3/1/6?lang=en",
        "/nguon/krong-pa-2021/tinh/implied_households?unit=24076&period=2020&status=actual&group=all",
        "/gop-y?so=/nguon/krong-pa-2021/phu-luc-1/16/4"
      })
  void noRuleIsBrokenAndNothingSticksOut(String page) {
    BROWSER.driver().get(SERVER.url(page));

    assertThat(Axe.broken(BROWSER)).isEmpty();
    assertThat(
            BROWSER
                .driver()
                .executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }
}
