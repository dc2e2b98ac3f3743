package vn.giamngheo.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.indicator.CatalogueStore;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.DataPackage;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.place.BoundaryStore;
import vn.giamngheo.place.Unit;
import vn.giamngheo.place.UnitRows;
import vn.giamngheo.place.UnitStore;
import vn.giamngheo.place.boundary.Drawing;
import vn.giamngheo.text.Text;

/**
 * Catalogue, units and boundaries, on which all atlases stand. They change together or not at all.
 */
record SharedContent(
    DataPackage indicators, UnitRows units, List<BoundaryStore.Boundary> boundaries) {
  private static final String BOUNDARY_FILE = "boundaries/schematic.geojson";

  /** The three packages, when nothing at all is wrong with them; otherwise null. */
  static SharedContent read(Handle db, ContentFolder folder, Issues issues) {
    DataPackage indicators = folder.read(ContentFolder.INDICATORS, issues);
    DataPackage units = folder.read(ContentFolder.UNITS, issues);
    DataPackage boundaries = folder.read(ContentFolder.BOUNDARIES, issues);
    if (!issues.isEmpty()) {
      return null;
    }
    UnitRows unitRows =
        UnitRows.of(
            units,
            ImportedLists.rows(db, ImportedLists.UNITS, issues),
            ImportedLists.rows(db, ImportedLists.SUCCESSIONS, issues),
            issues);
    List<BoundaryStore.Boundary> areas =
        BoundaryStore.read(folder.directory().resolve(BOUNDARY_FILE), BOUNDARY_FILE, issues);
    checkUnits(areas, unitRows.units(), issues);
    return issues.isEmpty() ? new SharedContent(indicators, unitRows, areas) : null;
  }

  private static void checkUnits(
      List<BoundaryStore.Boundary> areas, List<Unit> units, Issues issues) {
    Set<String> open = new HashSet<>();
    units.forEach(unit -> open.add(unit.code() + " " + unit.validTo()));
    for (int i = 0; i < areas.size(); i++) {
      BoundaryStore.Boundary area = areas.get(i);
      if (!open.remove(area.code() + " " + area.validTo())) {
        String which = (i + 1) + ": " + area.code();
        issues.add(
            DataIssue.ofFile(
                BOUNDARY_FILE,
                new Text(
                    "đối tượng thứ " + which + " không có trong units hoặc lặp lại",
                    "feature " + which + " is not in units, or doubled")));
      }
    }
  }

  /**
   * Puts them in place of those in the database, and removes all atlases, which refer to them.
   * Imported boundaries stay and are drawn again for the units that still are.
   */
  boolean replace(Handle db, GuardedWrite write) {
    db.execute("delete from atlas");
    db.execute("delete from boundary");
    return write.attempt(ContentFolder.INDICATORS, () -> CatalogueStore.replace(db, indicators))
        && write.attempt(ContentFolder.UNITS, () -> UnitStore.replace(db, units))
        && write.attempt(
            ContentFolder.BOUNDARIES,
            () -> {
              BoundaryStore.replaceSchematic(db, boundaries);
              Drawing.renew(db);
            });
  }
}
