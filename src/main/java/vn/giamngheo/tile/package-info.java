/**
 * Vector tiles of all units in force on a day, for maps that are too large to be sent whole. The
 * world is a square in Web Mercator (EPSG:3857), halved in both directions with every zoom; a tile
 * is drawn 512 pixels wide.
 */
package vn.giamngheo.tile;
