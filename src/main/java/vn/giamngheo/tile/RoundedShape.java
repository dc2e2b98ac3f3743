package vn.giamngheo.tile;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.PrecisionReducer;

/**
 * A whole boundary rounded to the units of the tiles of a zoom. Corners that two neighbours share
 * are rounded alike, so their border stays one line. What comes out is valid; a unit too small to
 * be seen becomes a square of one unit, so that none is lost.
 */
final class RoundedShape {
  /** Units of the tile; what is smaller and comes to nothing is drawn as a square. */
  private static final int TINY = 16;

  private final Geometry world;

  /** Units of the tile from one side of the world to the other. */
  private final double side;

  private RoundedShape(Geometry world, int zoom) {
    this.world = world;
    this.side = (double) TileAddress.EXTENT * (1 << zoom);
  }

  /**
   * @param world polygons in the {@link WorldSquare}
   */
  static GridShape of(Geometry world, int zoom) {
    RoundedShape shape = new RoundedShape(world, zoom);
    GridShape sound = SoundShape.of(shape.rounded(), shape::noded);
    return shape.isTiny() && (sound.isEmpty() || sound.geometry().getArea() < 1)
        ? shape.dot()
        : sound;
  }

  private GridShape rounded() {
    GridShapeBuilder builder = new GridShapeBuilder();
    for (Polygon polygon : SoundShape.polygonsIn(world)) {
      if (add(polygon.getExteriorRing(), true, builder)) {
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
          add(polygon.getInteriorRingN(i), false, builder);
        }
      }
    }
    return builder.build();
  }

  private boolean add(LinearRing ring, boolean shell, GridShapeBuilder builder) {
    CoordinateSequence from = ring.getCoordinateSequence();
    for (int i = 0; i + 1 < from.size(); i++) {
      builder.add((int) Math.rint(from.getX(i) * side), (int) Math.rint(from.getY(i) * side));
    }
    return builder.endRing(shell);
  }

  /** Slower, and right whatever the shape: rings neither cross nor touch twice. */
  private Geometry noded() {
    Geometry exact = AffineTransformation.scaleInstance(side, side).transform(world);
    return PrecisionReducer.reducePrecision(exact, GridShape.GRID.getPrecisionModel());
  }

  private boolean isTiny() {
    return world.getEnvelopeInternal().getDiameter() * side < TINY;
  }

  private GridShape dot() {
    Coordinate middle = world.getEnvelopeInternal().centre();
    double x = Math.floor(middle.x * side);
    double y = Math.floor(middle.y * side);
    Geometry square = GridShape.GRID.toGeometry(new Envelope(x, x + 1, y, y + 1));
    return GridShapeBuilder.pack(SoundShape.polygonsIn(square));
  }
}
