package vn.giamngheo.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import vn.giamngheo.TestServer;

/**
 * How long 3,321 communes take to follow a slider in the workbench, in a headless Chromium without
 * a graphics card: the handlers of an input event; the time from the event to the end of the frame
 * that shows it; what the page's thread computes for it, which a busy machine does not lengthen;
 * and, as the browser itself measures real keys, from the key to the picture presented. Printed,
 * not judged. Run {@code main} with the test class path.
 */
final class PlannerMapSpeed {
  private static final int MOVES = 50;
  private static final String SCENARIO =
      "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~3~h"
          + "!poor_households~2020~actual~all~~2~h!near_poor_households~2020~actual~all~~1~h*t1000";

  /** Moves the first slider, one move after the other, and notes handlers and frame of each. */
  private static final String MOVE =
      """
      const done = arguments[arguments.length - 1];
      const slider = document.querySelector('#criteria input[type=range]');
      const frame = () => new Promise((next) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => next(performance.now());
        channel.port2.postMessage(0);
      }));
      (async () => {
        const found = [];
        for (let i = 0; i < arguments[0]; i += 1) {
          await frame();
          slider.value = String(Number(slider.min) + ((i * 7) % 40 + 5) / 50 * (slider.max - slider.min));
          const start = performance.now();
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          const handled = performance.now();
          const painted = await frame();
          found.push([handled - start, painted - start]);
        }
        slider.dispatchEvent(new Event('change', { bubbles: true }));
        done(found);
      })();
      """;

  /** Notes what the browser says of each key: from the event to the next picture, by 8 ms. */
  private static final String WATCH =
      """
      window.keys = [];
      new PerformanceObserver((list) => {
        for (const one of list.getEntries()) if (one.name === 'keydown') window.keys.push([one.duration]);
      }).observe({ type: 'event', durationThreshold: 16 });
      document.querySelector('#criteria input[type=range]').focus();
      """;

  private PlannerMapSpeed() {}

  /** Prints medians and 95th percentiles, milliseconds. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("planner-map-speed");
    try (TestServer server = TestServer.of(ManyUnits.in(folder));
        Browser browser = new Browser(1366, 768)) {
      browser.driver().executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
      browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
      browser.open(server.url("/quy-hoach?atlas=ca-nuoc-2026&k=" + SCENARIO));
      browser.waitUntil("document.querySelector('#map').dataset.shown === 'score'");
      measure(browser, "warming");
      measure(browser, "measured");
      measureKeys(browser);
    }
    // The server that tests share is made with the class and would keep the program alive.
    System.exit(0);
  }

  private static void measure(Browser browser, String what) {
    double before = threadTime(browser);
    List<?> found = (List<?>) browser.driver().executeAsyncScript(MOVE, MOVES);
    double spent = threadTime(browser) - before;
    print(what + ", handlers of one input event", found, 0);
    print(what + ", input event to the end of its frame", found, 1);
    System.out.printf(
        Locale.ROOT,
        "%s, processor time of the page's thread: %.1f ms a move%n",
        what,
        spent / MOVES);
    browser.waitUntilShown();
  }

  /** Real keys on the slider. */
  private static void measureKeys(Browser browser) {
    browser.driver().executeScript(WATCH);
    for (int i = 0; i < MOVES; i++) {
      Keys key = i % 10 < 5 ? Keys.ARROW_RIGHT : Keys.ARROW_LEFT;
      new Actions(browser.driver()).sendKeys(key).perform();
    }
    browser.driver().executeAsyncScript("setTimeout(arguments[0], 500)");
    List<?> found = (List<?>) browser.driver().executeScript("return window.keys");
    if (found.isEmpty()) {
      System.out.println("keys, from key to picture: each below 16 ms");
    } else {
      print("keys, from key to picture (those above 16 ms)", found, 0);
    }
  }

  /** What the page's thread has computed so far, milliseconds. */
  private static double threadTime(Browser browser) {
    Map<String, Object> answer =
        browser.driver().executeCdpCommand("Performance.getMetrics", Map.of());
    return ((List<?>) answer.get("metrics"))
        .stream()
            .map(one -> (Map<?, ?>) one)
            .filter(one -> "TaskDuration".equals(one.get("name")))
            .mapToDouble(one -> ((Number) one.get("value")).doubleValue() * 1000)
            .sum();
  }

  private static void print(String what, List<?> found, int at) {
    double[] times =
        found.stream()
            .mapToDouble(one -> ((Number) ((List<?>) one).get(at)).doubleValue())
            .sorted()
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, p95 %.1f ms, most %.1f ms (%d moves)%n",
        what,
        times[times.length / 2],
        times[(int) Math.ceil(times.length * 0.95) - 1],
        times[times.length - 1],
        times.length);
  }
}
