package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import vn.giamngheo.TestServer;

/** The explorer with 3,321 communes, which come as tiles. */
class ManyUnitsPageTest {
  private static final int ALL = ManyUnits.COLUMNS * ManyUnits.ROWS;
  @TempDir private static Path folder;
  private static TestServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.of(ManyUnits.in(folder));
    browser = new Browser(1366, 768);
    browser.open(server.url("/quy-hoach/ban-do?atlas=ca-nuoc-2026"));
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @Test
  void mapIsDrawnFromTilesAndTheTableHasEveryUnit() {
    browser.picture(Path.of("target", "pictures", "many-units.png"));

    assertThat(fetched("/tiles/")).isPositive();
    assertThat(fetched("geometry=false")).isEqualTo(2);
    assertThat(browser.driver().findElements(By.cssSelector("#table tbody tr[data-code]")))
        .hasSize(ALL);
    // The middle unit has class colours under it: neither paper nor the hatch of no data.
    assertThat(colourInTheMiddle()).isNotEqualTo("255,255,255").doesNotContain("null");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void unitUnderThePointerIsNamedAndCanBePicked() {
    WebElement map = browser.driver().findElement(By.cssSelector("#map"));
    new Actions(browser.driver()).moveToElement(map, 5, 5).perform();
    browser.waitUntil("document.querySelector('.map-tip strong')?.textContent.startsWith('Xã Ô ')");
    new Actions(browser.driver()).moveToElement(map, 5, 5).click().perform();
    browser.waitUntil("/unit=5\\d{4}/.test(location.search)");
    browser.waitUntilShown();

    String picked =
        (String)
            browser
                .driver()
                .executeScript("return new URLSearchParams(location.search).get('unit')");
    assertThat(browser.driver().findElement(By.cssSelector("#selected")).getText())
        .contains("Ô " + picked);
  }

  /** How many addresses with that text the page has fetched. */
  private static long fetched(String text) {
    return (Long)
        browser
            .driver()
            .executeScript(
                "return performance.getEntriesByType('resource')"
                    + ".filter((one) => one.name.includes(arguments[0])).length",
                text);
  }

  private static String colourInTheMiddle() {
    return (String)
        browser
            .driver()
            .executeScript(
                "const canvases = [...document.querySelectorAll('#map canvas')];"
                    + "for (const c of canvases) {"
                    + "  const d = c.getContext('2d').getImageData(c.width / 2 + 3, c.height / 2 + 3, 1, 1).data;"
                    + "  if (d[3]) return [d[0], d[1], d[2]].join();"
                    + "} return 'null';");
  }
}
