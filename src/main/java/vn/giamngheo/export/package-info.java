/**
 * Files that people take away: workbooks, annexes to official documents, GeoPackages. The
 * counterpart of {@code intake}; knows nothing of the field. The same content gives the same bytes:
 * no clock and no chance goes into a file.
 */
package vn.giamngheo.export;
