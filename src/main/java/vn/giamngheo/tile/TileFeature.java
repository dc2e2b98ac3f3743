package vn.giamngheo.tile;

import org.locationtech.jts.geom.Geometry;

/**
 * A unit on one tile.
 *
 * @param shape what of it is on the tile, in units of the tile
 * @param label whether this is the one tile of its zoom that should bear its name
 */
record TileFeature(TileUnit unit, Geometry shape, boolean label) {}
