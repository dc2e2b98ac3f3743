package vn.giamngheo.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ParcelsTest {
  /** Two areas with one wavy border between them. */
  private static final Geometry WEST =
      wkt("POLYGON ((108 13, 108.1 13, 108.12 13.03, 108.09 13.06, 108.1 13.1, 108 13.1, 108 13))");

  private static final Geometry EAST =
      wkt(
          "POLYGON ((108.1 13, 108.2 13, 108.2 13.1, 108.1 13.1, 108.09 13.06, 108.12 13.03, 108.1 13))");

  @Test
  void unitAloneGetsTheWholeArea() {
    Map<Long, Geometry> parcels =
        Parcels.divide(List.of(new Parcels.Area(WEST, Map.of(1L, new Coordinate(108.05, 13.05)))));

    assertThat(parcels).containsOnlyKeys(1L);
    assertThat(parcels.get(1L).equalsTopo(WEST)).isTrue();
    assertThat(parcels.get(1L).getSRID()).isEqualTo(4326);
  }

  @Test
  void parcelsTileTheAreasAndShareEveryVertexAcrossTheirBorder() {
    Map<Long, Geometry> parcels =
        Parcels.divide(
            List.of(
                area(WEST, 1, 108.02, 13.02, 2, 108.08, 13.04, 3, 108.05, 13.09),
                area(EAST, 4, 108.13, 13.05, 5, 108.18, 13.01)));

    assertThat(parcels).containsOnlyKeys(1L, 2L, 3L, 4L, 5L);
    Geometry[] all = parcels.values().toArray(Geometry[]::new);
    assertThat(CoverageValidator.isValid(all)).isTrue();
    assertThat(area(parcels, 1, 2, 3)).isCloseTo(WEST.getArea(), byMillionth(WEST));
    assertThat(area(parcels, 4, 5)).isCloseTo(EAST.getArea(), byMillionth(EAST));
  }

  @Test
  void dividedUnitGetsAParcelOfEachOfItsAreas() {
    Map<Long, Geometry> parcels =
        Parcels.divide(
            List.of(
                area(WEST, 1, 108.02, 13.05, 2, 108.08, 13.05),
                area(EAST, 2, 108.13, 13.05, 3, 108.18, 13.05)));

    assertThat(parcels.get(2L).intersects(WEST.buffer(-0.005))).isTrue();
    assertThat(parcels.get(2L).intersects(EAST.buffer(-0.005))).isTrue();
    assertThat(parcels.get(2L).getNumGeometries()).isEqualTo(1);
  }

  /** Units 2 and 3 have their whole share where the areas overlap. */
  @Test
  void everyUnitGetsGroundWhereAreasOverlap() {
    Geometry left = wkt("POLYGON ((108 13, 108.2 13, 108.2 13.1, 108 13.1, 108 13))");
    Geometry right = wkt("POLYGON ((108.08 13, 108.3 13, 108.3 13.1, 108.08 13.1, 108.08 13))");
    Parcels.Area one = area(left, 1, 108.02, 13.05, 2, 108.15, 13.05);
    Parcels.Area other = area(right, 3, 108.12, 13.05, 4, 108.28, 13.05);

    for (List<Parcels.Area> areas : List.of(List.of(one, other), List.of(other, one))) {
      Map<Long, Geometry> parcels = Parcels.divide(areas);

      assertThat(parcels).containsOnlyKeys(1L, 2L, 3L, 4L);
      assertThat(CoverageValidator.isValid(parcels.values().toArray(Geometry[]::new))).isTrue();
      assertThat(area(parcels, 1, 2, 3, 4)).isCloseTo(0.3 * 0.1, byMillionth(left));
    }
  }

  /** At 60° a degree of longitude is half as long: the nearest on the ground is not in degrees. */
  @Test
  void nearestIsMeasuredOnTheGround() {
    Geometry north = wkt("POLYGON ((100 59, 104 59, 104 61, 100 61, 100 59))");
    Map<Long, Geometry> parcels = Parcels.divide(List.of(area(north, 1, 100.5, 60, 2, 102, 60.9)));

    Geometry place = wkt("POINT (101.7 60.05)");
    assertThat(parcels.get(1L).contains(place)).isTrue();
  }

  private static Parcels.Area area(Geometry geometry, double... centres) {
    Map<Long, Coordinate> places = new LinkedHashMap<>();
    for (int i = 0; i < centres.length; i += 3) {
      places.put((long) centres[i], new Coordinate(centres[i + 1], centres[i + 2]));
    }
    return new Parcels.Area(geometry, places);
  }

  private static double area(Map<Long, Geometry> parcels, long... ids) {
    double sum = 0;
    for (long id : ids) {
      sum += parcels.get(id).getArea();
    }
    return sum;
  }

  private static org.assertj.core.data.Offset<Double> byMillionth(Geometry area) {
    return org.assertj.core.data.Offset.offset(area.getArea() / 1e5);
  }

  private static Geometry wkt(String text) {
    try {
      Geometry geometry = new WKTReader().read(text);
      geometry.setSRID(4326);
      return geometry;
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
