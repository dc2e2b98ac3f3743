/**
 * The one file database: H2 with H2GIS. Opens and migrates it, hands out SQL from named files.
 * Knows no word of the field.
 */
package vn.giamngheo.db;
