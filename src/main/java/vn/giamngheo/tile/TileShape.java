package vn.giamngheo.tile;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * What of a {@link GridShape} is on one tile: nearly all lie wholly on it or beside it; the others
 * are cut at the edge of the canvas, and stay valid.
 */
final class TileShape {
  private final Envelope canvas;
  private final RingCutter cutter;

  TileShape(TileAddress tile) {
    canvas = tile.canvas();
    cutter = new RingCutter(canvas);
  }

  /**
   * @param shape at the zoom of the tile
   * @return counted from the corner of the world still; empty when nothing of the shape is on it
   */
  GridShape of(GridShape shape) {
    return canvas.contains(shape.box())
        ? shape
        : SoundShape.of(cutter.cut(shape), () -> overlay(shape));
  }

  /** Slower, and right whatever the shape: rings neither cross nor touch twice. */
  private Geometry overlay(GridShape shape) {
    Geometry box = GridShape.GRID.toGeometry(canvas);
    return OverlayNG.overlay(
        shape.geometry(), box, OverlayNG.INTERSECTION, GridShape.GRID.getPrecisionModel());
  }
}
