package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.cluster.ClusterQuery;
import vn.giamngheo.planner.cluster.Neighbourhood;
import vn.giamngheo.planner.rank.Area;
import vn.giamngheo.planner.scenario.Boundaries;

/** Neighbours among units drawn one by one, some kilometres wide, near 13° N 108° E. */
class NeighbourhoodTest {
  /** Length of a degree of the equator and of a meridian, rounded. */
  private static final double METRES_A_DEGREE = 111_320;

  private static final double WIDTH = 5_000;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @ParameterizedTest(name = "{0} m apart: {1}")
  @CsvSource({
    // A gap is positive, an overlap negative.
    "0, true",
    "3, true",
    "-3, true",
    "9, true",
    "30, false",
  })
  void unitsWhoseBordersNearlyMeetAreNeighbours(double gap, boolean neighbours) {
    List<Area> areas =
        List.of(area("1", 0, 0), area("2", 0, WIDTH + gap), area("3", 3 * WIDTH, 3 * WIDTH));

    for (String kind : List.of("queen", "rook")) {
      Neighbourhood found = Neighbourhood.of(areas, query(kind));
      assertThat(found.neighbourCodes(0)).as(kind).isEqualTo(neighbours ? List.of("2") : List.of());
      assertThat(found.islands()).as(kind).contains(2);
    }
  }

  @Test
  void unitsThatNearlyMeetAtACornerAreNeighboursOfTheQueenOnly() {
    List<Area> areas = List.of(area("1", 0, 0), area("2", WIDTH + 2, WIDTH + 2));

    assertThat(Neighbourhood.of(areas, query("queen")).neighbourCodes(0)).containsExactly("2");
    assertThat(Neighbourhood.of(areas, query("rook")).neighbourCodes(0)).isEmpty();
  }

  @Test
  void toleranceIsToldWhereBordersCount() {
    List<Area> areas = List.of(area("1", 0, 0), area("2", 0, WIDTH), area("3", 0, 2 * WIDTH));

    assertThat(Neighbourhood.of(areas, query("queen")).toMap("queen"))
        .containsEntry("toleranceM", 10.0);
    assertThat(Neighbourhood.of(areas, query("k_nearest")).toMap("k_nearest"))
        .containsEntry("toleranceM", null);
  }

  /** A square so many metres to the north and to the east. */
  private static Area area(String code, double east, double north) {
    double lon = 108 + east / METRES_A_DEGREE;
    double lat = 13 + north / METRES_A_DEGREE;
    double size = WIDTH / METRES_A_DEGREE;
    Geometry square = SHAPES.toGeometry(new Envelope(lon, lon + size, lat, lat + size));
    return new Area(code, lon + size / 2, lat + size / 2, square, "real");
  }

  private static ClusterQuery query(String contiguity) {
    Series series = new Series("poverty_rate", "2020", "actual", "all", "", 3);
    return new ClusterQuery(series, contiguity, 1, 0, 99, 1, false, 0.05, Boundaries.ORIGINAL);
  }
}
