package vn.giamngheo.intake.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a user gives as one file: a file, a folder of files, or an archive. Archives, those in
 * folders and in archives too, are unpacked into a folder that goes when the bundle is closed.
 */
final class Bundle implements AutoCloseable {
  private static final int DEEPEST_FOLDER = 4;
  private static final int DEEPEST_ARCHIVE = 2;

  private final List<Part> parts = new ArrayList<>();
  private final Scratch scratch = new Scratch();

  private Bundle() {}

  /**
   * One readable file.
   *
   * @param name for messages: archive and path inside it
   */
  record Part(String name, Path path) {
    String lowerName() {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Opens what is at the path.
   *
   * @throws UnreadableFileException when there is nothing, or nothing readable, or the archive is
   *     broken or hostile
   */
  static Bundle open(Path given) {
    String name = given.getFileName() == null ? given.toString() : given.getFileName().toString();
    if (!Files.isReadable(given)) {
      throw UnreadableFileException.of(
          name, "không có hoặc không đọc được", "does not exist or cannot be read");
    }
    Bundle bundle = new Bundle();
    try {
      bundle.add(new Part(name, given));
      return bundle;
    } catch (UnreadableFileException e) {
      bundle.close();
      throw e;
    }
  }

  private void add(Part given) {
    if (Files.isDirectory(given.path)) {
      addKnown(given, list(given), null);
    } else if (isArchive(given)) {
      addArchive(given, new Budget(given.name, size(given)), 1);
    } else {
      parts.add(given);
    }
  }

  private void addArchive(Part archive, Budget budget, int depth) {
    if (depth > DEEPEST_ARCHIVE) {
      throw UnreadableFileException.of(
          archive.name,
          "tệp nén lồng nhau quá " + DEEPEST_ARCHIVE + " lớp; không mở",
          "archives nested deeper than " + DEEPEST_ARCHIVE + "; not opened");
    }
    addKnown(
        archive, new Archive(archive, budget).unpack(scratch.folder()), new Nesting(budget, depth));
  }

  /** How deep in archives, and what may still come out of them. */
  private record Nesting(Budget budget, int depth) {}

  private void addKnown(Part whole, List<Part> inside, Nesting nesting) {
    int before = parts.size();
    for (Part part : inside) {
      if (isArchive(part)) {
        Budget budget = nesting == null ? new Budget(part.name, size(part)) : nesting.budget;
        addArchive(part, budget, nesting == null ? 1 : nesting.depth + 1);
      } else if (FeatureFiles.isKnown(part.lowerName())) {
        parts.add(part);
      }
    }
    if (parts.size() == before) {
      throw UnreadableFileException.of(
          whole.name,
          "không có tệp nào đọc được; cần " + FeatureFiles.KINDS,
          "no readable file in it; needed: " + FeatureFiles.KINDS);
    }
  }

  static boolean isArchive(Part part) {
    return part.lowerName().matches(".*\\.(zip|kmz)");
  }

  /** What a file manager leaves beside files: {@code .DS_Store}, {@code ._xa.shp}. */
  static boolean isHidden(String path) {
    return path.matches("(?s)(.*/)?(\\.[^/.][^/]*|__MACOSX)(/.*)?");
  }

  private static long size(Part part) {
    try {
      return Files.size(part.path);
    } catch (IOException e) {
      throw unreadable(part);
    }
  }

  private static List<Part> list(Part folder) {
    try (Stream<Path> files = Files.walk(folder.path, DEEPEST_FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .map(f -> folder.path.relativize(f).toString().replace('\\', '/'))
          .filter(relative -> !isHidden(relative))
          .map(relative -> new Part(folder.name + "/" + relative, folder.path.resolve(relative)))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder);
    }
  }

  private static UnreadableFileException unreadable(Part part) {
    return UnreadableFileException.of(
        part.name, "không đọc được tệp hoặc thư mục", "the file or folder cannot be read");
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  @Override
  public void close() {
    scratch.close();
  }
}
