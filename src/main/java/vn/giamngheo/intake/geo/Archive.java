package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks zip archives that strangers made: nothing outside its folder, nothing without bound. */
final class Archive {
  private static final int MOST_ENTRIES = 10_000;

  private Archive() {}

  /**
   * Unpacks into a new private folder, which the caller deletes.
   *
   * @param name of the archive, for messages
   * @throws UnreadableFileException when the archive is broken, or holds a path that leads out of
   *     it, or too much
   */
  static Path unpack(Path archive, String name) {
    Path folder = null;
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
      if (zip.size() > MOST_ENTRIES) {
        throw UnreadableFileException.of(
            name,
            "tệp nén có hơn " + MOST_ENTRIES + " tệp bên trong",
            "the archive has more than " + MOST_ENTRIES + " files");
      }
      folder = Files.createTempDirectory("atlas-import");
      Budget budget = new Budget(name, Files.size(archive));
      for (ZipEntry entry : Collections.list(zip.entries())) {
        unpack(zip, entry, folder, budget);
      }
      return folder;
    } catch (ZipException e) {
      discard(folder);
      throw UnreadableFileException.of(
          name, "tệp nén hỏng hoặc bị cắt giữa chừng", "the archive is broken or cut off");
    } catch (IOException e) {
      discard(folder);
      throw new UncheckedIOException(e);
    } catch (UnreadableFileException e) {
      discard(folder);
      throw e;
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path folder, Budget budget)
      throws IOException {
    Path target = target(folder, entry.getName(), budget.name());
    if (entry.isDirectory()) {
      return;
    }
    Files.createDirectories(target.getParent());
    try (InputStream in = budget.limit(zip.getInputStream(entry))) {
      Files.copy(in, target);
    }
  }

  private static Path target(Path folder, String entry, String name) {
    Path target = folder.resolve(entry.replace('\\', '/')).normalize();
    if (!target.startsWith(folder)) {
      throw UnreadableFileException.of(
          name,
          "tệp nén chứa đường dẫn ra ngoài (../); không mở",
          "the archive holds a path that leads out of it (../); not opened");
    }
    return target;
  }

  private static void discard(Path folder) {
    if (folder != null) {
      delete(folder);
    }
  }

  /** Deletes the folder and all in it. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
