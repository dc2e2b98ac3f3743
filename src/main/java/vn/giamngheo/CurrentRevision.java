package vn.giamngheo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.content.Manifest;

/**
 * The data revision being served. Cheap to ask at every request; whoever commits a new revision
 * tells it to look again.
 */
final class CurrentRevision implements Supplier<String> {
  private final Jdbi db;
  private final Path data;
  private volatile Revision revision;

  /**
   * @param data the data folder, where the manifest of each revision is written; null for a
   *     database in memory
   */
  CurrentRevision(Jdbi db, Path data) {
    this.db = db;
    this.data = data;
    refresh();
  }

  /** Takes over what was committed, and writes its manifest. */
  void refresh() {
    revision = Revision.current(db);
    Optional<Manifest> manifest = data == null ? Optional.empty() : Manifest.current(db);
    if (manifest.isPresent()) {
      try {
        manifest.get().write(data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether anything was ever loaded. */
  boolean isEmpty() {
    return revision == null;
  }

  /** Checksum over all content. */
  @Override
  public String get() {
    return revision.sha256();
  }
}
