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
 * What a user gives as one file: a file, a folder of files, or an archive, which is unpacked into a
 * folder of its own that goes when the bundle is closed.
 *
 * @param parts the files in it that can be read, by name
 * @param unpacked folder to remove; null when there is none
 */
record Bundle(List<Part> parts, Path unpacked) implements AutoCloseable {
  private static final int DEEPEST_FOLDER = 4;

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
    if (Files.isDirectory(given)) {
      return new Bundle(list(given, name), null);
    }
    if (name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|kmz)")) {
      Path folder = Archive.unpack(given, name);
      try {
        return new Bundle(list(folder, name), folder);
      } catch (UnreadableFileException e) {
        Archive.delete(folder);
        throw e;
      }
    }
    return new Bundle(List.of(new Part(name, given)), null);
  }

  private static List<Part> list(Path folder, String name) {
    List<Part> parts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, DEEPEST_FOLDER)) {
      files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .map(f -> new Part(name + "/" + folder.relativize(f).toString().replace('\\', '/'), f))
          .filter(part -> FeatureFiles.isKnown(part.lowerName()))
          .forEach(parts::add);
    } catch (IOException | UncheckedIOException e) {
      throw UnreadableFileException.of(name, "không đọc được thư mục", "the folder cannot be read");
    }
    if (parts.isEmpty()) {
      throw UnreadableFileException.of(
          name,
          "không có tệp nào đọc được; cần " + FeatureFiles.KINDS,
          "no readable file in it; needed: " + FeatureFiles.KINDS);
    }
    return parts;
  }

  @Override
  public void close() {
    if (unpacked != null) {
      Archive.delete(unpacked);
    }
  }
}
