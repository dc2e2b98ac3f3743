package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import vn.giamngheo.TestServer;

/** Scenarios side by side in a real browser. */
class PlannerScenariosPageTest {
  private static final String SCENARIOS = "/quy-hoach?atlas=krong-pa-2021&view=scenarios";
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

  @Test
  void thePresentScenarioIsHeldAgainstAPreset() {
    open("&compare=p:by_count");
    browser.waitUntil("document.querySelector('.compare-slope canvas')");
    browser.picture(Path.of("target", "pictures", "planner-scenarios.png"));

    assertThat(text("#compare-headline"))
        .startsWith("10 trong 14 xã đổi hạng.")
        .contains("Vào danh sách: xã Chư Ngọc, xã Ia HDreh và xã Krông Năng.");
    assertThat(text("#compare-agreement"))
        .startsWith("Thứ tự khá giống nhau: hệ số tương quan hạng 0,74.");
    assertThat(texts("#compare-differences li"))
        .containsExactly(
            "Chỉ A có tiêu chí “Số hộ nghèo, 2020” (trọng số 100,0 %).",
            "Chỉ B có tiêu chí “Tỷ lệ hộ nghèo, 2020” (trọng số 100,0 %).");
    WebElement krongNang = find(".grid-compared tr[data-code='24115']");
    assertThat(krongNang.getText()).contains("▲ 6").contains("Vào");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPinnedScenarioStaysInTheAddressWhileThePresentOneChanges() {
    open("");
    find("#compare-pin").click();
    browser.waitUntil("location.search.includes('compare=k%3A1')");
    browser.waitUntil("document.querySelector('.compare-hint').textContent.startsWith('A và B')");
    browser.waitUntil("document.querySelector('#compare-headline')");
    assertThat(text("#compare-headline")).isEqualTo("Hai kịch bản xếp hạng như nhau.");

    new Select(find("#compare-b")).selectByValue("y:2021~plan");
    browser.waitUntil(
        "document.querySelector('#compare-differences')?.textContent.includes('2021, kế hoạch')");
    assertThat(text(".compare-said")).contains("A: Đã ghim: Tỷ lệ hộ nghèo, 2020.");

    find("#compare-swap").click();
    browser.waitUntil("document.querySelector('#compare-a').value === 'y:2021~plan'");
    browser.waitUntil("document.querySelector('#compare-b').value.startsWith('k:1*')");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aSavedScenarioIsListedComparedAndDeletedByTheAdministratorOnly() {
    String token = SERVER.token();
    String item = ".saved[data-id='" + save("Theo hộ nghèo DTTS", token) + "']";
    open("");
    browser.waitUntil("document.querySelector(\"" + item + "\")");
    assertThat(text(item)).contains("Theo hộ nghèo DTTS").contains("Phòng Lao động");
    assertThat(browser.driver().findElements(By.cssSelector(item + " .saved-changed"))).isEmpty();

    find(item + " button[aria-label^='So sánh']").click();
    browser.waitUntil("location.search.includes('compare=s%3A')");
    browser.waitUntil("document.querySelector('#compare-headline')");
    assertThat(text(".compare-said")).contains("A: Theo hộ nghèo DTTS.");

    find(item + " button[aria-label^='Xóa']").click();
    find("#delete-token").sendKeys("sai");
    find("#delete-yes").click();
    browser.waitUntil("document.querySelector('.compare-dialog [role=alert]:not([hidden])')");
    find("#delete-token").clear();
    find("#delete-token").sendKeys(token);
    find("#delete-yes").click();
    browser.waitUntil("!document.querySelector(\"" + item + "\")");
    browser.waitUntil(
        "document.querySelector('.compare-hint').textContent.includes('không còn nữa')");
  }

  /** Saves a scenario; its number. */
  private static String save(String name, String token) {
    String body =
        "{'name':'"
            + name
            + "','author':'Phòng Lao động','note':'Bản trình','atlas':'krong-pa-2021','request':"
            + "{'criteria':[{'indicator':'poor_households','period':'2020','group':'dtts','weight':1}]}}";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVER.url("/api/scenarios")))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
            .build();
    String location = SERVER.send(request).headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static void open(String more) {
    browser.open(SERVER.url(SCENARIOS + more));
    browser.waitUntil(
        "document.querySelector('#saved-list')"
            + " || document.querySelector('.compare-saved .note')?.textContent.startsWith('Chưa có')");
  }

  private static WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  private static String text(String css) {
    return find(css).getText();
  }

  private static List<String> texts(String css) {
    return browser.driver().findElements(By.cssSelector(css)).stream()
        .map(WebElement::getText)
        .toList();
  }
}
