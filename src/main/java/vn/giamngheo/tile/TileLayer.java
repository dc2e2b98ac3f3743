package vn.giamngheo.tile;

import java.util.Locale;

/** What a tile can show: one layer for each level of units. */
enum TileLayer {
  PROVINCES("province", 0),
  DISTRICTS("district", 7),
  COMMUNES("commune", 8);

  private final String level;
  private final int fromZoom;

  /**
   * @param level of the units, as in the table {@code unit}
   * @param fromZoom the first zoom that shows the layer to those who do not ask for it by name
   */
  TileLayer(String level, int fromZoom) {
    this.level = level;
    this.fromZoom = fromZoom;
  }

  /** The name of the layer in tiles and addresses. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String level() {
    return level;
  }

  int fromZoom() {
    return fromZoom;
  }
}
