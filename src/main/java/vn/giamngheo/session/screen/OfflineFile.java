package vn.giamngheo.session.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.session.deck.Frozen;

/**
 * The screen in one file: what the page links to stands in it, and its content policy forbids
 * fetching anything. Only numbers lead outside, to the server, when somebody follows them.
 */
public final class OfflineFile {
  private OfflineFile() {}

  /** The file (HTML); the same session gives the same bytes. */
  public static byte[] write(Frozen frozen) {
    String page =
        new String(
            ScreenPage.render(frozen, read("css", ScreenPage.STYLES), scripts()),
            StandardCharsets.UTF_8);
    return frozen.absolute(page).getBytes(StandardCharsets.UTF_8);
  }

  /** In a block each, so that no module sees the names of another. */
  private static String scripts() {
    StringBuilder scripts = new StringBuilder();
    for (String file : ScreenPage.SCRIPTS) {
      scripts.append("{\n").append(read("js/session", List.of(file))).append("}\n");
    }
    return scripts.toString();
  }

  private static String read(String folder, List<String> files) {
    StringBuilder text = new StringBuilder();
    for (String file : files) {
      String path = "/static/" + folder + "/" + file;
      try (InputStream in =
          Objects.requireNonNull(OfflineFile.class.getResourceAsStream(path), path)) {
        text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException("the program's own file cannot be read: " + path, e);
      }
    }
    return text.toString();
  }
}
