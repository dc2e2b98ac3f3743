/**
 * Files of areas in: GeoJSON, shapefiles, GeoPackages, FlatGeobuf and KML, alone, zipped,
 * compressed or in a folder. Whatever a file holds comes out as a stream of {@link
 * vn.giamngheo.intake.geo.Feature}s in WGS 84 degrees, longitude first. A file that cannot be read
 * to its end, or whose coordinate system is not known for certain, is refused with one sentence.
 */
package vn.giamngheo.intake.geo;
