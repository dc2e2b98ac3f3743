package vn.giamngheo.place.boundary;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.text.Text;

/** Imported boundaries in the database, as they came. */
public final class ImportedBoundaries {
  /** Larger batches of boundaries make the file grow more and are no faster. */
  static final int BATCH = 50;

  private static final Text STORING = new Text("Đang lưu bản gốc", "Storing the originals");

  private ImportedBoundaries() {}

  /** What is imported, as checksums by unit: the part of the data's state that is in no package. */
  public static Map<String, String> checksums(Handle db) {
    return sums(
        db,
        "select code || ' ' || valid_to as unit, sha256 from imported_boundary where not derived");
  }

  /** Of those that are kept at all scales. */
  static Map<String, String> completeChecksums(Handle db) {
    return sums(
        db,
        """
        select i.code || ' ' || i.valid_to as unit, i.sha256
        from imported_boundary i join imported_display d on d.code = i.code and d.valid_to = i.valid_to
        where not i.derived group by i.code, i.valid_to, i.sha256 having count(*) = %d"""
            .formatted(Scales.METRES.size()));
  }

  private static Map<String, String> sums(Handle db, String query) {
    Map<String, String> sums = new HashMap<>();
    db.createQuery(query)
        .mapToMap()
        .forEach(r -> sums.put("boundary " + r.get("unit"), (String) r.get("sha256")));
    return sums;
  }

  /** Keeps the originals of units, in place of those imported before. */
  static void put(
      Handle db, Collection<KnownUnit> units, Map<KnownUnit, Original> all, ImportWatch watch) {
    OffsetDateTime now = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
    List<KnownUnit> list = List.copyOf(units);
    for (int from = 0; from < list.size(); from += BATCH) {
      watch.at(STORING, from, list.size());
      List<KnownUnit> some = list.subList(from, Math.min(list.size(), from + BATCH));
      inBatch(
          db,
          """
          merge into imported_boundary (code, valid_to, source, imported_at, sha256, original,
              min_lon, min_lat, max_lon, max_lat, derived)
            key (code, valid_to) values (:code, :validTo, :source,
              :now, :sha256, :geom, :minX, :minY, :maxX, :maxY, false)""",
          some,
          (batch, unit) -> bind(batch, unit, all.get(unit), now));
    }
  }

  private static void bind(
      PreparedBatch batch, KnownUnit unit, Original original, OffsetDateTime now) {
    Envelope box = original.area().getEnvelopeInternal();
    batch
        .bind("code", unit.code())
        .bind("validTo", unit.validTo())
        .bind("source", original.source())
        .bind("now", now)
        .bind("sha256", original.sha256())
        .bind("geom", geometry(original.area()))
        .bind("minX", box.getMinX())
        .bind("minY", box.getMinY())
        .bind("maxX", box.getMaxX())
        .bind("maxY", box.getMaxY());
  }

  static <T> void inBatch(
      Handle db, String sql, Collection<T> rows, BiConsumer<PreparedBatch, T> bind) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch batch = db.prepareBatch(sql);
    for (T row : rows) {
      bind.accept(batch, row);
      batch.add();
    }
    batch.execute();
  }

  /** Extents of what is imported of those units. */
  static Map<KnownUnit, Envelope> boxes(Handle db, List<KnownUnit> units) {
    Map<String, KnownUnit> byId = new HashMap<>();
    units.forEach(unit -> byId.put(unit.id(), unit));
    Map<KnownUnit, Envelope> boxes = new LinkedHashMap<>();
    db.createQuery(
            """
            select code || ' ' || valid_to as unit, min_lon, min_lat, max_lon, max_lat
            from imported_boundary where not derived order by code""")
        .map(
            (r, c) ->
                Map.entry(
                    r.getString("unit"),
                    new Envelope(
                        r.getDouble("min_lon"),
                        r.getDouble("max_lon"),
                        r.getDouble("min_lat"),
                        r.getDouble("max_lat"))))
        .forEach(
            row -> {
              if (byId.containsKey(row.getKey())) {
                boxes.put(byId.get(row.getKey()), row.getValue());
              }
            });
    return boxes;
  }

  /** Units of which a boundary was imported, rather than made of those below. */
  static Set<String> ownKeys(Handle db) {
    return db.createQuery(
            "select code || ' ' || valid_to as unit from imported_boundary where not derived")
        .mapTo(String.class)
        .set();
  }

  /** Originals of those units; units without one are left out. */
  static Map<KnownUnit, Geometry> originals(Handle db, Collection<KnownUnit> units) {
    Map<KnownUnit, Geometry> found = new LinkedHashMap<>();
    for (KnownUnit unit : units) {
      db.createQuery(
              "select original from imported_boundary where code = :code and valid_to = :validTo")
          .bind("code", unit.code())
          .bind("validTo", unit.validTo())
          .map((r, c) -> (Geometry) r.getObject("original"))
          .findOne()
          .ifPresent(area -> found.put(unit, area));
    }
    return found;
  }

  static Argument geometry(Geometry geometry) {
    return (i, statement, context) -> statement.setObject(i, geometry);
  }
}
