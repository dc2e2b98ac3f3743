package vn.giamngheo.place.boundary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes imported boundaries as they came, as GeoJSON (RFC 7946), one feature a line. */
public final class BoundaryExport {
  private final Handle db;
  private final JsonGenerator out;

  private BoundaryExport(Handle db, JsonGenerator out) {
    this.db = db;
    this.out = out;
  }

  /**
   * Writes all that were imported of the units of that day, with the file they came from and the
   * SHA-256 of their well-known binary.
   *
   * @return how many
   */
  public static int write(Handle db, LocalDate day, OutputStream stream) throws IOException {
    try (JsonGenerator out = new JsonFactory().createGenerator(stream)) {
      return new BoundaryExport(db, out).write(KnownUnit.listOn(db, day));
    }
  }

  /** Whether anything was imported of the units of that day. */
  public static boolean isPossible(Handle db, LocalDate day) {
    Set<String> imported = ImportedBoundaries.ownKeys(db);
    return KnownUnit.listOn(db, day).stream().anyMatch(unit -> imported.contains(unit.id()));
  }

  private record Kept(String source, String sha256, Geometry area) {}

  private int write(List<KnownUnit> units) throws IOException {
    int count = 0;
    out.writeStartObject();
    out.writeStringField("type", "FeatureCollection");
    out.writeArrayFieldStart("features");
    for (KnownUnit unit : units) {
      Kept kept = find(unit);
      if (kept != null) {
        out.writeRaw('\n');
        write(unit, kept);
        count++;
      }
    }
    out.writeEndArray();
    out.writeEndObject();
    return count;
  }

  private Kept find(KnownUnit unit) {
    return db.createQuery(
            """
            select source, sha256, original from imported_boundary
            where code = :code and valid_to = :validTo and not derived""")
        .bind("code", unit.code())
        .bind("validTo", unit.validTo())
        .map(
            (r, c) ->
                new Kept(
                    r.getString("source"),
                    r.getString("sha256"),
                    (Geometry) r.getObject("original")))
        .findOne()
        .orElse(null);
  }

  private void write(KnownUnit unit, Kept kept) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeStringField("id", unit.code());
    out.writeObjectFieldStart("properties");
    out.writeStringField("code", unit.code());
    out.writeStringField("name", unit.name());
    out.writeStringField("kind", unit.kind());
    out.writeStringField("level", unit.level().id());
    out.writeStringField("parentCode", unit.parentCode() == null ? "" : unit.parentCode());
    out.writeStringField("source", kept.source());
    out.writeStringField("sha256", kept.sha256());
    out.writeEndObject();
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", kept.area() instanceof Polygon ? "Polygon" : "MultiPolygon");
    out.writeFieldName("coordinates");
    write(kept.area());
    out.writeEndObject();
    out.writeEndObject();
  }

  private void write(Geometry area) throws IOException {
    out.writeStartArray();
    if (area instanceof Polygon polygon) {
      write(polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        write(polygon.getInteriorRingN(i));
      }
    } else {
      for (int i = 0; i < area.getNumGeometries(); i++) {
        write(area.getGeometryN(i));
      }
    }
    out.writeEndArray();
  }

  private void write(LineString ring) throws IOException {
    CoordinateSequence corners = ring.getCoordinateSequence();
    out.writeStartArray();
    for (int i = 0; i < corners.size(); i++) {
      out.writeStartArray();
      out.writeNumber(corners.getX(i));
      out.writeNumber(corners.getY(i));
      out.writeEndArray();
    }
    out.writeEndArray();
  }
}
