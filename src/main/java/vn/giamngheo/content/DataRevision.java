package vn.giamngheo.content;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
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
    db.createQuery(Sql.of(DataRevision.class, "package-checksums"))
        .mapToMap()
        .forEach(r -> all.put((String) r.get("name"), checksum(r)));
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

  /** With few numbers unknown, a checksum of files could be tried out: theirs take a key. */
  private static String checksum(Map<String, Object> row) {
    String secret = (String) row.get("secret");
    String sum = (String) row.get("sha256");
    return secret == null
        ? sum
        : Checksums.ofBytes((secret + sum + secret).getBytes(StandardCharsets.UTF_8));
  }
}
