package vn.giamngheo.place.boundary;

import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * What is known of where a unit lies, degrees WGS 84.
 *
 * @param box its extent; null when unknown
 * @param centre a point inside; null when unknown
 * @param areaKm2 official area; null when unknown
 */
record KnownPlace(Envelope box, Coordinate centre, Double areaKm2) {
  /** Common part of two extents from which they count as the same. */
  private static final double SAME_EXTENT = 0.7;

  /**
   * Smaller area by larger from which they count as the same. Official areas of 98 % of the
   * communes lie within 1.3 of the drawn ones; coasts and islands, with or without water, reach
   * further.
   */
  private static final double SAME_AREA = 1 / 1.5;

  boolean isUnknown() {
    return box == null && centre == null;
  }

  /** Where to look for the unit; null when unknown. */
  Envelope where() {
    return box != null || centre == null ? box : new Envelope(centre);
  }

  /** How well an area is in the right place: 0 not at all, 1 perfectly. */
  double fit(Geometry area) {
    if (box != null) {
      return common(area.getEnvelopeInternal());
    }
    if (centre == null || SimplePointInAreaLocator.locate(centre, area) == Location.EXTERIOR) {
      return 0;
    }
    if (areaKm2 == null) {
      return 1;
    }
    double drawn = Coverage.hectares(area) / 100;
    return Math.min(drawn, areaKm2) / Math.max(drawn, areaKm2);
  }

  /** Whether the area is that of the unit, as far as one can tell; false when one cannot. */
  boolean agrees(Geometry area) {
    return fit(area) >= (box != null ? SAME_EXTENT : SAME_AREA);
  }

  private double common(Envelope other) {
    double common = box.intersection(other).getArea();
    double both = box.getArea() + other.getArea() - common;
    return both == 0 ? 0 : common / both;
  }
}
