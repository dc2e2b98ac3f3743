package vn.giamngheo.tile;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * One tile of the pyramid, counted from the upper left corner as in every web map.
 *
 * @param z zoom, 0 … {@link #MAX_ZOOM}
 * @param x column, 0 … 2^z − 1
 * @param y row, 0 … 2^z − 1
 */
record TileAddress(int z, int x, int y) {
  static final int MAX_ZOOM = 16;

  /** Units across a tile that its coordinates are rounded to: an eighth of a pixel. */
  static final int EXTENT = 4096;

  /** What is drawn beyond the edge, in the same units (8 pixels), so that no border ends there. */
  static final int BUFFER = 64;

  private static final int PIXELS = 512;
  private static final double EQUATOR_M = 40_075_016.686;

  TileAddress {
    if (z < 0 || z > MAX_ZOOM || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
      throw new IllegalArgumentException("no such tile: " + z + "/" + x + "/" + y);
    }
  }

  /** Metres on the equator that one pixel shows. */
  static double pixelM(int zoom) {
    return EQUATOR_M / PIXELS / (1 << zoom);
  }

  /** What the tile shows, edge included, in the unit square of {@link WorldSquare}. */
  Envelope world() {
    double side = 1.0 / (1 << z);
    double edge = side * BUFFER / EXTENT;
    return new Envelope(
        x * side - edge, (x + 1) * side + edge, y * side - edge, (y + 1) * side + edge);
  }

  /** Whether a place of the unit square is on this tile and on no other of its zoom. */
  boolean owns(Coordinate place) {
    return Math.floor(place.x * (1 << z)) == x && Math.floor(place.y * (1 << z)) == y;
  }

  /** Of the upper left corner, in units from that of the world. */
  int left() {
    return x * EXTENT;
  }

  /** Of the upper left corner, in units from that of the world. */
  int top() {
    return y * EXTENT;
  }

  /** What may be drawn on, in units of the tile from the corner of the world. */
  Envelope canvas() {
    return new Envelope(
        left() - BUFFER, left() + EXTENT + BUFFER, top() - BUFFER, top() + EXTENT + BUFFER);
  }
}
