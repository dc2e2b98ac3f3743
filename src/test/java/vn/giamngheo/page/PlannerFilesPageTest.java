package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import vn.giamngheo.TestServer;

/** What is taken away from the workbench is what the screen shows. */
class PlannerFilesPageTest {
  private static final String DESK =
      "/quy-hoach?atlas=krong-pa-2021&k=1*min_max*weighted_arithmetic*exclude*original"
          + "*poverty_rate~2020~actual~all~~2~h!poor_households~2020~actual~all~~1~h*t5";
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
  void theLegendOfTheFileIsThatOfTheScreen() {
    for (String look :
        List.of(
            "&breaks=h*score*0.2*0.6",
            "&paint=rank&breaks=m*equal_interval*3",
            "&paint=c1&suppose=24088-1-400",
            "&paint=i:dep_water_rate_reduction~2021~plan~all~poor",
            "&paint=symbols:c1:c0&breaks=m*equal_interval*4")) {
      open(look);
      String file = svg();

      List<String> ranges = texts(".legend-list .legend-range");
      assertThat(ranges)
          .as(look)
          .isNotEmpty()
          .allSatisfy(range -> assertThat(file).contains(range));
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theFieldsOfTwoFiguresHoldTheSameCounts() {
    open("&paint=bi:score:c1&unit=24100");
    String file = svg();

    List<String> rows = texts(".pair-cell");
    List<String> upwards = List.of(6, 7, 8, 3, 4, 5, 0, 1, 2).stream().map(rows::get).toList();
    assertThat(file.split("<g data-class=\"", -1)).hasSize(10);
    for (int field = 0; field < upwards.size(); field++) {
      String cell = file.substring(file.indexOf("<g data-class=\"" + field + "\""));
      assertThat(cell.substring(0, cell.indexOf("</g>")))
          .as("field %d", field)
          .contains(">" + upwards.get(field) + "</text>");
    }
    assertThat(file).contains("Viền xanh: Xã Ia HDreh.");
  }

  @Test
  void whatAPanelPaintsIsWhatTheMenuHandsOver() {
    browser.open(SERVER.url(DESK + "&view=clusters&paint=clusters"));
    browser.waitUntil("document.querySelector('#map').dataset.shown === 'clusters'");
    browser.waitUntil("document.querySelector('button[data-file=svg]')");
    List<String> categories = texts(".legend-list .legend-range");
    String picture = saved("button[data-file=svg]");

    assertThat(categories)
        .hasSizeGreaterThan(3)
        .allSatisfy(category -> assertThat(picture).contains(category));
    script("document.querySelector('button[data-file=docx]').click(); return ''");
    String asked =
        "performance.getEntriesByType('resource').find((r) => /clusters.docx/.test(r.name))";
    browser.waitUntil(asked);
    String annex = script("return " + asked + ".name");
    assertThat(annex).contains("scenario=1*min_max", "paint=clusters", "indicator=poverty_rate");
  }

  @Test
  void theMenuSaysWhatFilesDoNotShare() {
    open("&filter=0:10:&suppose=24088-1-400");

    assertThat(script("return document.querySelector('#downloads').textContent"))
        .contains("Có 1 giá trị giả định: mọi tệp mang nhãn [GIẢ ĐỊNH].")
        .contains("Bộ lọc trên màn hình giữ 9 trên 14 xã");
  }

  @Test
  void tablesOfBudgetAndComparisonAreTakenWithTheirSource() {
    open("&view=budget&budget=1*15e9*u3e9*p*x*n***");
    assertThat(saved("#budget-csv"))
        .contains("24088,Xã Đất Bằng,1,252,không,3000000000,có")
        .contains("Nguồn số liệu,\"Kế hoạch 40/KH-UBND", "Ngân sách (đồng),15000000000");
    open("&view=scenarios&compare=p:by_count");
    assertThat(saved("#compare-csv")).contains("24115,Xã Krông Năng,", "B,Kịch bản đang xem");
  }

  private static void open(String more) {
    browser.open(SERVER.url(DESK + more));
    browser.waitUntil("document.querySelector('a[data-file=svg]')");
    browser.waitUntil("document.querySelector('.legend-range, .pair-cell')");
  }

  private static String svg() {
    String address = script("return document.querySelector('a[data-file=svg]').href");
    byte[] body = SERVER.bytes(address.substring(address.indexOf("/api/"))).body();
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Catches the file that a button hands to the browser. */
  private static String saved(String button) {
    browser.waitUntil("document.querySelector('" + button + "')");
    script(
        "window.caught = ''; URL.createObjectURL = (b) => { b.text().then((t) => { window.caught ="
            + " t; }); return '#'; }; document.querySelector('"
            + button
            + "').click(); return ''");
    browser.waitUntil("window.caught");
    return script("return window.caught");
  }

  private static List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String script(String body) {
    return (String) ((JavascriptExecutor) browser.driver()).executeScript(body);
  }
}
