package vn.giamngheo.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which rules of accessibility a page breaks: axe-core, WCAG 2.2 levels A and AA. */
final class Axe {
  private static final String RULES = read();
  private static final String CHECK =
      "const done = arguments[0]; const tags ="
          + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];"
          + "axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
          + ".then((found) => done(found.violations.map((rule) => rule.id + ': '"
          + " + rule.nodes.map((one) => one.target.join(' ')).join(', '))),"
          + " (error) => done([String(error)]));";

  private Axe() {}

  /** One line for each broken rule, with where. */
  @SuppressWarnings("unchecked") // the script answers with a list of texts
  static List<String> broken(Browser browser) {
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    // Evaluated from outside: the page's own policy lets no foreign script in.
    browser.driver().executeCdpCommand("Runtime.evaluate", Map.of("expression", RULES));
    return (List<String>) browser.driver().executeAsyncScript(CHECK);
  }

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
