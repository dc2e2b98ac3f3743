package vn.giamngheo.intake.geo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.PolygonExtracter;
import vn.giamngheo.text.Text;

/** Brings a feature to WGS 84 and makes sure that it comes to lie in Vietnam and its seas. */
final class Placement {
  /** Mainland, East Sea, Hoàng Sa and Trường Sa; degrees. */
  private static final Envelope COUNTRY = new Envelope(102, 118, 6, 24);

  /** All that degrees can be. */
  private static final Envelope WORLD = new Envelope(-180, 360, -90, 90);

  /** No degree, swapped or not, is as much. */
  private static final int LARGEST_DEGREE = 1_000;

  /** No metre on a map is as much. */
  private static final double LARGEST_METRE = 1e8;

  /** Exchanges the two axes. */
  private static final AffineTransformation SWAP = new AffineTransformation(0, 1, 0, 1, 0, 0);

  private Placement() {}

  /**
   * The feature in degrees, longitude first.
   *
   * @throws UnreadableFileException when it would lie somewhere else
   */
  static Feature toWgs84(Feature feature, CoordinateSystem system) {
    Geometry placed = place(feature.geometry(), system);
    if (placed == null) {
      throw new UnreadableFileException(feature.issue(null, why(feature.geometry(), system)));
    }
    return feature.withGeometry(placed);
  }

  /** The geometry in degrees; null when that is not in the country. */
  private static Geometry place(Geometry geometry, CoordinateSystem system) {
    try {
      Geometry placed = system.toWgs84(geometry);
      placed.setSRID(4326);
      return COUNTRY.contains(placed.getEnvelopeInternal()) ? placed : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Text why(Geometry geometry, CoordinateSystem system) {
    CoordinateXY corner = strayCorner(geometry, system);
    String at = shown(corner.x) + " " + shown(corner.y);
    boolean likeDegrees = WORLD.contains(geometry.getEnvelopeInternal());
    if (place(SWAP.transform(geometry), system) != null) {
      return new Text(
          "kinh độ và vĩ độ (hoặc X và Y) bị đổi chỗ: " + at,
          "longitude and latitude (or X and Y) are swapped: " + at);
    }
    if (system.isDegrees() && Math.max(Math.abs(corner.x), Math.abs(corner.y)) > LARGEST_DEGREE) {
      return new Text(
          "tọa độ trông như mét nhưng hệ "
              + system.name()
              + " tính bằng độ: "
              + at
              + "; hãy ghi hệ đúng bằng --crs",
          "coordinates look like metres, but the system "
              + system.name()
              + " is in degrees: "
              + at
              + "; give the right one with --crs");
    }
    if (!system.isDegrees() && likeDegrees) {
      return new Text(
          "tọa độ trông như độ nhưng hệ "
              + system.name()
              + " tính bằng mét: "
              + at
              + "; hãy ghi --crs EPSG:4326 hoặc EPSG:4756",
          "coordinates look like degrees, but the system "
              + system.name()
              + " is in metres: "
              + at
              + "; give --crs EPSG:4326 or EPSG:4756");
    }
    return new Text(
        "nằm ngoài Việt Nam theo hệ tọa độ " + system.name() + ": " + at,
        "lies outside Vietnam in the system " + system.name() + ": " + at);
  }

  /** With six decimals at most: of a degree about ten centimetres. */
  private static String shown(double ordinate) {
    return Math.abs(ordinate) >= LARGEST_METRE
        ? String.valueOf(ordinate)
        : BigDecimal.valueOf(ordinate)
            .setScale(6, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
  }

  /** The first corner that lies elsewhere, in the file's own coordinates. */
  private static CoordinateXY strayCorner(Geometry geometry, CoordinateSystem system) {
    for (Object part : PolygonExtracter.getPolygons(geometry)) {
      CoordinateSequence ring = ((Polygon) part).getExteriorRing().getCoordinateSequence();
      for (int i = 0; i < ring.size(); i++) {
        double x = ring.getX(i);
        double y = ring.getY(i);
        Geometry alone = Rings.polygon(List.of(Rings.ring(new double[] {x, y, x, y, x, y, x, y})));
        if (place(alone, system) == null) {
          return new CoordinateXY(x, y);
        }
      }
    }
    return new CoordinateXY(geometry.getCoordinate());
  }
}
