package vn.giamngheo.content;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;

/** Keeps in the database which content is in it: packages and their files. */
final class LoadRecord {
  private final Handle db;
  private final Map<String, SortedMap<String, String>> files;
  private final Map<String, String> packages;

  /**
   * @param files checksums of the files on disk, by package
   * @param packages checksums of the packages on disk
   */
  LoadRecord(
      Handle db, Map<String, SortedMap<String, String>> files, Map<String, String> packages) {
    this.db = db;
    this.files = files;
    this.packages = packages;
  }

  /** The package is in the database as it is on disk. */
  void loaded(String name) {
    gone(name);
    db.execute("insert into content_package values (?, ?, ?)", name, packages.get(name), now());
    files
        .get(name)
        .forEach((f, sum) -> db.execute("insert into content_file values (?, ?, ?)", name, f, sum));
  }

  /** The package is not in the database any more. */
  void gone(String name) {
    db.execute("delete from content_package where name = ?", name);
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
