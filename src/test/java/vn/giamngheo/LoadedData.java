package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;

/**
 * A data folder with the real content loaded, as the first start leaves it but for the token. Made
 * once: a program that begins with a copy need not load.
 */
final class LoadedData {
  private static final String FILE = "atlas.mv.db";
  private static final byte[] DATABASE = load();

  private LoadedData() {}

  private static byte[] load() {
    try {
      Path folder = Files.createTempDirectory("atlas-loaded");
      try (Database database = Database.open(folder)) {
        ContentFolder maps = new ContentFolder(Path.of("maps"));
        assertThat(new ContentStore(database.owner(), maps, Version.text()).load().refused())
            .isEmpty();
      }
      byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
      for (File left : folder.toFile().listFiles()) {
        Files.delete(left.toPath());
      }
      Files.delete(folder);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a copy into that folder, which is made. */
  static void copyTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(FILE), DATABASE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
