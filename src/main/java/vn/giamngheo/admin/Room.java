package vn.giamngheo.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.text.Text;

/**
 * Room on the disk for an import. A database whose disk fills up in the middle closes itself, and
 * readers would get no answer until the next start; so it is asked before.
 */
final class Room {
  /** For what the database writes beside the boundaries. */
  private static final long SPARE_BYTES = 32L << 20;

  /** Of a file's own size: the database while it grows, and its indexes. */
  private static final int TIMES = 2;

  /** How much smaller coordinates become when they are packed. */
  private static final int PACKED = 5;

  private Room() {}

  /** Why there is too little room for the files in the folder; empty when there is enough. */
  static Optional<Text> findLack(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      long needed = SPARE_BYTES;
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        needed += Files.size(file) * TIMES * (isPacked(file) ? PACKED : 1);
      }
      long free = Files.getFileStore(folder).getUsableSpace();
      return free >= needed ? Optional.empty() : Optional.of(lack(free >> 20, needed >> 20));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPacked(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(zip|kmz|gz)");
  }

  private static Text lack(long free, long needed) {
    return new Text(
        "Ổ đĩa của máy chủ chỉ còn "
            + free
            + " MB, cần khoảng "
            + needed
            + " MB để nạp an toàn. Không có gì thay đổi.",
        "The server's disk has only "
            + free
            + " MB left; some "
            + needed
            + " MB are needed to import safely. Nothing has changed.");
  }
}
