package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.giamngheo.TestServer;

/** Money on the workbench: communes chosen for a budget, and a budget divided by points. */
class PlannerBudgetPageTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String DESK = "/quy-hoach?atlas=krong-pa-2021&view=";
  private static final String EXAMPLE = "&budget=1*15e9*u3e9*p*x*n***";
  private static final String TWO_FORMULAS =
      "&formula=1*20000000001*Theo_bậc~10~~~~poverty_rate!2020!actual!all!!b0:10:5,10::20"
          + "*Theo_hộ~0~5e8~~~poor_households!2020!actual!all!!s1!1";
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser(1366, 768);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static void open(String panel, String settings, String state) {
    browser.open(SERVER.url(DESK + panel + settings));
    waitForState(panel, state);
  }

  private static void waitForState(String panel, String state) {
    browser.waitUntil(
        "document.querySelector('#view-" + panel + "')?.dataset.state === '" + state + "'");
  }

  private static void type(String field, String text) {
    find(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
  }

  private static List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static List<String> codes(String table) {
    return browser.driver().findElements(By.cssSelector(table + " tbody tr")).stream()
        .map(row -> row.getDomAttribute("data-code"))
        .sorted()
        .toList();
  }

  @Test
  void aTypedBudgetPicksTheProvenBestChoiceAndPutsItOnTheListAsAStep() {
    open("budget", "", "open");
    type("#budget-total", "15 tỷ");
    type("#budget-per-unit", "3.000.000.000");
    waitForState("budget", "done");

    assertThat(find("#budget-total-echo").getText())
        .isEqualTo("15.000.000.000 đồng (mười lăm tỷ đồng)");
    assertThat(codes(".grid-budget")).containsExactly("24079", "24082", "24088", "24094", "24103");
    assertThat(find("#budget-reach").getText()).contains("1.182 trong 2.342 hộ nghèo");
    assertThat(find("#budget-proof").getText()).startsWith("Đã chứng minh");
    assertThat(find("#budget-all button").getDomAttribute("data-source")).contains("sum_of_units");
    assertThat(browser.driver().getCurrentUrl()).contains("budget=1*15e9*u3e9*p*x*n***");

    find("#budget-paint").click();
    browser.waitUntil("document.querySelector('.legend-list').textContent.includes('Được chọn5')");
    assertThat(texts(".legend-range")).containsExactly("Được chọn", "Không được chọn");
    find("#tab-list").click();
    browser.waitUntil("document.querySelector('#view-budget').hidden");
    assertThat(find("#legend-0-title").getText()).isEqualTo("Chọn theo ngân sách 15 tỷ đồng");
    find("#tab-budget").click();
    find("#budget-paint").click();
    browser.waitUntil("document.querySelector('#budget-paint[aria-pressed=false]')");
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("budget-paint");

    find("#budget-take").click();
    browser.waitUntil("document.querySelector('#budget-taken')");
    browser.waitUntilShown();
    browser.driver().navigate().back();
    browser.waitUntil("document.querySelector('#budget-take')");
    assertThat(find("#budget-total").getDomProperty("value")).isEqualTo("15 tỷ");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatCannotHoldIsSaidBesideItsField() {
    open("budget", "&budget=1*29e8*u3e9*p*x*n***", "refused");
    assertThat(find("#budget-total-fault").getText())
        .isEqualTo(
            "Kinh phí 2.900.000.000 đồng không đủ cho xã rẻ nhất được phép chọn"
                + " (3.000.000.000 đồng).");

    open("budget", "&budget=1*3e9*u3e9*p*x*n*24088.24115**", "refused");
    assertThat(find("#budget-include-fault").getText())
        .startsWith("Các xã bắt buộc chọn (xã Đất Bằng và xã Krông Năng) cần 6.000.000.000");
    find("#view-budget .chip-drop").click();
    waitForState("budget", "done");
    assertThat(codes(".grid-budget")).containsExactly("24115");
    assertThat(browser.complaints()).allMatch(line -> line.contains("422"));
  }

  @Test
  void costsCanBePastedAndCommunesWithoutOneAreNamed() {
    open("budget", "&budget=1*15e9*l*p*x*n***", "open");
    browser
        .driver()
        .executeScript(
            "const data = new DataTransfer();"
                + "data.setData('text', '24088\\t1,2 tỷ\\nXã Chư Gu\\t900 triệu\\nXã Lạ\\t1 tỷ');"
                + "document.querySelector('#cost-paste').dispatchEvent("
                + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));");
    waitForState("budget", "done");

    assertThat(find(".costs [role=status]").getText())
        .isEqualTo("Đã nhận 2 chi phí. Không hiểu: Xã Lạ\t1 tỷ.".replace('\t', ' '));
    assertThat(codes(".grid-budget")).hasSize(2).contains("24088");
    assertThat(find("#budget-unable summary").getText()).isEqualTo("Không thể chọn: 12 xã");
    assertThat(browser.driver().getCurrentUrl()).contains("*l24085-9e8.24088-12e8*");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void budgetsAroundTheChosenOneAreComputedOneAfterAnother() {
    open("budget", EXAMPLE, "done");
    find("#steps-start").click();
    browser.waitUntil("document.querySelector('#budget-steps').dataset.done === 'true'");

    assertThat(browser.driver().findElements(By.cssSelector(".grid-steps tbody tr"))).hasSize(9);
    // A sixth commune of 3 billion, Chư Ngọc or the best left, has 197 poor households.
    assertThat(find("#steps-sentence").getText())
        .startsWith("Từ 15 tỷ đồng lên 18 tỷ đồng: thêm 197 hộ nghèo");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void twoFormulasDivideTheBudgetToTheDongAndTheMapLearnsWhoWins() {
    open("allocation", TWO_FORMULAS, "done");

    assertThat(find("#allocation-sentence").getText()).startsWith("Công thức thứ hai cho");
    List<String> change = texts(".grid-allocation tbody td:nth-child(4)");
    assertThat(change).hasSize(14);
    assertThat(change.get(0)).startsWith("+").contains("được thêm");
    assertThat(change.get(13)).startsWith("−").contains("bị bớt");
    find("#allocation-paint").click();
    browser.waitUntil("new URLSearchParams(location.search).get('paint') === 'allocation'");

    find("#allocation-mode label:has([value='b'])").click();
    long sum =
        texts(".grid-allocation tbody td:last-child").stream()
            .map(text -> text.lines().findFirst().orElseThrow())
            .map(text -> text.replace(".", "").replace(',', '.'))
            .map(java.math.BigDecimal::new)
            .map(million -> million.movePointRight(6).longValueExact())
            .collect(Collectors.summingLong(Long::longValue));
    assertThat(sum).isEqualTo(20_000_000_001L);
    assertThat(texts(".grid-allocation .mark")).contains("mức sàn");
    assertThat(find(".grid-allocation .figure-button").getDomAttribute("data-source"))
        .startsWith("/nguon/krong-pa-2021/phu-luc-1/");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theExampleIsMarkedAndCanBeChanged() {
    open("allocation", "", "open");
    browser.waitUntil("document.querySelector('#offer-by_bands')");
    find("#offer-by_bands").click();
    type("#allocation-budget", "20 tỷ");
    waitForState("allocation", "done");

    assertThat(find("#formula-a summary").getText()).contains("ví dụ, hệ số do bạn đặt");
    find("#formula-a summary").click();
    assertThat(find("#formula-a .example-badge").getText())
        .startsWith("Ví dụ, hệ số do bạn đặt. Bảng hệ số này chỉ là ví dụ");
    type("#formula-a-base", "12,5");
    browser.waitUntil(
        "document.querySelector('.grid-allocation tbody td')?.textContent === '12,5'");
    assertThat(find("#formula-a .example-badge").getText())
        .isEqualTo("Sửa từ ví dụ, hệ số do bạn đặt.");
    assertThat(browser.driver().getCurrentUrl()).contains("~12.5~".replace("~", "%7E"));
    assertThat(browser.complaints()).isEmpty();
  }
}
