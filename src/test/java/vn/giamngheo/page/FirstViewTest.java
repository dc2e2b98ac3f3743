package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

/** What the first view of a page weighs over the wire, for somebody who was never here before. */
class FirstViewTest {
  private static final TestServer SERVER = TestServer.shared();

  /** Headers included; the budget of a slow line in a mountain commune. */
  private static final long MOST_BYTES = 450_000;

  private static final int MOST_REQUESTS = 130;

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.countingBytes(1366, 768);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/quy-hoach/ban-do?atlas=krong-pa-2021",
        "/quy-hoach?atlas=krong-pa-2021",
        "/quy-hoach?atlas=krong-pa-2021&lang=en"
      })
  void firstViewIsWithinTheBudget(String page) {
    browser.driver().get("about:blank");
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.wireBytes();
    browser.open(SERVER.url(page));
    browser.driver().executeAsyncScript("requestIdleCallback(arguments[0])");
    List<Long> answers = browser.wireBytes();
    assertThat(answers).hasSizeBetween(20, MOST_REQUESTS);
    assertThat(answers.stream().mapToLong(Long::longValue).sum())
        .as("bytes of %s", page)
        .isLessThanOrEqualTo(MOST_BYTES);
    assertThat(browser.complaints()).isEmpty();
  }
}
