package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import vn.giamngheo.AreaFiles;
import vn.giamngheo.TestServer;

/** The administrator's page in a real browser: the token, an upload, its report. */
class AdminPageTest {
  private static TestServer server;
  private static Browser browser;
  private static String token;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    server = TestServer.own();
    token = server.token();
    browser = new Browser(1366, 768);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void forgetToken() {
    browser.open(server.url("/quan-tri"));
    browser.driver().executeScript("sessionStorage.clear()");
  }

  @AfterEach
  void theConsoleStaysSilent() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void withoutTheTokenThereIsOnlyTheGate() {
    browser.open(server.url("/quan-tri"));

    assertThat(find("#gate").isDisplayed()).isTrue();
    assertThat(find("#desk").isDisplayed()).isFalse();
  }

  @Test
  void wrongTokenIsSaidBesideTheFieldAndNotKept() {
    browser.open(server.url("/quan-tri"));
    find("#token").sendKeys("sai");
    find("#gate button").click();
    browser.waitUntil("document.querySelector('#gate-error').textContent !== ''");

    assertThat(find("#gate-error").getText()).isEqualTo("Mã quản trị không đúng.");
    assertThat(browser.driver().executeScript("return sessionStorage.length")).isEqualTo(0L);
    browser.complaints(); // the refused request is meant
  }

  @Test
  void uploadIsFollowedToItsReport() {
    enter("/quan-tri");
    upload(AreaFiles.district(folder, "637", "Krông Pa"));

    assertThat(find("#job-state").getText()).contains("Xong.").contains("637.geojson");
    assertThat(find("#job-report").getText()).contains("cấp huyện").contains("Việc tiếp theo");
    assertThat(find("#in-use").getText()).contains("637.geojson").contains("đến 30/06/2025");
    assertThat(find("#history").getText()).contains("637.geojson").contains("quản trị");
    assertThat(browser.driver().getCurrentUrl()).doesNotContain(token);
  }

  @Test
  void doubtIsConfirmedWithOneClickAndTheFilesTakenAgain() {
    enter("/quan-tri");
    upload(AreaFiles.district(folder, "637", "Đak Đoa"));
    assertThat(find("#job-report").getText()).contains("Chưa chắc là đơn vị nào");

    find(".maybe button").click();
    assertThat(find(".maybe").getText()).contains("Đã xác nhận").contains("637");
    browser.picture(Path.of("target", "pictures", "1366_quan-tri_doubt.png"));
    browser.driver().executeScript("document.querySelector('#job-report .button-main').click()");
    browser.waitUntil("document.querySelector('#job-state .job-end.is-done')");

    assertThat(find("#job-state").getText()).contains("Đã nhận tất cả");
  }

  @Test
  void fileThatIsNoMapIsRefusedInOneSentence() throws java.io.IOException {
    enter("/quan-tri?lang=en");
    upload(java.nio.file.Files.writeString(folder.resolve("<b>x.geojson"), "{"));

    assertThat(find("#job-state").getText()).contains("Not taken.").contains("<b>x.geojson");
    assertThat(find("#job-report").getText()).contains("What to do next");
  }

  @Test
  void listIsSentWithItsNamesOfColumns() throws java.io.IOException {
    enter("/quan-tri");
    find("#kind option[value='units']").click();
    find(".more-fields summary").click();
    find("#column-code").sendKeys("ma");
    find("#value-parent_code").sendKeys("52");
    find("#value-valid_from").sendKeys("1/7/2025");
    Path list = folder.resolve("xã.csv");
    find("#files")
        .sendKeys(java.nio.file.Files.writeString(list, "ma,name\n99991,Xã Thử\n").toString());
    find("#upload .button-main").click();
    browser.waitUntil("document.querySelector('#job-state .job-end')");

    assertThat(find("#job-state").getText()).contains("Xong.").contains("Đã nhận 1 dòng.");
    assertThat(find("#job-report").getText()).contains("1 dòng của danh mục đơn vị");
    browser.waitUntil("document.querySelector('#history').textContent.includes('xã.csv')");
    assertThat(find("#history").getText()).contains("Danh mục đơn vị: xã.csv");
  }

  @Test
  void twoListsAtOnceAreRefusedBeforeTheyAreSent() throws java.io.IOException {
    enter("/quan-tri");
    find("#kind option[value='successions']").click();
    Path one = java.nio.file.Files.writeString(folder.resolve("a.csv"), "x");
    Path two = java.nio.file.Files.writeString(folder.resolve("b.csv"), "x");
    find("#files").sendKeys(one + "\n" + two);

    assertThat(find("#upload-error").getText()).contains("từng tệp một");
    assertThat(find("#upload .button-main").isEnabled()).isFalse();
  }

