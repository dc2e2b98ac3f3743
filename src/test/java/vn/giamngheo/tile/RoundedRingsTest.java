package vn.giamngheo.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The reference for what is valid is JTS. */
class RoundedRingsTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a square | POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0)) | true",
        "a corner in the middle of a line | POLYGON ((0 0, 5 0, 9 0, 9 9, 0 9, 0 0)) | true",
        "a bow tie | POLYGON ((0 0, 9 9, 9 0, 0 9, 0 0)) | false",
        "a corner on another line | POLYGON ((0 0, 9 0, 9 9, 5 0, 0 9, 0 0)) | false",
        "a corner met twice | POLYGON ((0 0, 5 5, 9 0, 9 9, 5 5, 0 9, 0 0)) | false",
        "a line out and back | POLYGON ((0 0, 9 0, 9 5, 20 5, 9 5, 9 9, 0 9, 0 0)) | false",
        "back on itself at the start | POLYGON ((0 0, 9 0, 9 9, 0 9, 0 -5, 0 0)) | false",
        "a wide hole | POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0), (30 30, 60 30, 60 60, 30 60, 30 30)) | true",
        "a hole at the rim | POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0), (0 30, 60 30, 60 60, 30 60, 0 30)) | false",
        "a hole that may have moved | POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0), (30 30, 31 30, 31 31, 30 30)) | false"
      })
  void isSureOnlyOfWhatCannotBeWrong(String what, String given, boolean sure)
      throws ParseException {
    Polygon polygon = (Polygon) new WKTReader().read(given);

    assertThat(RoundedRings.areSurelyValid(grid(polygon))).as(what).isEqualTo(sure);
  }

  @Test
  void ofOneRingItIsAsSureAsTheReference() {
    Random random = new Random(7);
    int sure = 0;
    for (int i = 0; i < 20_000; i++) {
      Polygon ring = FACTORY.createPolygon(star(random));
      boolean isSure = RoundedRings.areSurelyValid(grid(ring));
      assertThat(isSure).as(ring.toText()).isEqualTo(ring.isValid());
      sure += isSure ? 1 : 0;
    }

    assertThat(sure).isBetween(2_000, 18_000);
  }

  /** Corners around a middle, moved about a little: some rings cross themselves. */
  private static Coordinate[] star(Random random) {
    int corners = 3 + random.nextInt(12);
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + random.nextDouble()) / corners;
      double far = 4 + random.nextInt(12);
      ring[i] =
          new Coordinate(
              Math.rint(far * Math.cos(angle)) + random.nextInt(9),
              Math.rint(far * Math.sin(angle)) + random.nextInt(9));
    }
    ring[corners] = ring[0].copy();
    return dropRepeated(ring);
  }

  private static Coordinate[] dropRepeated(Coordinate[] ring) {
    Coordinate[] rid = CoordinateArrays.removeRepeatedPoints(ring);
    return rid.length < 4
        ? new Coordinate[] {ring[0], new Coordinate(99, 0), new Coordinate(99, 99), ring[0]}
        : rid;
  }

  /** With every corner as given, where the builder would drop some. */
  private static GridShape grid(Polygon polygon) {
    List<Integer> corners = new ArrayList<>();
    int[] ends = new int[1 + polygon.getNumInteriorRing()];
    for (int ring = 0; ring < ends.length; ring++) {
      Coordinate[] line = ring(polygon, ring).getCoordinates();
      for (int i = 0; i + 1 < line.length; i++) {
        corners.add((int) line[i].x);
        corners.add((int) line[i].y);
      }
      ends[ring] = corners.size();
    }
    boolean[] shells = new boolean[ends.length];
    shells[0] = true;
    return new GridShape(corners.stream().mapToInt(n -> n).toArray(), ends, shells);
  }

  private static LinearRing ring(Polygon polygon, int ring) {
    return ring == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(ring - 1);
  }
}
