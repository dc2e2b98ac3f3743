package vn.giamngheo.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Schematic boundaries as GeoJSON (RFC 7946), one feature a line so that a change shows as the
 * lines of the units that changed.
 */
public final class SchematicFile {
  private SchematicFile() {}

  /** The file's text, in the order of the map. */
  public static String write(Map<Unit, Geometry> boundaries) {
    StringBuilder out = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
    String separator = "";
    for (Map.Entry<Unit, Geometry> entry : boundaries.entrySet()) {
      out.append(separator);
      writeFeature(out, entry.getKey(), entry.getValue());
      separator = ",\n";
    }
    return out.append("\n]}\n").toString();
  }

  private static void writeFeature(StringBuilder out, Unit unit, Geometry geometry) {
    out.append("{\"type\":\"Feature\",\"properties\":{\"code\":\"")
        .append(unit.code())
        .append("\",\"validTo\":\"")
        .append(unit.validTo() == null ? "" : unit.validTo())
        .append("\",\"level\":\"")
        .append(unit.level().id())
        .append("\",\"schematic\":true},\"geometry\":");
    if (geometry.getNumGeometries() == 1) {
      out.append("{\"type\":\"Polygon\",\"coordinates\":");
      writePolygon(out, (Polygon) geometry.getGeometryN(0));
    } else {
      out.append("{\"type\":\"MultiPolygon\",\"coordinates\":[");
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        out.append(i == 0 ? "" : ",");
        writePolygon(out, (Polygon) geometry.getGeometryN(i));
      }
      out.append(']');
    }
    out.append("}}");
  }

  private static void writePolygon(StringBuilder out, Polygon polygon) {
    out.append('[');
    writeRing(out, polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      out.append(',');
      writeRing(out, polygon.getInteriorRingN(i));
    }
    out.append(']');
  }

  private static void writeRing(StringBuilder out, LineString ring) {
    out.append('[');
    String separator = "";
    for (Coordinate c : ring.getCoordinates()) {
      out.append(separator).append('[').append(degrees(c.x)).append(',').append(degrees(c.y));
      out.append(']');
      separator = ",";
    }
    out.append(']');
  }

  /** Five decimals: about a metre. */
  private static String degrees(double value) {
    return new BigDecimal(value)
        .setScale(5, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
