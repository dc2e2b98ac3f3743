package vn.giamngheo.place.boundary;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Writes what maps draw of units. */
final class BoundaryRows {
  private BoundaryRows() {}

  /** Adds boundaries by {@code unit.id}; empty ones are left out. */
  static void insert(Handle db, String origin, Map<Long, Geometry> areas) {
    areas.values().removeIf(Geometry::isEmpty);
    if (areas.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        db.prepareBatch(
            """
            insert into boundary (unit_id, origin, min_lon, min_lat, max_lon, max_lat, geom)
              values (:unit, :origin, :minX, :minY, :maxX, :maxY, :geom)""");
    areas.forEach(
        (unit, area) -> {
          area.setSRID(4326);
          Envelope box = area.getEnvelopeInternal();
          batch
              .bind("unit", unit)
              .bind("origin", origin)
              .bind("minX", box.getMinX())
              .bind("minY", box.getMinY())
              .bind("maxX", box.getMaxX())
              .bind("maxY", box.getMaxY())
              .bind("geom", ImportedBoundaries.geometry(area))
              .add();
        });
    batch.execute();
  }
}
