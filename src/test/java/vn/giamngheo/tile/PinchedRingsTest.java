package vn.giamngheo.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PinchedRingsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          closed bay becomes a hole | POLYGON((0 0,10 0,10 10,5 10,7 5,3 5,5 10,0 10,0 0)) | POLYGON((0 0,10 0,10 10,5 10,0 10,0 0),(5 10,7 5,3 5,5 10))
          closed neck parts two | POLYGON((0 0,4 0,2 2,4 4,0 4,2 2,0 0)) | MULTIPOLYGON(((0 0,4 0,2 2,0 0)),((2 2,4 4,0 4,2 2)))
          corner on a side parts two | POLYGON((0 0,10 0,10 10,6 10,5 0,4 10,0 10,0 0)) | MULTIPOLYGON(((0 0,5 0,4 10,0 10,0 0)),((5 0,10 0,10 10,6 10,5 0)))
          line without width is gone | POLYGON((0 0,4 0,4 2,8 2,4 2,4 4,0 4,0 0)) | POLYGON((0 0,4 0,4 4,0 4,0 0))
          line that joins two is gone | POLYGON((0 0,2 0,2 1,6 1,6 0,8 0,8 2,6 2,6 1,2 1,2 2,0 2,0 0)) | MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),((6 0,8 0,8 2,6 2,6 0)))
          hole that closes in its middle | POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,4 4,2 6,6 6,4 4,6 2,2 2)) | POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,4 4,6 2,2 2),(2 6,6 6,4 4,2 6))
          hole stays with its part | POLYGON((0 0,9 0,9 9,5 9,4 0,3 9,0 9,0 0),(6 2,7 2,7 3,6 2)) | MULTIPOLYGON(((0 0,4 0,3 9,0 9,0 0)),((4 0,9 0,9 9,5 9,4 0),(6 2,7 2,7 3,6 2)))
          nothing is left of a line | POLYGON((0 0,4 0,8 0,4 0,0 0)) | MULTIPOLYGON EMPTY
          """)
  void ringsComeApartWhereTheyTouch(String what, String pinched, String expected)
      throws ParseException {
    List<Polygon> parts = PinchedRings.parts((Polygon) new WKTReader().read(pinched));

    Geometry all = new GeometryFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
    assertThat(all.isValid()).isTrue();
    assertThat(all.symDifference(asParts(expected)).isEmpty()).as(all.toText()).isTrue();
  }

  private static Geometry asParts(String wkt) throws ParseException {
    Geometry read = new WKTReader().read(wkt);
    Polygon[] parts = new Polygon[read.getNumGeometries()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (Polygon) read.getGeometryN(i);
    }
    return new GeometryFactory().createMultiPolygon(parts);
  }
}
