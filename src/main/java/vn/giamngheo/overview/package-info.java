/**
 * What an atlas says of its own unit and of the units of its map, in sentences and small tables.
 * The page for everybody and the frozen session both tell it.
 */
package vn.giamngheo.overview;
