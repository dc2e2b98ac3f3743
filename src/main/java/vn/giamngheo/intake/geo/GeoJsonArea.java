package vn.giamngheo.intake.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import vn.giamngheo.intake.Excerpt;

/** One geometry, read token by token into packed rings; its type may stand after the numbers. */
final class GeoJsonArea {
  private final JsonParser parser;
  private final List<double[]> rings = new ArrayList<>();
  private final List<Integer> polygonEnds = new ArrayList<>();
  private double[] open = new double[256];
  private int used;
  private int corners;
  private String type = "";

  private GeoJsonArea(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads the object the parser stands at the start of.
   *
   * @throws BrokenAreaException when a position is none, or there are more corners than an area may
   *     have
   */
  static GeoJsonArea read(JsonParser parser) throws IOException {
    GeoJsonArea area = new GeoJsonArea(parser);
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new BrokenAreaException("hình không phải đối tượng JSON", "the geometry is no object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      if (member.equals("type")) {
        area.type = parser.getText();
        parser.skipChildren();
      } else if (member.equals("coordinates") && value == JsonToken.START_ARRAY) {
        area.readArray();
      } else {
        parser.skipChildren();
      }
    }
    return area;
  }

  /** Reads an array; how deep it goes: 0 a position, 1 a ring, 2 a polygon, 3 several. */
  private int readArray() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
      readPosition();
      return 0;
    }
    int depth = 0;
    for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        throw new BrokenAreaException(
            "hình hỏng: một tọa độ không phải số", "broken geometry: a coordinate is no number");
      }
      depth = readArray() + 1;
    }
    if (depth == 1) {
      endRing();
    } else if (depth == 2) {
      polygonEnds.add(rings.size());
    }
    return depth;
  }

  private void endRing() {
    corners = Limits.corners(corners + used / 2L);
    Limits.rings(rings.size() + 1L);
    rings.add(Arrays.copyOf(open, used));
    used = 0;
  }

  private void readPosition() throws IOException {
    if (used + 2 > open.length) {
      Limits.corners(used);
      open = Arrays.copyOf(open, open.length * 2);
    }
    open[used++] = parser.getDoubleValue();
    if (!parser.nextToken().isNumeric()) {
      throw new BrokenAreaException(
          "hình hỏng: một điểm không phải cặp số",
          "broken geometry: a position is no pair of numbers");
    }
    open[used++] = parser.getDoubleValue();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      if (token == null || !token.isScalarValue()) {
        throw new BrokenAreaException(
            "hình hỏng: một điểm có cả thứ không phải số",
            "broken geometry: a position holds more than numbers");
      }
      token = parser.nextToken();
    }
  }

  /**
   * The area.
   *
   * @throws BrokenAreaException when it is a point or line, or a ring is broken
   */
  Geometry toGeometry() {
    if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
      throw BrokenAreaException.ofKind(Excerpt.of(type));
    }
    List<Polygon> polygons = new ArrayList<>();
    int start = 0;
    for (int end : polygonEnds) {
      if (end > start) {
        polygons.add(Rings.polygon(rings.subList(start, end).stream().map(Rings::ring).toList()));
      }
      start = end;
    }
    if (polygons.isEmpty()) {
      throw BrokenAreaException.empty();
    }
    return Rings.area(polygons);
  }
}
