package vn.giamngheo.content;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.place.boundary.ImportedBoundaries;

/** The state of all content as a number that counts up and a checksum. */
final class DataRevision {
  private DataRevision() {}

  /** Records the state inside the transaction that changed it. */
  static void record(Handle db) {
    Map<String, String> all = new HashMap<>(ImportedBoundaries.checksums(db));
    all.putAll(ImportedLists.checksums(db));
    db.createQuery("select name, sha256 from content_package")
        .mapToMap()
        .forEach(r -> all.put((String) r.get("name"), (String) r.get("sha256")));
    db.execute(
        "insert into data_revision (sha256, created_at) values (?, ?)",
        Checksums.ofAll(all),
        OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS));
  }
}
