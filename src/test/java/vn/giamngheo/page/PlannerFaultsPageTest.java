package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

/** The workbench in a real browser when addresses lie and the server's data moves. */
class PlannerFaultsPageTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String DESK = "/quy-hoach?atlas=krong-pa-2021";
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser(1366, 768);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0:<script>window.taken=1</script>", "__proto__", "constructor", "NaN;;-1e999"})
  void rubbishInEveryKeyOfTheAddressLeavesASaneList(String rubbish) {
    String keys =
        Stream.of(
                "suppose chart paint second side unit filter breaks budget formula cluster list lang"
                    .split(" "))
            .map(key -> "&" + key + "=" + URLEncoder.encode(rubbish, StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    browser.open(SERVER.url(DESK + keys));

    assertThat(number("document.querySelectorAll('#view-list tr[data-code]').length"))
        .isEqualTo(14);
    assertThat(number("window.taken ?? 0")).isZero();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPageSaysThatTheDataHasChangedUnderIt() {
    browser.open(SERVER.url(DESK));
    // Stands for an import by the administrator between two answers.
    browser
        .driver()
        .executeScript(
            "const real = window.fetch; window.fetch = async (...asked) => {"
                + " const answer = await real(...asked);"
                + " if (!/\\/priority\\?/.test(String(asked[0]))) return answer;"
                + " const body = await answer.json();"
                + " body.revision = { number: body.revision.number + 1, sha256: 'other' };"
                + " return new Response(JSON.stringify(body), { status: answer.status }); };"
                + " import('/js/planner/state.js').then((desk) =>"
                + "   desk.changeScenario((s) => ({ ...s, selection: { top: 3 } })));");
    browser.waitUntil(
        "document.querySelector('.banner')?.textContent.startsWith('Số liệu trên máy chủ vừa thay')");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void nobodyCanGuessTheNameOfAComputationEvenWithoutASecureConnection() {
    browser.open(SERVER.url(DESK));
    Object names =
        browser
            .driver()
            .executeAsyncScript(
                "const told = arguments[0]; crypto.randomUUID = undefined;"
                    + " import('/js/planner/run-name.js').then(({ runName }) =>"
                    + " told([runName('desk'), runName('desk')].join(' ')));");

    assertThat(names.toString()).matches("desk-[0-9a-f]{32} desk-[0-9a-f]{32}");
    assertThat(Stream.of(names.toString().split(" ")).distinct()).hasSize(2);
  }

  private static long number(String expression) {
    return ((Number) browser.driver().executeScript("return " + expression)).longValue();
  }
}
