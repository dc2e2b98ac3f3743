package vn.giamngheo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A copy of the small content folder in {@code src/test/resources/small-maps}, to be spoilt: three
 * communes of Krông Pa, the district Đắk Hà, and what they stand on.
 */
public final class SmallMaps {
  private static final Path ORIGINAL = Path.of("src/test/resources/small-maps");

  private final Path directory;

  private SmallMaps(Path directory) {
    this.directory = directory;
  }

  /** A copy in the folder {@code maps} below the one given. */
  public static SmallMaps in(Path parent) {
    SmallMaps copy = new SmallMaps(parent.resolve("maps"));
    try {
      Files.createDirectories(parent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy.restore("");
  }

  /** Copies a package once more that was deleted. */
  public SmallMaps restore(String name) {
    try (Stream<Path> files = Files.walk(ORIGINAL.resolve(name))) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(ORIGINAL.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Path directory() {
    return directory;
  }

  public Path path(String file) {
    return directory.resolve(file);
  }

  public String read(String file) {
    try {
      return Files.readString(path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SmallMaps write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public SmallMaps write(String file, byte[] bytes) {
    try {
      Files.createDirectories(path(file).getParent());
      Files.write(path(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Replaces the first occurrence, which must be there. */
  public SmallMaps replace(String file, String old, String with) {
    String text = read(file);
    assertThat(text).contains(old);
    int at = text.indexOf(old);
    return write(file, text.substring(0, at) + with + text.substring(at + old.length()));
  }

  public SmallMaps append(String file, String text) {
    return write(file, read(file) + text);
  }

  /** Deletes a file, or a folder with the files in it. */
  public SmallMaps delete(String file) {
    try (Stream<Path> files = Files.walk(path(file))) {
      for (Path found : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Gives a package another name, in its descriptor too. */
  public SmallMaps rename(String name, String newName) {
    try {
      Files.move(path(name), path(newName));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return replace(newName + "/datapackage.json", '"' + name + '"', '"' + newName + '"');
  }
}
