package vn.giamngheo.place.boundary;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import vn.giamngheo.db.Sql;
import vn.giamngheo.intake.Checksums;

/** Imported boundaries in the database: originals, and what is drawn of them. */
public final class ImportedBoundaries {
  /** The scale of a province's map. */
  private static final int MAP_TOLERANCE_M = 100;

  private ImportedBoundaries() {}

  /**
   * Draws all imported boundaries whose unit is known, and units of the past fitted into them, in
   * place of those drawn before.
   */
  public static void show(Handle db) {
    db.execute("delete from boundary where origin <> 'schematic'");
    db.createUpdate(Sql.of(ImportedBoundaries.class, "show-imported"))
        .bind("tolerance", MAP_TOLERANCE_M)
        .execute();
    FittedBoundaries.draw(db);
  }

  /** What is imported, as checksums by unit: the part of the data's state that is in no package. */
  public static Map<String, String> checksums(Handle db) {
    Map<String, String> sums = new HashMap<>();
    db.createQuery("select code || ' ' || valid_to as unit, sha256 from imported_boundary")
        .mapToMap()
        .forEach(r -> sums.put("boundary " + r.get("unit"), (String) r.get("sha256")));
    return sums;
  }

  /** Keeps the original of a unit, in place of one imported before. */
  static void put(Handle db, KnownUnit unit, String source, Geometry original) {
    Envelope box = original.getEnvelopeInternal();
    db.createUpdate(
            """
            merge into imported_boundary key (code, valid_to) values (:code, :validTo, :source,
              :now, :sha256, :geom, :minX, :minY, :maxX, :maxY)""")
        .bind("code", unit.code())
        .bind("validTo", unit.validTo())
        .bind("source", source)
        .bind("now", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))
        .bind("sha256", Checksums.ofBytes(new WKBWriter().write(original)))
        .bind("geom", geometry(original))
        .bind("minX", box.getMinX())
        .bind("minY", box.getMinY())
        .bind("maxX", box.getMaxX())
        .bind("maxY", box.getMaxY())
        .execute();
  }

  /** Originals of those units; units without one are left out. */
  static Map<KnownUnit, Geometry> originals(Handle db, List<KnownUnit> units) {
    Map<String, KnownUnit> byKey = new HashMap<>();
    units.forEach(unit -> byKey.put(unit.code() + " " + unit.validTo(), unit));
    Map<KnownUnit, Geometry> found = new LinkedHashMap<>();
    db
        .createQuery(
            """
            select code || ' ' || valid_to as unit, original from imported_boundary
            where code in (<codes>) order by code""")
        .bindList("codes", units.stream().map(KnownUnit::code).toList())
        .map((r, c) -> Map.entry(r.getString("unit"), (Geometry) r.getObject("original")))
        .stream()
        .filter(row -> byKey.containsKey(row.getKey()))
        .forEach(row -> found.put(byKey.get(row.getKey()), row.getValue()));
    return found;
  }

  /** Keeps what is drawn of a unit. */
  static void putDisplay(Handle db, KnownUnit unit, Geometry display) {
    db.createUpdate(
            """
            merge into imported_display key (code, valid_to, tolerance_m)
              values (:code, :day, :tolerance, :geom)""")
        .bind("code", unit.code())
        .bind("day", unit.validTo())
        .bind("tolerance", MAP_TOLERANCE_M)
        .bind("geom", geometry(display))
        .execute();
  }

  private static Argument geometry(Geometry geometry) {
    return (i, statement, context) -> statement.setObject(i, geometry);
  }
}
