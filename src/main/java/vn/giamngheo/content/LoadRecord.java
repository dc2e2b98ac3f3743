package vn.giamngheo.content;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.intake.Checksums;

/** Keeps in the database which content is in it: packages, their files, and the revision. */
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

  /** The content has changed as a whole. */
  void revision() {
    Map<String, String> all = new HashMap<>();
    db.createQuery("select name, sha256 from content_package")
        .mapToMap()
        .forEach(r -> all.put((String) r.get("name"), (String) r.get("sha256")));
    db.execute(
        "insert into data_revision (sha256, created_at) values (?, ?)",
        Checksums.ofAll(all),
        now());
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
