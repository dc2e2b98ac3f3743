/**
 * Real boundaries: which feature of a file is which unit of which day, whether neighbours fit
 * together, and what is drawn of them. A feature is taken only when code or name, time and extent
 * agree; everything else is listed with suggestions and left out.
 */
package vn.giamngheo.place.boundary;
