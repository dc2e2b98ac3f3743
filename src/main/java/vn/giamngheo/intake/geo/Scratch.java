package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A private folder in the temporary folder, made when first asked for and deleted in the end. Its
 * name carries the number of the process, so that what a killed process left is known and deleted.
 */
final class Scratch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
  private static final Pattern NAME = Pattern.compile("atlas-import-(\\d{1,18})-.*");

  private Path folder;

  /** The folder; a new one for each archive inside. */
  Path folder() {
    try {
      if (folder == null) {
        deleteOrphans();
        folder = Files.createTempDirectory("atlas-import-" + ProcessHandle.current().pid() + "-");
      }
      return Files.createTempDirectory(folder, "archive");
    } catch (IOException e) {
      throw UnreadableFileException.of(
          System.getProperty("java.io.tmpdir"),
          "không ghi được vào thư mục tạm để giải nén",
          "the temporary folder cannot be written to for unpacking");
    }
  }

  private static void deleteOrphans() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      for (Path one : all.toList()) {
        Matcher name = NAME.matcher(one.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          deleteOrphan(one);
        }
      }
    }
  }

  /** One of our own; another program may be deleting it at the same time. */
  private static void deleteOrphan(Path folder) {
    try {
      if (Files.getOwner(folder).getName().equals(System.getProperty("user.name"))) {
        delete(folder);
      }
    } catch (NoSuchFileException e) {
      LOG.debug("{} is gone already", folder);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("What a killed import left in {} cannot be deleted: {}", folder, e.getMessage());
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (folder != null) {
      delete(folder);
      folder = null;
    }
  }
}
