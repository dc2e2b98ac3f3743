package vn.giamngheo.tile;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A unit that can be drawn.
 *
 * @param name bare, as {@code Ia Rsai}; its kind, as {@code Xã}, stands beside it
 * @param origin of the boundary: {@code real}, {@code fitted} or {@code schematic}
 * @param box of the boundary in the {@link WorldSquare}
 * @param scales at which the boundary is kept: details below about so many metres are gone, 0 is
 *     the original; ascending; empty for a boundary that is kept in one form only
 */
record TileUnit(
    long id,
    String code,
    String level,
    String kind,
    String name,
    String origin,
    Envelope box,
    List<Integer> scales) {

  /** Originals below this size of a pixel (zoom 14 and more): nothing simpler is fine enough. */
  private static final double ORIGINAL_BELOW_PIXEL_M = 5;

  /** A detail of one and a half pixels may go: a line is about as wide. */
  private static final double PIXELS_THAT_MAY_GO = 1.5;

  /** The boundary in the one form it is kept in, or as maps draw it. */
  static final int DRAWN = -1;

  /**
   * The scale for tiles of a zoom: the coarsest whose missing details nobody sees, and otherwise
   * the finest there is.
   *
   * @return metres, 0 for the original, {@link #DRAWN} when there is no choice
   */
  int scaleFor(int zoom) {
    double pixelM = TileAddress.pixelM(zoom);
    double most = pixelM < ORIGINAL_BELOW_PIXEL_M ? 0 : pixelM * PIXELS_THAT_MAY_GO;
    int finestSimple = DRAWN;
    int coarsestFineEnough = DRAWN;
    for (int scale : scales) {
      if (finestSimple == DRAWN && scale > 0) {
        finestSimple = scale;
      }
      if (scale <= most && (scale > 0 || most == 0)) {
        coarsestFineEnough = scale;
      }
    }
    return coarsestFineEnough == DRAWN ? finestSimple : coarsestFineEnough;
  }
}
