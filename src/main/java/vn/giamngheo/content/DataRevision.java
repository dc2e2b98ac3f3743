package vn.giamngheo.content;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.content.archive.Openness;
import vn.giamngheo.db.Sql;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.place.boundary.ImportedBoundaries;

/** The state of all content as a number that counts up and a checksum. */
final class DataRevision {
  private DataRevision() {}

  /** Records the state, and what it is made of, inside the transaction that changed it. */
  static void record(Handle db) {
    Map<String, String> boundaries = ImportedBoundaries.checksums(db);
    Map<String, String> lists = ImportedLists.checksums(db);
    Map<String, String> all = new HashMap<>(boundaries);
    all.putAll(lists);
    db.createQuery("select name, sha256 from content_package")
        .mapToMap()
        .forEach(r -> all.put((String) r.get("name"), (String) r.get("sha256")));
    if (!Openness.ofAllServed(db)) {
      // Whoever knows all but a few cells must not find the rest by trying which checksum they
      // give.
      all.put("", UUID.randomUUID().toString());
    }
    long number = insert(db, Checksums.ofAll(all));
    db.createUpdate(Sql.of(DataRevision.class, "insert-revision-files"))
        .bind("revision", number)
        .execute();
    if (!boundaries.isEmpty()) {
      insertImport(db, number, "boundaries", boundaries.size(), Checksums.ofAll(boundaries));
    }
    lists.forEach((name, sha256) -> insertImport(db, number, name, 1, sha256));
  }

  private static long insert(Handle db, String sha256) {
    return db.createUpdate("insert into data_revision (sha256, created_at) values (?, ?)")
        .bind(0, sha256)
        .bind(1, OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
        .executeAndReturnGeneratedKeys("number")
        .mapTo(Long.class)
        .one();
  }

  private static void insertImport(
      Handle db, long revision, String name, int parts, String sha256) {
    db.execute(
        "insert into archive.revision_import values (?, ?, ?, ?)", revision, name, parts, sha256);
  }
}
