package vn.giamngheo.content;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.check.FindingStore;
import vn.giamngheo.content.archive.FileArchive;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.intake.Checksums;
import vn.giamngheo.intake.Issues;

/**
 * Loads the content folder into the database. All that changed goes in with one transaction: a
 * reader sees the old content or the new, and so does a process started after a kill. A package
 * with faults is left as it was. Running twice changes nothing.
 */
public final class ContentStore {
  private final Jdbi db;
  private final ContentFolder folder;
  private final String program;

  /**
   * @param program version of the program, whose rules judge the documents
   */
  public ContentStore(Jdbi db, ContentFolder folder, String program) {
    this.db = db;
    this.folder = folder;
    this.program = program;
  }

  /**
   * Loads what differs from the database. Bad content is reported, not thrown.
   *
   * @throws IOException when the folder cannot be read
   */
  public LoadReport load() throws IOException {
    Map<String, SortedMap<String, String>> files = folder.checksums();
    Map<String, String> wanted = new LinkedHashMap<>();
    files.forEach((name, sums) -> wanted.put(name, Checksums.ofAll(sums)));
    ContentFolder.SHARED.forEach(name -> wanted.putIfAbsent(name, ""));
    Map<String, String> known = knownPackages();
    if (wanted.equals(known)) {
      db.useTransaction(this::judgeAnew);
      return new LoadReport(Map.of(), List.copyOf(wanted.keySet()), List.of(), List.of());
    }
    boolean sharedChanged =
        ContentFolder.SHARED.stream()
            .anyMatch(name -> !Objects.equals(wanted.get(name), known.get(name)));
    return db.inTransaction(
        handle -> {
          LoadReport report = new LoadRun(handle, folder, files, wanted, known).run(sharedChanged);
          complete(handle);
          return report;
        });
  }

  /**
   * Changes what the content stands on and loads all of it anew; when any package is refused, the
   * change is undone too.
   *
   * @throws IOException when the folder cannot be read
   */
  LoadReport change(Consumer<Handle> change) throws IOException {
    Map<String, SortedMap<String, String>> files = folder.checksums();
    Map<String, String> wanted = new LinkedHashMap<>();
    files.forEach((name, sums) -> wanted.put(name, Checksums.ofAll(sums)));
    ContentFolder.SHARED.forEach(name -> wanted.putIfAbsent(name, ""));
    Map<String, String> known = knownPackages();
    return db.withHandle(
        handle -> {
          handle.begin();
          try {
            change.accept(handle);
            LoadReport report = new LoadRun(handle, folder, files, wanted, known).run(true);
            if (report.refused().isEmpty()) {
              complete(handle);
              handle.commit();
            }
            return report;
          } finally {
            if (handle.isInTransaction()) {
              handle.rollback();
            }
          }
        });
  }

  private void complete(Handle handle) {
    refreshFindings(handle);
    Disclosure.publish(handle);
    FileArchive.keep(handle, folder.directory());
  }

  /** Another version of the program judges documents anew, and what may be shown of them. */
  private void judgeAnew(Handle handle) {
    if (!FindingStore.isCurrent(handle, program)) {
      refreshFindings(handle);
      Disclosure.publish(handle);
    }
    FileArchive.keep(handle, folder.directory());
  }

  /** A rule that fails on old figures must not keep them from being served. */
  private void refreshFindings(Handle handle) {
    new GuardedWrite(handle, new Issues())
        .attempt("findings", () -> FindingStore.refresh(handle, program));
  }

  private Map<String, String> knownPackages() {
    Map<String, String> known = new HashMap<>();
    db.useHandle(
        h ->
            h.createQuery("select name, sha256 from content_package")
                .mapToMap()
                .forEach(r -> known.put((String) r.get("name"), (String) r.get("sha256"))));
    return known;
  }
}
