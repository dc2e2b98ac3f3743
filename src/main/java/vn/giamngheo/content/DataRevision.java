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

  /** Records the state inside the transaction that changed it. */
  static void record(Handle db) {
    Map<String, String> all = new HashMap<>(ImportedBoundaries.checksums(db));
    all.putAll(ImportedLists.checksums(db));
    db.createQuery(Sql.of(DataRevision.class, "package-checksums"))
        .mapToMap()
        .forEach(r -> all.put((String) r.get("name"), checksum(r)));
    db.execute(
        "insert into data_revision (sha256, created_at) values (?, ?)",
        Checksums.ofAll(all),
        OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS));
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
