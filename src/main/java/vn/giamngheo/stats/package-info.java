/** Numbers only: no database, no HTTP, no word of the field. */
package vn.giamngheo.stats;
