package vn.giamngheo.place;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Local equirectangular plane: longitude is shortened by the cosine of a middle latitude, so that a
 * circle drawn here is a circle on the ground. The unit is one degree of latitude (about 111 km) on
 * both axes. Good for drawing a few provinces; not for measuring.
 */
record LocalPlane(double lonScale) {
  /** Makes geometry in WGS 84 degrees (EPSG:4326), longitude first. */
  static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

  static LocalPlane at(double lat) {
    return new LocalPlane(Math.cos(Math.toRadians(lat)));
  }

  Coordinate toPlane(double lon, double lat) {
    return new Coordinate(lon * lonScale, lat);
  }

  Geometry toDegrees(Geometry geometry) {
    return scaled(geometry, 1 / lonScale);
  }

  Geometry toPlane(Geometry geometry) {
    return scaled(geometry, lonScale);
  }

  private static Geometry scaled(Geometry geometry, double lonFactor) {
    return AffineTransformation.scaleInstance(lonFactor, 1).transform(geometry);
  }
}
