package vn.giamngheo.tile;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * Web Mercator (EPSG:3857) as a square from 0 to 1, x to the east from 180° W, y to the south.
 * Degrees are WGS 84; latitudes are those of Vietnam, far from the poles where the formula ends.
 */
final class WorldSquare {
  /** Sixteen bytes a corner; geometries are kept in this form. */
  private static final GeometryFactory PACKED =
      new GeometryFactory(
          new PrecisionModel(),
          0,
          new PackedCoordinateSequenceFactory(PackedCoordinateSequenceFactory.DOUBLE));

  private WorldSquare() {}

  static double x(double lon) {
    return (lon + 180) / 360;
  }

  static double y(double lat) {
    double sine = Math.sin(Math.toRadians(lat));
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  static Envelope of(double minLon, double minLat, double maxLon, double maxLat) {
    return new Envelope(x(minLon), x(maxLon), y(minLat), y(maxLat));
  }

  /** A copy of the geometry (longitude, latitude) in the square. */
  static Geometry of(Geometry degrees) {
    Geometry copy = PACKED.createGeometry(degrees);
    copy.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence seq, int i) {
            seq.setOrdinate(i, Coordinate.X, x(seq.getX(i)));
            seq.setOrdinate(i, Coordinate.Y, y(seq.getY(i)));
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    return copy;
  }
}
