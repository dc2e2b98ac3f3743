package vn.giamngheo.tile;

/**
 * A unit on one tile.
 *
 * @param shape what of it is on the tile, not empty
 * @param label whether this is the one tile of its zoom that should bear its name
 */
record TileFeature(TileUnit unit, GridShape shape, boolean label) {}
