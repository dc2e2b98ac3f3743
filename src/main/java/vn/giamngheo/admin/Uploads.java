package vn.giamngheo.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where files that were sent lie until they are imported: a folder for each import, for the
 * program's own user alone. What a stop or a kill left there goes at the next start.
 */
final class Uploads {
  private static final Pattern SIDECAR =
      Pattern.compile("(?i)\\.(dbf|shx|prj|cpg|sbn|sbx|qpj|qmd|qix|fix|shp\\.xml)$");

  private final Path folder;

  /**
   * @param data the data folder
   */
  Uploads(Path data) {
    folder = data.resolve("uploads");
    delete(folder);
  }

  /** A new empty folder. */
  Path newFolder(String id) {
    try {
      Files.createDirectories(folder.getParent());
      if (!Files.exists(folder)) {
        Files.createDirectory(folder, ownOnly());
      }
      return Files.createDirectory(folder.resolve(id), ownOnly());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of an ended import as those of a new one. */
  Path takeOver(Path files, String id) {
    try {
      return Files.move(files, folder.resolve(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Deletes a folder and all in it; does nothing when it is not there. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files to read, without those that only accompany a shapefile.
   *
   * @param folder of one import
   */
  static List<Path> sources(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      List<Path> main = files.stream().filter(file -> !isSidecar(file)).toList();
      return main.isEmpty() ? files : main;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSidecar(Path file) {
    return SIDECAR.matcher(file.toString()).find();
  }
}
