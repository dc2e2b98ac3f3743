package vn.giamngheo.intake.geo;

import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import vn.giamngheo.text.Text;

/** Brings a feature to WGS 84 and makes sure that it comes to lie in Vietnam and its seas. */
final class Placement {
  /** Mainland, East Sea, Hoàng Sa and Trường Sa; degrees. */
  private static final Envelope COUNTRY = new Envelope(102, 118, 6, 24);

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
    if (placed != null) {
      return feature.withGeometry(placed);
    }
    CoordinateXY first = new CoordinateXY(feature.geometry().getCoordinate());
    String at = first.x + " " + first.y;
    if (place(SWAP.transform(feature.geometry()), system) != null) {
      throw new UnreadableFileException(
          feature.issue(
              null,
              new Text(
                  "kinh độ và vĩ độ (hoặc X và Y) bị đổi chỗ: " + at,
                  "longitude and latitude (or X and Y) are swapped: " + at)));
    }
    throw new UnreadableFileException(
        feature.issue(
            null,
            new Text(
                "nằm ngoài Việt Nam theo hệ tọa độ " + system.name() + ": " + at,
                "lies outside Vietnam in the system " + system.name() + ": " + at)));
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
}
