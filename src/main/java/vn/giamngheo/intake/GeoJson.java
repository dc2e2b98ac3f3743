package vn.giamngheo.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** Areas in GeoJSON (RFC 7946): EPSG:4326, longitude first. */
public final class GeoJson {
  private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

  private GeoJson() {}

  /**
   * The polygon or multipolygon in the node, SRID 4326.
   *
   * @throws IllegalArgumentException when the node is something else, a ring is broken or lies off
   *     the earth
   */
  public static Geometry polygon(JsonNode geometry) {
    String type = geometry.path("type").asText();
    JsonNode coordinates = geometry.path("coordinates");
    return switch (type) {
      case "Polygon" -> onePolygon(coordinates);
      case "MultiPolygon" -> {
        List<Polygon> parts = new ArrayList<>();
        coordinates.forEach(c -> parts.add(onePolygon(c)));
        if (parts.isEmpty()) {
          throw new IllegalArgumentException("no polygon");
        }
        yield FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
      }
      default -> throw new IllegalArgumentException("geometry type “" + type + "”");
    };
  }

  private static Polygon onePolygon(JsonNode rings) {
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("polygon without rings");
    }
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int i = 1; i < rings.size(); i++) {
      holes[i - 1] = ring(rings.get(i));
    }
    return FACTORY.createPolygon(ring(rings.get(0)), holes);
  }

  private static LinearRing ring(JsonNode positions) {
    Coordinate[] coordinates = new Coordinate[positions.size()];
    for (int i = 0; i < coordinates.length; i++) {
      JsonNode p = positions.get(i);
      if (!p.path(0).isNumber() || !p.path(1).isNumber()) {
        throw new IllegalArgumentException("position " + i + " is no pair of numbers");
      }
      coordinates[i] = new Coordinate(p.get(0).asDouble(), p.get(1).asDouble());
      if (!(Math.abs(coordinates[i].x) <= 180 && Math.abs(coordinates[i].y) <= 90)) {
        throw new IllegalArgumentException("position " + i + " is not in degrees on the earth");
      }
    }
    return FACTORY.createLinearRing(coordinates);
  }
}
