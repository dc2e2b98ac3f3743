package vn.giamngheo.content.archive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final int MOST_ANSWERS = 5_000;

  private final Jdbi db;

  /** Whether a package was published at a revision, by number and name; it never changes. */
  private final Cache<String, Boolean> published =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).build();

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

  /**
   * Files of a revision by package and path; none for one from before the archive. Files of a
   * closed package have no checksum: with all but a few cells known, it would tell who tries them
   * what the rest is.
   */
  public List<PastFile> files(long revision) {
    Map<String, Boolean> open = new HashMap<>();
    return checksums(revision).stream()
        .map(
            f ->
                open.computeIfAbsent(f.packageName(), name -> isOpen(revision, name))
                    ? f
                    : new PastFile(f.packageName(), f.path(), null, null, false))
        .toList();
  }

  /** As {@link #files}, with the checksums of closed packages too. */
  List<PastFile> checksums(long revision) {
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

  /** Whether the package's files may be handed out: it says so itself, then and last. */
  public boolean isOpen(long revision, String name) {
    return isPublished(revision, name) && isPublished(last(name), name);
  }

  private boolean isPublished(long revision, String name) {
    return published.get(
        revision + " " + name,
        key -> Openness.isPublished(kept(revision, name, Openness.DESCRIPTOR).orElse(null)));
  }

  /** Whether a revision has a package of that name, and its descriptor was kept. */
  boolean has(long revision, String name) {
    return kept(revision, name, Openness.DESCRIPTOR).isPresent();
  }

  private long last(String name) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(RevisionArchive.class, "last-with-package"))
                .bind("package", name)
                .mapTo(Long.class)
                .one());
  }

  /** A file as it was, for everybody; empty when there was none, it is closed or was not kept. */
  public Optional<byte[]> file(long revision, String name, String path) {
    Optional<byte[]> found = kept(revision, name, path);
    return found.isPresent() && isOpen(revision, name) ? found : Optional.empty();
  }

  private Optional<byte[]> kept(long revision, String name, String path) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(RevisionArchive.class, "kept-file"))
                .bind("revision", revision)
                .bind("package", name)
                .bind("path", path)
                .map((r, c) -> FileArchive.unpack(r.getBytes("packed")))
                .findOne());
  }

  /**
   * A package as it was, for everybody; empty when the revision had none of that name or it is
   * closed.
   */
  public Optional<PastPackage> open(long revision, String name) {
    if (!has(revision, name) || !isOpen(revision, name)) {
      return Optional.empty();
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    db.useHandle(
        h ->
            h.createQuery(Sql.of(RevisionArchive.class, "kept-files"))
                .bind("revision", revision)
                .bind("package", name)
                .map(
                    (r, c) ->
                        files.put(r.getString("path"), FileArchive.unpack(r.getBytes("packed"))))
                .list());
    return Optional.of(new PastPackage(name, files));
  }
}
