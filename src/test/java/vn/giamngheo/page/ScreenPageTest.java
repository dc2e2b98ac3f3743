package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import vn.giamngheo.TestServer;
import vn.giamngheo.session.ManyUnits;
import vn.giamngheo.session.RealDecks;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.screen.OfflineFile;
import vn.giamngheo.text.Language;

/** Slides as a hall sees them, served and from a file, in a real browser. */
class ScreenPageTest {
  private static final TestServer SERVER = TestServer.shared();

  /** What of each slide is cut, sticks out, or is smaller than can be read from the last row. */
  private static final String BROKEN =
      """
      const broken = [];
      for (const slide of document.querySelectorAll('.slide')) {
        const edge = slide.getBoundingClientRect();
        const unit = edge.height / 1080;
        for (const box of [slide, slide.querySelector('.content')]) {
          if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
            broken.push(`${slide.id} overflows: ${box.scrollWidth}x${box.scrollHeight}`);
        }
        const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          const on = text.parentElement;
          if (!text.textContent.trim() || on.closest('.notes, title') || !on.checkVisibility()) continue;
          const scale = on.closest('svg')?.getScreenCTM().a ?? 1;
          const size = (parseFloat(getComputedStyle(on).fontSize) * scale) / unit;
          const range = document.createRange();
          range.selectNodeContents(text);
          const at = range.getBoundingClientRect();
          const out = at.right > edge.right + 1 || at.bottom > edge.bottom + 1 || at.left < edge.left - 1;
          if (size < 23.9 || out) broken.push(`${slide.id} ${size} ${out}: ${text.textContent}`);
        }
      }
      return broken;
      """;

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.countingBytes(1920, 1080);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @AfterEach
  void theConsoleStaysSilent() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static String shown() {
    return String.valueOf(
        browser.driver().executeScript("return document.querySelector('.slide.current').id"));
  }

