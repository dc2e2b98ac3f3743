package vn.giamngheo.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A layer of areas as GeoJSON (RFC 7946): the same columns as in a {@link GeoPackage}, and beside
 * the features a member {@code about} that says where the figures are from.
 */
public final class GeoJsonFile {
  private final JsonGenerator json;

  private GeoJsonFile(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The file's bytes.
   *
   * @param about pairs of a heading and its content
   */
  public static byte[] write(GeoPackage.Layer layer, List<List<Object>> about) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new GeoJsonFile(json).write(layer, about, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private void write(GeoPackage.Layer layer, List<List<Object>> about, ByteArrayOutputStream out)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeStringField("name", layer.table());
    json.writeStringField("title", layer.title());
    json.writeArrayFieldStart("about");
    for (List<Object> pair : about) {
      json.writeStartArray();
      json.writeString(pair.get(0).toString());
      json.writeString(pair.get(1).toString());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("features");
    for (GeoPackage.Feature feature : layer.features()) {
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      json.writeFieldName("geometry");
      writeGeometry(feature.shape());
      json.writeObjectFieldStart("properties");
      for (int i = 0; i < layer.columns().size(); i++) {
        json.writeFieldName(layer.columns().get(i).name());
        writeValue(feature.values().get(i));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeValue(Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }

  private void writeGeometry(Geometry shape) throws IOException {
    if (shape == null) {
      json.writeNull();
      return;
    }
    boolean several = !(shape instanceof Polygon);
    json.writeStartObject();
    json.writeStringField("type", several ? "MultiPolygon" : "Polygon");
    json.writeFieldName("coordinates");
    if (several) {
      json.writeStartArray();
    }
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      writePolygon((Polygon) shape.getGeometryN(i));
    }
    if (several) {
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Outlines run counter-clockwise, holes clockwise (RFC 7946, 3.1.6). */
  private void writePolygon(Polygon polygon) throws IOException {
    json.writeStartArray();
    writeRing(polygon.getExteriorRing(), true);
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      writeRing(polygon.getInteriorRingN(hole), false);
    }
    json.writeEndArray();
  }

  private void writeRing(LinearRing ring, boolean counterClockwise) throws IOException {
    CoordinateSequence points = ring.getCoordinateSequence();
    boolean turned = Orientation.isCCW(points) != counterClockwise;
    json.writeStartArray();
    for (int i = 0; i < points.size(); i++) {
      Coordinate at = points.getCoordinate(turned ? points.size() - 1 - i : i);
      json.writeArray(new double[] {at.x, at.y}, 0, 2);
    }
    json.writeEndArray();
  }
}
