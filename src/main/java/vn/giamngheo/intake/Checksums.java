package vn.giamngheo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of files and of sets of files. */
public final class Checksums {
  /** Stands for a file that cannot be read; no content has it. */
  static final String UNREADABLE = "0".repeat(64);

  private static final int BUFFER_BYTES = 64 * 1024;

  private Checksums() {}

  /**
   * Checksum of each regular file directly in the folder, by file name, sorted. A file that cannot
   * be read has one too, which changes when it can.
   *
   * @throws IOException when the folder cannot be listed
   */
  public static SortedMap<String, String> ofFiles(Path directory) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sums.put(file.getFileName().toString(), ofFile(file));
      }
    }
    return sums;
  }

  /** One checksum for a set of named checksums, independent of their order. */
  public static String ofAll(Map<String, String> sums) {
    MessageDigest digest = digest();
    new TreeMap<>(sums)
        .forEach((k, v) -> digest.update((k + " " + v + "\n").getBytes(StandardCharsets.UTF_8)));
    return hex(digest.digest());
  }

  /** Checksum of the bytes. */
  public static String ofBytes(byte[] bytes) {
    return hex(digest().digest(bytes));
  }

  /** Checksum of the file; one that no content has when it cannot be read. */
  public static String ofFile(Path file) {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (IOException e) {
      return UNREADABLE;
    }
    return hex(digest.digest());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
