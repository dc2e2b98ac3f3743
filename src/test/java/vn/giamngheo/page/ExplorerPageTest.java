package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import vn.giamngheo.TestServer;

/** The explorer in a real browser. */
class ExplorerPageTest {
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

  @AfterEach
  void theConsoleStaysSilent() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theFirstPageShowsTheMapChartAndTableOfKrongPa() {
    browser.open(SERVER.url("/quy-hoach/ban-do"));

    assertThat(find("#title").getText()).contains("Tỷ lệ hộ nghèo");
    assertThat(find(".headline").getText()).contains("11,78 %").contains("23,64 %");
    assertThat(rows()).hasSize(14);
    assertThat(find("#source").getText())
        .contains("Kế hoạch 40/KH-UBND, 22/03/2021, UBND huyện Krông Pa, Phụ lục 1");
    assertThat(find("#boundary-note").getText()).contains("Ranh giới sơ đồ");
    assertThat(find("#chart canvas").isDisplayed()).isTrue();
    assertThat(find("#map canvas").isDisplayed()).isTrue();
  }

  @Test
  void anotherAtlasIndicatorAndGroupAreReachedByClicking() {
    browser.open(SERVER.url("/quy-hoach/ban-do"));

    new Select(find("#atlas")).selectByValue("gia-lai-2023");
    browser.waitUntil(
        "document.body.dataset.ready === 'true' && document.querySelectorAll('#table tbody tr[data-code]').length === 17");
    new Select(find("#indicator")).selectByValue("poverty_rate_reduction");
    browser.waitUntil(
        "document.body.dataset.ready === 'true' && location.search.includes('poverty_rate_reduction')");

    assertThat(find("#title").getText()).contains("Mức giảm tỷ lệ hộ nghèo");
    assertThat(browser.driver().getCurrentUrl()).contains("atlas=gia-lai-2023");
  }

  @Test
  void backRestoresWhatWasShownBefore() {
    browser.open(SERVER.url("/quy-hoach/ban-do"));
    new Select(find("#indicator")).selectByValue("poor_households");
    browser.waitUntil(
        "document.body.dataset.ready === 'true' && location.search.includes('poor_households')");

    browser.driver().navigate().back();
    browser.waitUntil(
        "document.body.dataset.ready === 'true' && document.querySelector('#indicator').value === 'poverty_rate'");

    assertThat(find(".headline").getText()).contains("11,78 %");
  }

  @Test
  void aCommuneIsChosenInTheTableWithTheKeyboardAlone() {
    browser.open(SERVER.url("/quy-hoach/ban-do"));

    find("#table tbody tr[data-code='24088'] button").sendKeys(Keys.ENTER);
    browser.waitUntil("location.search.includes('unit=24088')");
    browser.waitUntil("document.querySelector('#selected').textContent.includes('Đất Bằng')");
  }

  @Test
  void aCommunesProfileShowsDeprivationsAndAgencies() {
    browser.open(SERVER.url("/quy-hoach/ban-do?unit=24085&view=profile"));
    browser.waitUntil("document.querySelector('#profile').textContent.includes('Chư Gu')");

    assertThat(find("#profile").getText()).contains("Phòng Lao động TBXH huyện");
    assertThat(find("#profile").getText()).contains("Ia Rsai");
  }

  @Test
  void englishLeavesNoVietnameseControls() {
    browser.open(SERVER.url("/quy-hoach/ban-do?lang=en"));

    assertThat(find("html").getAttribute("lang")).isEqualTo("en");
    assertThat(find("#controls").getText()).contains("Actual").doesNotContain("Thực hiện");
    assertThat(find(".headline").getText()).contains("11.78");
  }

  @Test
  void theMapIsTakenAwayAsItIsShown() {
    browser.open(SERVER.url("/quy-hoach/ban-do?indicator=poor_households&unit=24088&lang=en"));
    find("#take summary").sendKeys(Keys.ENTER);

    List<String> links =
        browser.driver().findElements(By.cssSelector("#take-links a")).stream()
            .map(a -> a.getAttribute("href").substring(SERVER.url("").length()))
            .toList();
    assertThat(links)
        .extracting(link -> link.replaceFirst("\\?.*", ""))
        .containsExactly(
            "/api/atlases/krong-pa-2021/map.png",
            "/api/atlases/krong-pa-2021/map.svg",
            "/api/atlases/krong-pa-2021/map.docx",
            "/api/atlases/krong-pa-2021/map.xlsx",
            "/api/atlases/krong-pa-2021/map.csv",
            "/api/atlases/krong-pa-2021/map.gpkg",
            "/api/atlases/krong-pa-2021/map");
    assertThat(links)
        .allSatisfy(link -> assertThat(link).contains("indicator=poor_households", "lang=en"))
        .allSatisfy(link -> assertThat(SERVER.bytes(link).statusCode()).isEqualTo(200));
    assertThat(links.get(0)).contains("selected=24088");
  }

  @Test
  void everySeriesOfEveryAtlasIsOnTheControls() {
    for (JsonNode atlas : SERVER.json("/api/atlases")) {
      browser.open(SERVER.url("/quy-hoach/ban-do?atlas=" + atlas.path("id").asText()));
      List<String> offered =
          new Select(find("#indicator"))
              .getOptions().stream().map(o -> o.getAttribute("value")).toList();
      for (JsonNode indicator : atlas.path("indicators")) {
        assertThat(offered).contains(indicator.path("id").asText());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"390,844", "1366,768", "1920,1080"})
  void nothingSticksOutOfTheWindow(int width, int height) {
    browser.driver().manage().window().setSize(new Dimension(width, height));
    for (String address :
        List.of(
            "/quy-hoach/ban-do",
            "/quy-hoach/ban-do?atlas=gia-lai-2023",
            "/quy-hoach/ban-do?atlas=ia-hdrai-2025&view=money",
            "/quy-hoach/ban-do?atlas=dak-glei-2024&view=results")) {
      browser.open(SERVER.url(address));
      long over =
          (Long)
              browser
                  .driver()
                  .executeScript(
                      "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      browser.picture(
          Path.of("target", "pictures", width + address.replaceAll("[^a-z0-9-]+", "_") + ".png"));
      assertThat(over).as(address).isZero();
    }
    browser.driver().manage().window().setSize(new Dimension(1366, 768));
  }

  @Test
  void aWrongAddressSaysSoInAVietnameseSentence() {
    browser.driver().get(SERVER.url("/quy-hoach/ban-do?indicator=no_such_thing"));
    browser.waitUntil(
        "document.body.dataset.ready === 'true' || document.body.dataset.ready === 'error'");

    assertThat(find("body").getText()).doesNotContain("undefined").doesNotContain("NaN");
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static List<WebElement> rows() {
    return browser.driver().findElements(By.cssSelector("#table tbody tr[data-code]"));
  }
}
