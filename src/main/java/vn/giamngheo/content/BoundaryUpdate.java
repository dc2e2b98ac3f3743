package vn.giamngheo.content;

import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.place.boundary.BoundaryImport;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.place.boundary.ImportWatch;

/**
 * Imports boundaries in one transaction, which ends in a new data revision: whatever happens on the
 * way, the old boundaries or the new ones are served.
 */
public final class BoundaryUpdate {
  private BoundaryUpdate() {}

  /** Imports what can be; files that cannot be used are in the report's issues. */
  public static ImportReport run(Jdbi db, ImportRequest request) {
    return run(db, request, ImportWatch.NONE);
  }

  /**
   * Imports what can be; files that cannot be used are in the report's issues.
   *
   * @param watch told how far it has come; what it throws cancels the import and comes out here
   */
  public static ImportReport run(Jdbi db, ImportRequest request, ImportWatch watch) {
    return db.inTransaction(
        handle -> {
          ImportReport report = BoundaryImport.run(handle, request, watch);
          if (report.taken() > 0) {
            DataRevision.record(handle);
          }
          return report;
        });
  }
}
