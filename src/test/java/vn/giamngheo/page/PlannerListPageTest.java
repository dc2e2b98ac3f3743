package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import vn.giamngheo.TestServer;

/** The list of the workbench with its explanations and whom it reaches, in a real browser. */
class PlannerListPageTest {
  private static final TestServer SERVER = TestServer.shared();

  /** Rate twice as heavy as number of poor households and lack of water; the first five chosen. */
  private static final String SCENARIO =
      "/quy-hoach?atlas=krong-pa-2021&k=1*min_max*weighted_arithmetic*exclude*original"
          + "*poverty_rate~2020~actual~all~~2~h!poor_households~2020~actual~all~~1~h"
          + "!dep_water_rate~2020~actual~all~poor~1~h*t5*u2000-50-1-r";

  private static final String IA_HDREH = "24100";
  private static final String CHU_DRANG = "24094";
  private static final String DAT_BANG = "24088";
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser(1366, 768);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void openTheScenario() {
    browser.open(SERVER.url(SCENARIO));
    browser.waitUntil("document.querySelector('#why-sentence')");
  }

  @AfterEach
  void theConsoleStaysSilent() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void unitsStandInTheOrderOfTheirRanksWithIntervalAndCertaintyInWords() {
    assertThat(texts(".rank-now"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");
    assertThat(row(DAT_BANG).getText())
        .contains("Xã Đất Bằng")
        .contains("0,919")
        .contains("luôn thuộc");
    assertThat(row(CHU_DRANG).getText()).contains("4–5").contains("thường thuộc");
    assertThat(row(IA_HDREH).getText()).contains("6–7").contains("đôi khi thuộc");
    assertThat(row(DAT_BANG).findElements(By.cssSelector(".parts-one"))).hasSize(3);
  }

  @Test
  void lineBelowTheLastOneChosenCanBeMoved() {
    assertThat(unitsAround(".ranks-cut")).containsExactly(CHU_DRANG, IA_HDREH);
    assertThat(find("#why-sentence").getText())
        .contains("Xã Chư Drăng (hạng 5, 0,644 điểm) được chọn")
        .contains("xã Ia HDreh (hạng 6, 0,573 điểm) thì không");

    find("#cut-more").click();
    waitFor("document.querySelectorAll('.ranks-row.is-chosen').length === 6");

    assertThat(unitsAround(".ranks-cut").get(0)).isEqualTo(IA_HDREH);
    assertThat(find(".list-count").getText()).contains("6 trong 14");
  }

  @Test
  void flipThatIsTriedOutHoldsAndCanBeTakenBack() {
    find("#why-details summary").click();
    find("#flip-weight").click();
    waitFor(
        "document.querySelector('#flip-outcome')?.textContent.startsWith('Đã thử, đúng như vậy')");

    assertThat(chosen()).contains(IA_HDREH).doesNotContain(CHU_DRANG);
    find("#flip-back").click();
    waitFor("document.querySelector('#why-sentence')?.textContent.includes('0,644 điểm')");
    assertThat(chosen()).contains(CHU_DRANG).doesNotContain(IA_HDREH);

    find("#flip-value").click();
    waitFor("document.querySelector('#flip-outcome')?.textContent.includes('đúng như vậy')");
    assertThat(chosen()).contains(IA_HDREH).doesNotContain(CHU_DRANG);
    assertThat(row(CHU_DRANG).getText()).contains("◇");
    browser.driver().navigate().back();
    waitFor(
        "!document.querySelector('#view-list .unit-flags').textContent && !document.querySelector('#flip-outcome')");
    assertThat(chosen()).contains(CHU_DRANG).doesNotContain(IA_HDREH);
  }

  @Test
  void unitIsExplainedCriterionByCriterionAndItsValuesCanBeSupposed() {
    row(IA_HDREH).findElement(By.cssSelector(".unit-name")).click();
    waitFor("document.querySelector('.why-unit')");
    WebElement card = find(".why-unit");
    assertThat(card.getText())
        .contains("Vì sao xã Ia HDreh hạng 6?")
        .contains("kém xã Chư Drăng (xã cuối cùng ở trong) 0,071 điểm")
        .containsPattern(
            "Trong 2\\.000 lần thử trọng số, xã Ia HDreh thuộc danh sách \\d.% số lần \\(hạt giống 1\\)");
    assertThat(card.findElement(By.cssSelector(".figure-button")).getDomAttribute("data-source"))
        .startsWith("/nguon/krong-pa-2021/");

    find("#try-0").sendKeys("23,5", Keys.ENTER);
    waitFor("document.querySelector('.why-unit .supposed + .sub')?.textContent.includes('18,48')");

    assertThat(chosen()).contains(IA_HDREH);
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
        .as("the keyboard stays where the value was typed")
        .isEqualTo("try-0");
    assertThat(find(".why-unit").getText()).contains("◇ 23,5").contains("văn bản in");
    assertThat(row(IA_HDREH).getText()).contains("◇");
    find("#try-drop-0").sendKeys(Keys.ENTER);
    waitFor("!document.querySelector('.why-unit .supposed')");
    assertThat(chosen()).doesNotContain(IA_HDREH);
  }

  @Test
  void unitsAreWalkedThroughChosenAndExplainedWithTheKeyboard() {
    browser.driver().executeScript("document.querySelector('.ranks-row[tabindex=\"0\"]').focus()");
    press(Keys.END, Keys.HOME, Keys.ARROW_DOWN);
    assertThat(focusedUnit()).isEqualTo(texts("[data-code]", "data-code").get(1));
    assertThat(row(focusedUnit()).getDomAttribute("class")).contains("is-lit");

    String second = focusedUnit();
    press(Keys.SPACE);
    waitFor("document.querySelectorAll('.ranks-row.is-chosen').length === 4");
    assertThat(chosen()).doesNotContain(second);
    assertThat(focusedUnit()).isEqualTo(second);
    assertThat(find(".list-count").getText()).contains("4 trong 14");

    press(Keys.ENTER);
    waitFor("location.search.includes('unit=" + second + "')");
    waitFor("document.querySelector('#why-unit-title')");
    assertThat(find("#why-unit-title").getText()).contains("hạng 2");
  }

  @Test
  void certaintyOfOtherWeightsIsNotShownWhileTheyMove() {
    browser
        .driver()
        .executeAsyncScript(
            "const slider = document.querySelector('input[type=range]');"
                + "slider.value = 10; slider.dispatchEvent(new Event('input', { bubbles: true }));"
                + "requestAnimationFrame(arguments[0]);");

    assertThat(texts(".belongs-word")).containsOnly("");
    assertThat(texts(".rank-move")).anyMatch(moved -> moved.matches("[▲▼]\\d+"));
    assertThat(find(".why-text").getText()).contains("Tạm tính");
  }

  @Test
  void householdsInsideAndOutsideTheChoiceAreCountedAndTheirSourcesOpen() {
    find("#tab-reach").click();
    browser.waitUntil("document.querySelector('.reach-units summary')?.textContent");
    browser.waitUntil("document.querySelectorAll('.reach canvas').length === 2");

    // 252 + 242 + 203 + 168 + 226 of 2,342 poor households, as annex 1 of the plan prints them.
    assertThat(find("#reach-sentence").getText())
        .isEqualTo("5 xã được chọn có 1.091 trong 2.342 hộ nghèo (46,6 %), và 29,6 % số hộ dân.");
    assertThat(find(".reach-grid tr[data-kind=poor]").getText()).contains("1.091 1.251 2.342");
    assertThat(find(".reach-missed li").getText()).contains("Xã Ia Rsươm", "259", "hạng 7");
    assertThat(find(".reach-missed .figure-button").getDomAttribute("data-source"))
        .startsWith("/nguon/krong-pa-2021/phu-luc-1/");
    assertThat(find(".reach").getText())
        .contains("50 % số hộ nghèo – ít nhất 5, theo danh sách 6")
        .contains("suy ra từ số hộ nghèo và tỷ lệ hộ nghèo");

    find(".reach-grid tr[data-kind=poor] .figure-button").click();
    browser.waitUntil("document.querySelector('#panel-source')?.dataset.ready === 'true'");
    assertThat(find("#panel-source").getText()).contains("2.342");
  }

  private static void press(Keys... keys) {
    Actions actions = new Actions(browser.driver());
    for (Keys key : keys) {
      actions.sendKeys(key);
    }
    actions.perform();
  }

  private static void waitFor(String expression) {
    browser.waitUntil("document.body.dataset.ready === 'true' && (" + expression + ")");
  }

  private static WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  private static WebElement row(String code) {
    return find(".ranks-row[data-code='" + code + "']");
  }

  private static String focusedUnit() {
    return (String) browser.driver().executeScript("return document.activeElement.dataset.code");
  }

  /** Units above and below a row. */
  @SuppressWarnings("unchecked")
  private static List<String> unitsAround(String css) {
    return (List<String>)
        browser
            .driver()
            .executeScript(
                "const row = document.querySelector(arguments[0]);"
                    + "return [row.previousElementSibling, row.nextElementSibling]"
                    + ".map((one) => one.dataset.code);",
                css);
  }

  private static List<String> chosen() {
    return texts(".ranks-row.is-chosen", "data-code");
  }

  private static List<String> texts(String css) {
    return browser.driver().findElements(By.cssSelector(css)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static List<String> texts(String css, String attribute) {
    return browser.driver().findElements(By.cssSelector("#view-list " + css)).stream()
        .map(one -> one.getDomAttribute(attribute))
        .toList();
  }
}
