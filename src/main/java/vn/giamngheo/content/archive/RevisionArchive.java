package vn.giamngheo.content.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;

/**
 * Reads the archive of data revisions. Whether a package's files may be handed out is asked here,
 * of the package itself, and of no one else: a package that is restricted now, or was at the
 * revision asked for, or of which that cannot be told, is closed.
 */
public final class RevisionArchive {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DESCRIPTOR = "datapackage.json";

  private final Jdbi db;

  /**
   * @param db as a user who may read the archive; whoever answers requests may not
   */
  public RevisionArchive(Jdbi db) {
    this.db = db;
  }

  /** All revisions, newest first. */
  public List<PastRevision> list() {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(RevisionArchive.class, "revisions"))
                .map(
                    (r, c) ->
                        new PastRevision(
                            r.getLong("number"),
                            r.getString("sha256"),
                            r.getObject("created_at", OffsetDateTime.class)))
                .list());
  }

  /** Files of a revision by package and path; none for one from before the archive. */
  public List<PastFile> files(long revision) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(RevisionArchive.class, "revision-files"))
                .bind("revision", revision)
                .map(
                    (r, c) ->
                        new PastFile(
                            r.getString("package"),
                            r.getString("path"),
                            r.getString("sha256"),
                            r.getObject("size_bytes", Long.class),
                            r.getBoolean("kept")))
                .list());
  }

  /** What had been imported by a revision. */
  public List<PastImport> imports(long revision) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(RevisionArchive.class, "revision-imports"))
                .bind("revision", revision)
                .map(
                    (r, c) ->
                        new PastImport(
                            r.getString("name"), r.getInt("parts"), r.getString("sha256")))
                .list());
  }

  /**
   * A package as it was, for everybody; empty when the revision had none of that name or it is
   * closed.
   */
  public Optional<PastPackage> open(long revision, String name) {
    SortedMap<String, byte[]> files = kept(revision, name);
    if (!isPublished(files.get(DESCRIPTOR)) || isClosedNow(name)) {
      return Optional.empty();
    }
    return Optional.of(new PastPackage(name, files));
  }

  /** A package that has been restricted since is not handed out from an older revision either. */
  private boolean isClosedNow(String name) {
    long last =
        db.withHandle(
            h ->
                h.createQuery("select max(revision) from archive.revision_file where package = ?")
                    .bind(0, name)
                    .mapTo(Long.class)
                    .one());
    return !isPublished(kept(last, name).get(DESCRIPTOR));
  }

  private SortedMap<String, byte[]> kept(long revision, String name) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    db.useHandle(
        h ->
            h.createQuery(Sql.of(RevisionArchive.class, "kept-files"))
                .bind("revision", revision)
                .bind("package", name)
                .map((r, c) -> files.put(r.getString("path"), FileArchive.unpack(r.getBytes("packed"))))
                .list());
    return files;
  }


  /** Whether a descriptor says that the package is for everybody, in words or by saying nothing. */
  private static boolean isPublished(byte[] descriptor) {
    if (descriptor == null) {
      return false;
    }
    try {
      JsonNode access = JSON.readTree(descriptor).path("access");
      return access.isMissingNode() || access.asText().equals("published");
    } catch (IOException e) {
      return false;
    }
  }
}
