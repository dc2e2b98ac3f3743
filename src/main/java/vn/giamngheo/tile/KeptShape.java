package vn.giamngheo.tile;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A boundary as all tiles of a zoom draw it.
 *
 * @param label a place inside, where the name stands, in the {@link WorldSquare}
 */
record KeptShape(GridShape grid, Coordinate label) {
  /**
   * @param world the boundary in the {@link WorldSquare}
   */
  static KeptShape of(Geometry world, int zoom) {
    return new KeptShape(RoundedShape.of(world, zoom), world.getInteriorPoint().getCoordinate());
  }
}
