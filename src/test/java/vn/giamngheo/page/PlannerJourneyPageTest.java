package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import vn.giamngheo.TestServer;

/** The whole way of a planner who sees the workbench for the first time, in a real browser. */
class PlannerJourneyPageTest {
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
  void fromCriteriaOverBudgetAndComparisonToFilesThatSayTheSame() throws IOException {
    browser.open(SERVER.url("/quy-hoach?atlas=krong-pa-2021"));
    browser.waitUntil("document.querySelector('#why-sentence')");

    addTheLackOfWaterAsACriterion();
    listAndMapFollowAWeight();
    takeTheChoiceForABudget();
    String why = readWhyTheLastIsInAndHowSureThatIs();
    List<List<String>> shown = listOnTheScreen();
    compareWithAPreset();

    find("#downloads-title").click();
    spreadsheetSays(shown, why);
    annexSays(shown, why);
    assertThat(ImageIO.read(new ByteArrayInputStream(file("png"))).getWidth()).isGreaterThan(500);
    assertThat(browser.complaints()).isEmpty();
  }

  private static void addTheLackOfWaterAsACriterion() {
    find("#add-criterion").click();
    browser.waitUntil("document.querySelector('#pick-dep_water_rate-2020-actual-all-poor')");
    find("#picker-search").sendKeys("nước sinh hoạt");
    find("#pick-dep_water_rate-2020-actual-all-poor").click();
    find("#picker-done").click();
    waitFor("document.querySelector('#share-1')?.textContent === '50,0 %'");
  }

  private static void listAndMapFollowAWeight() {
    List<String> before = texts(".ranks-row .unit-name");
    String legend = find("#mapside").getText();
    find("#weight-number-0").sendKeys(Keys.chord(Keys.CONTROL, "a"), "6", Keys.TAB);
    waitFor("document.querySelector('#share-0').textContent === '85,7 %'");

    assertThat(texts(".ranks-row .unit-name")).isNotEqualTo(before);
    assertThat(find("#mapside").getText()).isNotEqualTo(legend);
  }

  private static void takeTheChoiceForABudget() {
    find("#tab-budget").click();
    browser.waitUntil("document.querySelector('#budget-total')");
    find("#budget-total").sendKeys("15 tỷ", Keys.TAB);
    find("#budget-per-unit").sendKeys("3 tỷ", Keys.TAB);
    browser.waitUntil("document.querySelector('#view-budget').dataset.state === 'done'");
    assertThat(find("#budget-reach").getText()).contains("1.182 trong 2.342 hộ nghèo");
    assertThat(find("#budget-edge").getText())
        .contains("xã Ia Rsai (203 hộ nghèo", "xã Chư Ngọc (197 hộ nghèo");
    find("#budget-take").click();
    waitFor("document.querySelector('#budget-taken')");
  }

  private static String readWhyTheLastIsInAndHowSureThatIs() {
    find("#tab-list").click();
    waitFor("document.querySelectorAll('.ranks-row.is-chosen').length === 5");
    String why = find("#why-sentence").getText();
    assertThat(why)
        .startsWith("Xã Ia Rsươm (hạng 8, 0,505 điểm) được chọn")
        .contains("xã Krông Năng (hạng 2, 0,817 điểm) thì không");
    assertThat(find(".why-text").getText()).contains("không theo thứ hạng");
    assertThat(texts(".belongs-word"))
        .contains("luôn thuộc", "thường thuộc", "đôi khi thuộc", "không thuộc");
    return why;
  }

  private static void compareWithAPreset() {
    find("#tab-scenarios").click();
    browser.waitUntil("document.querySelector('#compare-a')");
    new Select(find("#compare-a")).selectByValue("p:by_count");
    browser.waitUntil("document.querySelector('#compare-headline')?.textContent");
    assertThat(find("#compare-headline").getText()).contains("trong 14 xã đổi hạng");
  }

  /** Rank, code, score and choice of every row. */
  private static List<List<String>> listOnTheScreen() {
    return browser.driver().findElements(By.cssSelector(".ranks-row[data-code]")).stream()
        .map(
            row ->
                List.of(
                    row.findElement(By.cssSelector(".rank-now")).getText(),
                    row.getDomAttribute("data-code"),
                    row.findElement(By.cssSelector(".unit-name")).getText(),
                    row.findElement(By.cssSelector(".r-score")).getText(),
                    row.getDomAttribute("class").contains("is-chosen") ? "có" : ""))
        .toList();
  }

  private static void spreadsheetSays(List<List<String>> shown, String why) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
      Sheet sheet = book.getSheet("Xếp hạng");
      int head = sheet.getPaneInformation().getHorizontalSplitTopRow() - 1;
      List<String> names =
          StreamSupport.stream(sheet.getRow(head).spliterator(), false)
              .map(cell -> cell.getStringCellValue())
              .toList();
      List<List<String>> printed = new ArrayList<>();
      for (int i = 1; i <= shown.size(); i++) {
        Row row = sheet.getRow(head + i);
        printed.add(
            List.of(
                String.valueOf((int) row.getCell(names.indexOf("Hạng")).getNumericCellValue()),
                text(row, names.indexOf("Mã")),
                text(row, names.indexOf("Xã")),
                String.format(
                    Locale.forLanguageTag("vi-VN"),
                    "%.3f",
                    row.getCell(names.indexOf("Điểm")).getNumericCellValue()),
                text(row, names.indexOf("Được chọn"))));
      }
      assertThat(printed).isEqualTo(shown);
      List<String> told = new ArrayList<>();
      book.getSheet("Tham số và kết luận")
          .forEach(row -> row.forEach(cell -> told.add(cell.toString())));
      assertThat(told).contains(why);
    }
  }

  private static void annexSays(List<List<String>> shown, String why) throws IOException {
    try (XWPFDocument annex = new XWPFDocument(new ByteArrayInputStream(file("docx")));
        XWPFWordExtractor reader = new XWPFWordExtractor(annex)) {
      String text = reader.getText();
      assertThat(text).contains(why);
      assertThat(shown)
          .filteredOn(row -> row.get(4).equals("có"))
          .hasSize(5)
          .allSatisfy(row -> assertThat(text).contains(row.get(2) + "\t" + row.get(3)));
    }
  }

  private static String text(Row row, int column) {
    return new DataFormatter().formatCellValue(row.getCell(column));
  }

  /** The file behind the link with this ending. */
  private static byte[] file(String ending) {
    WebElement link = find("#downloads a[data-file=" + ending + "]");
    HttpResponse<byte[]> answer = SERVER.bytes(link.getDomAttribute("href"));
    assertThat(answer.statusCode()).as(ending).isEqualTo(200);
    return answer.body();
  }

  private static void waitFor(String expression) {
    browser.waitUntil("document.body.dataset.ready === 'true' && (" + expression + ")");
  }

  private static WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  private static List<String> texts(String css) {
    return browser.driver().findElements(By.cssSelector(css)).stream()
        .map(WebElement::getText)
        .toList();
  }
}
