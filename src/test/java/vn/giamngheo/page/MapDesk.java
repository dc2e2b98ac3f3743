package vn.giamngheo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import vn.giamngheo.TestServer;

/** The workbench in a browser, as far as tests of its map need it. */
record MapDesk(TestServer server, Browser browser) {

  void open(String query) {
    browser.open(server.url("/quy-hoach?atlas=krong-pa-2021" + query));
    browser.waitUntil("document.querySelector('#map')?.dataset.shown");
  }

  void show(String list, String paint) {
    new Select(find("#" + list)).selectByValue(paint);
    waitFor(paint);
  }

  void waitFor(String paint) {
    browser.waitUntil("document.querySelector('#map').dataset.shown === '" + paint + "'");
  }

  void click(String css) {
    find(css).click();
  }

  /** Draws over the first map, places counted from its corner, with a key held down or none. */
  void drag(List<int[]> places, Keys held) {
    Actions hand = new Actions(browser.driver());
    int[] size = size("#map");
    if (held != null) {
      hand.keyDown(held);
    }
    boolean down = false;
    for (int[] place : places) {
      hand.moveToElement(find("#map"), place[0] - size[0] / 2, place[1] - size[1] / 2);
      if (!down) {
        hand.clickAndHold();
      }
      down = true;
    }
    hand.release();
    if (held != null) {
      hand.keyUp(held);
    }
    String before = chosen().toString();
    hand.perform();
    browser.waitUntil("history.state.desk.scenario.selection.codes");
    browser.waitUntilShown();
    assertThat(chosen().toString()).isNotEqualTo(before);
  }

  /** The units people have chosen one by one; none while the first so many are. */
  @SuppressWarnings("unchecked")
  List<String> chosen() {
    return (List<String>) run("return history.state.desk.scenario.selection?.codes ?? []");
  }

  List<String> legend(int at) {
    return all(".map-legend:nth-child(" + (at + 1) + ") .legend-range").stream()
        .map(WebElement::getText)
        .toList();
  }

  int counts() {
    return all(".map-legend .legend-count").stream()
        .mapToInt(one -> Integer.parseInt(one.getText().replaceAll("\\D", "")))
        .sum();
  }

  /** All colours on the canvas of the units. */
  @SuppressWarnings("unchecked")
  Set<String> colours(String map) {
    return new HashSet<>(
        (List<String>)
            run(
                "const c = document.querySelector('"
                    + map
                    + " .units-canvas'); const copy = document.createElement('canvas'); Object.assign(copy, { width: c.width, height: c.height });"
                    + "const pen = copy.getContext('2d', { willReadFrequently: true }); pen.drawImage(c, 0, 0);"
                    + "const d = pen.getImageData(0, 0, c.width, c.height).data;"
                    + "const all = new Map(); for (let i = 0; i < d.length; i += 4) { const k = [d[i], d[i + 1], d[i + 2], d[i + 3]].join();"
                    + "all.set(k, (all.get(k) ?? 0) + 1); } return [...all].filter(([, n]) => n > 200).map(([k]) => k)"));
  }

  int[] size(String css) {
    WebElement node = find(css);
    return new int[] {node.getSize().getWidth(), node.getSize().getHeight()};
  }

  String query(String key) {
    return (String) run("return new URLSearchParams(location.search).get('" + key + "')");
  }

  Object run(String script) {
    return browser.driver().executeScript(script);
  }

  WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return browser.driver().findElements(By.cssSelector(css));
  }
}
