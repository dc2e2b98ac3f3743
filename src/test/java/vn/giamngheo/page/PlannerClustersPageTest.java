package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import vn.giamngheo.TestServer;

/** The clusters of the workbench in a real browser. */
class PlannerClustersPageTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String CLUSTERS = "/quy-hoach?atlas=krong-pa-2021&view=clusters";
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser(1366, 768);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @AfterEach
  void theConsoleStaysSilent() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatThePictureMeansComesFirstWithItsDoubts() {
    open("");
    browser.picture(Path.of("target", "pictures", "planner-clusters.png"));

    assertThat(text("#cluster-headline"))
        .isEqualTo(
            "“Tỷ lệ hộ nghèo, 2020”: không thấy cao thấp tập trung theo vùng; cách sắp xếp này có"
                + " thể chỉ do tình cờ.");
    assertThat(text(".cluster-warning")).contains("Chỉ có 14 xã (dưới 30)");
    assertThat(text("#cluster-meanings")).contains("không chứng minh rằng không có cụm");
    assertThat(text("#cluster-p")).contains("235 lần").contains("236 trên 1.000, tức p = 0,236");
    assertThat(text(".cluster-notes"))
        .contains("ranh giới sơ đồ")
        .contains("không quá 10 m được coi là giáp nhau")
        .contains("Kế hoạch 40/KH-UBND");
    assertThat(find("#cluster-headline").getLocation().getY())
        .isLessThan(find(".cluster-scatter").getLocation().getY());
  }

  @Test
  void everyUnitHasItsNeighboursByNameAndItsFigureLeadsToTheDocument() {
    open("");

    assertThat(browser.driver().findElements(By.cssSelector(".grid-clusters tbody tr")))
        .hasSize(14);
    WebElement town = find(".grid-clusters tr[data-code='24076']");
    assertThat(town.getText()).contains("cạnh").contains("thiên về cụm thấp–thấp");
    WebElement figure = town.findElement(By.cssSelector("[data-source]"));
    assertThat(figure.getText()).isEqualTo("3,29");
    assertThat(figure.getAttribute("data-source")).isEqualTo("/nguon/krong-pa-2021/phu-luc-1/3/4");
  }

  @Test
  void choicesStandInTheAddressAndComeBackFromIt() {
    open("");
    new Select(find("#cluster-series")).selectByValue("poor_households~2020~actual~all~");
    browser.waitUntil(headlineHas("Số hộ nghèo, 2020"));
    find("#cluster-summary").click();
    new Select(find("#cluster-contiguity")).selectByValue("k_nearest");
    browser.waitUntil("location.search.includes('k4')");
    assertThat(find("#cluster-nearest").isDisplayed()).isTrue();
    assertThat(text("#cluster-smoothing-note")).startsWith("Không làm trơn được");

    browser.driver().navigate().refresh();
    browser.waitUntilShown();
    browser.waitUntil(headlineHas("Số hộ nghèo, 2020"));
    assertThat(find("#cluster-contiguity").getAttribute("value")).isEqualTo("k_nearest");
    assertThat(text("#cluster-summary")).contains("4 xã gần nhất");
  }

  @Test
  void aComputationThatIsStoppedEndsAtOnceEvenBeforeTheServerBeganIt() {
    open("");
    browser
        .driver()
        .executeScript(
            "const real = fetch; window.fetch = (to, how) => /clusters\\?/.test(to)"
                + " ? new Promise((_, fail) => how.signal.addEventListener('abort',"
                + " () => fail(how.signal.reason))) : /runs/.test(to)"
                + " ? Promise.resolve(new Response(null, {status: 404})) : real(to, how)");
    new Select(find("#cluster-series")).selectByValue("poor_households~2020~actual~all~");
    browser.waitUntil("document.querySelector('#cluster-stop')");
    find("#cluster-stop").click();
    browser.waitUntil("document.querySelector('#cluster-again')");

    assertThat(text("#cluster-busy")).startsWith("Đã dừng");
  }

  @Test
  void clustersGoOntoTheMapAndAStepBackTakesThemOff() {
    open("");
    find("#cluster-paint-clusters").click();
    browser.waitUntil("location.search.includes('paint=clusters')");
    assertThat(find("#cluster-paint-clusters").getAttribute("aria-pressed")).isEqualTo("true");

    browser.driver().navigate().back();
    browser.waitUntil("!location.search.includes('paint=clusters')");
    assertThat(find("#cluster-paint-score").getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void aClearClusterIsSaidWithTheCommunesItConcerns() {
    // At a level of 20 % the town stands out as low among low.
    open("&cluster=*l0.2");

    assertThat(text("#cluster-meanings")).contains("Thị trấn Phú Túc").contains("cụm thấp–thấp");
    assertThat(browser.driver().findElements(By.cssSelector(".cluster-meanings .cluster-swatch")))
        .isNotEmpty();
  }

  @Test
  void aPhoneShowsItWithoutScrollingSideways() {
    browser.driver().manage().window().setSize(new org.openqa.selenium.Dimension(500, 844));
    open("&lang=en");

    assertThat(text("#cluster-headline")).contains("may well be chance");
    assertThat(
            browser
                .driver()
                .executeScript(
                    "return document.querySelector('.clusters').scrollWidth"
                        + " <= document.querySelector('.clusters').clientWidth"))
        .isEqualTo(true);
    browser.driver().manage().window().setSize(new org.openqa.selenium.Dimension(1366, 768));
  }

  private static void open(String more) {
    browser.open(SERVER.url(CLUSTERS + more));
    browser.waitUntil("document.querySelector('.cluster-chart canvas')");
  }

  private static String headlineHas(String text) {
    return "document.querySelector('#cluster-headline')?.textContent.includes('" + text + "')";
  }

  private static WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  private static String text(String css) {
    return find(css).getText();
  }
}
