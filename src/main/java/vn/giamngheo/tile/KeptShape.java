package vn.giamngheo.tile;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A boundary in the {@link WorldSquare} with what every tile asks of it again.
 *
 * @param label a place inside, where the name stands
 */
record KeptShape(Geometry geometry, Coordinate label) {
  static KeptShape of(Geometry geometry) {
    return new KeptShape(geometry, geometry.getInteriorPoint().getCoordinate());
  }
}
