package vn.giamngheo.place.boundary;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import vn.giamngheo.intake.Checksums;

/**
 * A boundary as it came.
 *
 * @param source file it came from
 * @param sha256 of its well-known binary
 */
record Original(Geometry area, String source, String sha256) {

  static Original of(Geometry area, String source) {
    return new Original(area, source, Checksums.ofBytes(new WKBWriter().write(area)));
  }
}
