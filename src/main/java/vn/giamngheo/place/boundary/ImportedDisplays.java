package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Text;

/** What is drawn of imported boundaries, at all scales. */
final class ImportedDisplays {
  private static final Text DERIVED =
      new Text("ghép từ các đơn vị cấp dưới đã nạp", "made of the imported units below");

  private ImportedDisplays() {}

  /** Draws all imported boundaries whose unit is known, in place of those drawn before. */
  static void show(Handle db) {
    db.execute("delete from boundary where origin <> 'schematic'");
    db.createUpdate(Sql.of(ImportedDisplays.class, "show-imported"))
        .bind("tolerance", Scales.MAP)
        .execute();
  }

  private record Display(String code, LocalDate validTo, int metres, Geometry area) {}

  /** Keeps what is drawn of units, in the order of {@link Scales#METRES}. */
  static void put(Handle db, Map<KnownUnit, List<Geometry>> areas) {
    List<Display> rows = new ArrayList<>();
    areas.forEach(
        (unit, scales) -> {
          for (int i = 0; i < scales.size(); i++) {
            rows.add(new Display(unit.code(), unit.validTo(), Scales.METRES.get(i), scales.get(i)));
          }
        });
    for (int from = 0; from < rows.size(); from += ImportedBoundaries.BATCH) {
      ImportedBoundaries.inBatch(
          db,
          """
          merge into imported_display key (code, valid_to, tolerance_m)
            values (:code, :validTo, :metres, :geom)""",
          rows.subList(from, Math.min(rows.size(), from + ImportedBoundaries.BATCH)),
          (batch, row) ->
              batch
                  .bind("code", row.code())
                  .bind("validTo", row.validTo())
                  .bind("metres", row.metres())
                  .bind("geom", ImportedBoundaries.geometry(row.area())));
    }
  }

  /** Keeps the outline of a unit made of those below it. */
  static void putOutline(Handle db, KnownUnit unit, List<Geometry> scales) {
    db.execute(
        "delete from imported_boundary where code = ? and valid_to = ?",
        unit.code(),
        unit.validTo());
    Original original = Original.of(scales.get(0), DERIVED.vi());
    ImportedBoundaries.put(db, List.of(unit), Map.of(unit, original), ImportWatch.NONE);
    db.execute(
        "update imported_boundary set derived = true where code = ? and valid_to = ?",
        unit.code(),
        unit.validTo());
    put(db, Map.of(unit, scales));
  }
}