  @Test
  void originalsAreSavedUnderTheNameOfTheirDay() {
    enter("/quan-tri");
    upload(AreaFiles.district(folder, "637", "Krông Pa"));
    browser.waitUntil("document.querySelector('.originals button')");
    browser
        .driver()
        .executeScript(
            "HTMLAnchorElement.prototype.click = function () { document.body.dataset.saved = this.download; }");
    browser
        .driver()
        .executeScript(
            "[...document.querySelectorAll('.originals button')].find((b) => b.textContent.includes('30/06/2025')).click()");
    browser.waitUntil("document.body.dataset.saved");

    assertThat(browser.driver().executeScript("return document.body.dataset.saved"))
        .isEqualTo("ranh-gioi-2025-06-30.geojson");
  }

  @Test
  void aReportIsAnsweredAtTheDeskAndNoPageThatShowsItBreaksARuleOfAccessibility() {
    String figure = "/nguon/krong-pa-2021/phu-luc-1/16/4";
    String said = "{\"address\":\"%s\",\"kind\":\"figure\",\"text\":\"Số in khác.\"}";
    HttpResponse<String> sent =
        server.send(
            HttpRequest.newBuilder(URI.create(server.url("/api/feedback")))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(said.formatted(figure)))
                .build());
    enter("/quan-tri");
    browser.waitUntil("document.querySelector('.report-card')");
    assertThat(Axe.broken(browser)).isEmpty();
    browser.driver().executeScript("document.querySelector('.report-card').scrollIntoView()");
    browser.picture(Path.of("target", "pictures", "1366_quan-tri_feedback.png"));

    find(".report-card textarea").sendKeys("Đã đối chiếu văn bản.");
    find(".report-decision .button").click();
    browser.waitUntil("!document.querySelector('.report-card')");
    assertThat(find("#feedback").getText()).contains("Không có góp ý nào đang chờ.");
    String ticket =
        sent.headers().firstValue("Location").orElseThrow().replace("/api/feedback", "");
    for (String page : new String[] {figure, "/gop-y" + ticket, "/gop-y?so=" + figure}) {
      browser.driver().get(server.url(page));
      assertThat(find("body").getText()).as(page).contains("Số in khác.", "Đã đối chiếu văn bản.");
      assertThat(Axe.broken(browser)).as(page).isEmpty();
    }
  }

  @Test
  void leavingForgetsTheToken() {
    enter("/quan-tri");
    find("#leave").click();

    assertThat(find("#gate").isDisplayed()).isTrue();
    assertThat(browser.driver().executeScript("return sessionStorage.length")).isEqualTo(0L);
    assertThat(find("#in-use").getText()).isEmpty();
  }

  @Test
  void reloadedPageIsStillInside() {
    enter("/quan-tri");
    browser.open(server.url("/quan-tri"));
    browser.waitUntil("!document.querySelector('#desk').hidden");

    assertThat(find("#catalog").getText()).contains("MIT").contains("CC BY 3.0 IGO");
  }

  @ParameterizedTest
  @CsvSource({"390,844", "1366,768", "1920,1080"})
  void nothingSticksOutOfTheWindow(int width, int height) {
    browser.driver().manage().window().setSize(new Dimension(width, height));
    browser.open(server.url("/quan-tri"));
    browser.picture(Path.of("target", "pictures", width + "_quan-tri_gate.png"));
    enter("/quan-tri");
    upload(AreaFiles.district(folder, "626", "Đak Đoa"));
    browser.picture(Path.of("target", "pictures", width + "_quan-tri.png"));
    browser.driver().executeScript("document.querySelector('#job').scrollIntoView()");
    browser.picture(Path.of("target", "pictures", width + "_quan-tri_job.png"));
    browser.driver().executeScript("document.querySelector('#catalog-title').scrollIntoView()");
    browser.picture(Path.of("target", "pictures", width + "_quan-tri_catalog.png"));

    assertThat(
            browser
                .driver()
                .executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isEqualTo(0L);
    browser.driver().manage().window().setSize(new Dimension(1366, 768));
  }

  private static void enter(String path) {
    browser.open(server.url(path));
    find("#token").sendKeys(token);
    find("#gate button").click();
    browser.waitUntil("!document.querySelector('#desk').hidden");
  }

  /** Chooses the file for units of before July 2025, sends it and waits for the end. */
  private static void upload(Path file) {
    find("input[name='vintage'][value='2025-06-30']").click();
    find("#files").sendKeys(file.toString());
    find("#upload .button-main").click();
    browser.waitUntil("document.querySelector('#job-state .job-end')");
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }
}