  private static Object broken() {
    return browser.driver().executeScript(BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"krong-pa-2021", "gia-lai-2023", "ia-hdrai-2025", "dak-ha-2024", "dak-glei-2024"})
  void everySlideFitsBothFormatsInLettersThatCanBeReadFromTheLastRow(String atlas) {
    browser.open(SERVER.url("/trinh-chieu/" + atlas + "/man-hinh"));

    assertThat(broken()).as("16:9").isEqualTo(List.of());
    press("r");
    assertThat(find("[data-act='ratio']").getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(broken()).as("4:3").isEqualTo(List.of());
    assertThat(find(".draft").getText()).contains("chưa chốt");
  }

  @Test
  void keysAndClickersLeadThroughTheSlidesAndNothingIsFetched() {
    browser.open(SERVER.url("/trinh-chieu/krong-pa-2021/man-hinh#3"));
    assertThat(shown()).isEqualTo("s3");
    browser.wireBytes();

    press(Keys.PAGE_DOWN);
    assertThat(shown()).isEqualTo("s4");
    assertThat(find("#said").getAttribute("textContent")).startsWith("4: ");
    press(Keys.PAGE_UP, Keys.ARROW_LEFT, Keys.HOME);
    assertThat(shown()).isEqualTo("s1");
    press("6", Keys.ENTER);
    assertThat(shown()).isEqualTo("s6");
    assertThat(browser.driver().getCurrentUrl()).endsWith("#6");
    press("9", "9", Keys.ENTER);
    assertThat(shown()).as("there is no such slide").isEqualTo("s6");
    press("b");
    assertThat(find("#s6").isDisplayed()).isFalse();
    press(".");
    assertThat(find("#s6").isDisplayed()).isTrue();
    press("o");
    find("#s3").click();
    assertThat(shown()).isEqualTo("s3");
    assertThat(Axe.broken(browser)).isEmpty();

    assertThat(browser.wireBytes()).as("fetched since the page was open").isEmpty();
  }

  /** Two tests in one: pages are dear. */
  @Test
  void fingersTurnThePagesAndEverySlideKeepsToTheRulesOfAccess() {
    browser.open(SERVER.url("/trinh-chieu/krong-pa-2021/man-hinh"));
    swipe(1400, 600);
    swipe(1400, 600);
    assertThat(shown()).isEqualTo("s3");
    swipe(600, 1400);
    assertThat(shown()).isEqualTo("s2");

    int slides = browser.driver().findElements(By.cssSelector(".slide:not(.narrow-only)")).size();
    for (int i = 2; i < slides; i++) {
      press(Keys.ARROW_RIGHT);
      assertThat(Axe.broken(browser)).as(shown()).isEmpty();
    }
    assertThat(find("#bar").getCssValue("pointer-events"))
        .as("nobody reaches for the bar, and keys do not bring it over the foot of the slide")
        .isEqualTo("none");
  }

  private static void swipe(int from, int to) {
    touch("touchStart", List.of(Map.of("x", from, "y", 400)));
    touch("touchMove", List.of(Map.of("x", to, "y", 410)));
    touch("touchEnd", List.of());
  }

  private static void touch(String type, List<Map<String, Object>> points) {
    browser
        .driver()
        .executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
  }

  private static Frozen frozen(String atlas) {
    Deck deck = RealDecks.of(atlas, Language.VI);
    Occasion occasion =
        new Occasion(
            "7KQ2",
            "Phiên giám sát 12/2026",
            LocalDate.of(2026, 12, 8),
            "Thường trực HĐND",
            deck.atlas(),
            1,
            "",
            "original",
            "",
            OffsetDateTime.parse("2026-11-26T03:00:00Z"));
    return new Frozen(occasion, deck, "https://atlas.example");
  }

  @Test
  void oneFileHoldsAllSlidesAndThePresentersWindowWithoutANetwork() throws IOException {
    byte[] bytes = OfflineFile.write(frozen("krong-pa-2021"));
    assertThat(bytes).hasSizeLessThan(3_000_000);
    Path file = Files.write(folder.resolve("phien.html"), bytes);
    offline(true);
    browser.open(file.toUri().toString());

    assertThat(broken()).isEqualTo(List.of());
    int slides = browser.driver().findElements(By.cssSelector(".slide")).size();
    for (int i = 1; i < slides; i++) {
      press(Keys.ARROW_RIGHT);
    }
    assertThat(shown()).isEqualTo(find(".slide:last-child").getAttribute("id"));
    double module =
        ((Number)
                browser
                    .driver()
                    .executeScript(
                        "return document.querySelector('.current .qr').getScreenCTM().a"))
            .doubleValue();
    assertThat(module).as("pixels a module of the QR code has").isGreaterThanOrEqualTo(3);

    presentersWindowFollows();
    offline(false);
  }

  @Test
  void aUnitOfThreeHundredOpensWhatIsKnownOfItAndEscReturnsToTheSlide() throws IOException {
    Path file = folder.resolve("300.html");
    Files.write(file, OfflineFile.write(ManyUnits.frozen("Phiên", "Xã")));
    browser.open(file.toUri().toString());
    assertThat(broken()).isEqualTo(List.of());

    press("4", Keys.ENTER);
    find("#s4 .map [data-unit='u150'] path").click();
    assertThat(find("#card").getText()).contains("Xã 150", "150,5 %", "[150]");
    press(Keys.ESCAPE);
    assertThat(find("#card").isDisplayed()).isFalse();
    press("2", Keys.ENTER);
    find("#s2 tr[data-unit='u2'] th").click();
    assertThat(find("#card").getText()).contains("Xã 2");
    press(Keys.ESCAPE);
    press(Keys.SPACE);
    assertThat(shown()).as("space leads on, it does not open the unit again").isEqualTo("s2-2");
  }

  private static void offline(boolean offline) {
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    Map<String, Object> conditions =
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1);
    browser.driver().executeCdpCommand("Network.emulateNetworkConditions", conditions);
  }

  private static void presentersWindowFollows() {
    press("3", Keys.ENTER);
    String screen = browser.driver().getWindowHandle();
    press("p");
    browser.driver().switchTo().window("presenter");
    browser.waitUntil("document.querySelectorAll('.frame .slide').length === 2");
    assertThat(find("body").getText()).contains("Đang chiếu 3/", "Tiếp theo", "Ghi chú", "00:0");
    assertThat(
            browser
                .driver()
                .executeScript(
                    "const clock = document.querySelector('.clock').getBoundingClientRect();"
                        + " const heading = document.querySelector('.slide h2');"
                        + " return [clock.bottom <= innerHeight, getComputedStyle(heading).color]"))
        .as("clock within the window, headings as on the slide")
        .isEqualTo(List.of(true, "rgb(16, 24, 32)"));
    press("b");
    browser.waitUntil("document.body.textContent.includes('màn hình đang đen')");
    press("b");
    press(Keys.PAGE_DOWN);
    browser.waitUntil("document.body.textContent.includes('Đang chiếu 4/')");
    browser.driver().close();
    browser.driver().switchTo().window(screen);
    assertThat(shown()).isEqualTo("s4");
  }

  @Test
  void onAPhoneTheSlidesStandBelowEachOther() {
    browser.driver().manage().window().setSize(new Dimension(500, 900));
    browser.open(SERVER.url("/trinh-chieu/krong-pa-2021/man-hinh"));

    assertThat(find("html").getAttribute("class")).contains("flow");
    assertThat(find("#s2").isDisplayed()).isTrue();
    assertThat(
            browser
                .driver()
                .executeScript(
                    "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isEqualTo(true);
    browser.driver().manage().window().setSize(new Dimension(1920, 1080));
  }
}
