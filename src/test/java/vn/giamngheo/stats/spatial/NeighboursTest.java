package vn.giamngheo.stats.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import vn.giamngheo.stats.NotComputable;

class NeighboursTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 0.005})
  void queenAndRookAreThoseOfSpdep(double tolerance) {
    assertThat(Reference.neighbours(Contiguity.queen(Reference.shapes(), tolerance)))
        .isDeepEqualTo(Reference.NEIGHBOURS.lists("queen"));
    assertThat(Reference.neighbours(Contiguity.rook(Reference.shapes(), tolerance)))
        .isDeepEqualTo(Reference.NEIGHBOURS.lists("rook"));
  }

  @Test
  void bordersDrawnTwiceWithGapsAndOverlapsStillMeetWithinTheTolerance() {
    List<Geometry> drawnTwice = Reference.shapes().stream().map(NeighboursTest::redrawn).toList();

    assertThat(Reference.neighbours(Contiguity.queen(drawnTwice, 0)))
        .isNotEqualTo(Reference.NEIGHBOURS.lists("queen"));
    assertThat(Reference.neighbours(Contiguity.queen(drawnTwice, 0.01)))
        .isDeepEqualTo(Reference.NEIGHBOURS.lists("queen"));
    assertThat(Reference.neighbours(Contiguity.rook(drawnTwice, 0.01)))
        .isDeepEqualTo(Reference.NEIGHBOURS.lists("rook"));
  }

  /** Two thousandths smaller or larger, by turns of its place, so that no vertex is shared. */
  private static Geometry redrawn(Geometry cell) {
    double x = cell.getCentroid().getX();
    double y = cell.getCentroid().getY();
    double factor = Math.floor(x + y) % 2 == 0 ? 1.003 : 0.997;
    return AffineTransformation.scaleInstance(factor, factor, x, y).transform(cell);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                              | first                         | second                                         | tolerance | queen | rook
          one edge against three              | 0 0, 4 0, 4 4, 0 4, 0 0       | 4 0, 8 0, 8 4, 4 4, 4 3, 4 2, 4 1, 4 0          | 0    | true  | true
          edges that overlap half             | 0 0, 4 0, 4 4, 0 4, 0 0       | 4 2, 8 2, 8 6, 4 6, 4 2                        | 0    | true  | true
          a corner against the middle of edge | 0 0, 4 0, 4 4, 0 4, 0 0       | 4 2, 6 1, 6 3, 4 2                             | 0    | true  | false
          corners only                        | 0 0, 4 0, 4 4, 0 4, 0 0       | 4 4, 8 4, 8 8, 4 8, 4 4                        | 0    | true  | false
          corners only, seen with tolerance   | 0 0, 4 0, 4 4, 0 4, 0 0       | 4 4, 8 4, 8 8, 4 8, 4 4                        | 0.1  | true  | false
          a gap                               | 0 0, 4 0, 4 4, 0 4, 0 0       | 4.05 0, 8 0, 8 4, 4.05 4, 4.05 0               | 0    | false | false
          the gap within tolerance            | 0 0, 4 0, 4 4, 0 4, 0 0       | 4.05 0, 8 0, 8 4, 4.05 4, 4.05 0               | 0.06 | true  | true
          the gap beyond tolerance            | 0 0, 4 0, 4 4, 0 4, 0 0       | 4.05 0, 8 0, 8 4, 4.05 4, 4.05 0               | 0.04 | false | false
          a slip of overlap                   | 0 0, 4 0, 4 4, 0 4, 0 0       | 3.95 0, 8 0, 8 4, 3.95 4, 3.95 0               | 0.06 | true  | true
          """)
  void meetingIsSeenWhereverTheVerticesLie(
      String name, String first, String second, double tolerance, boolean queen, boolean rook) {
    List<Geometry> both =
        List.of(
            Reference.shape("POLYGON((" + first + "))"),
            Reference.shape("POLYGON((" + second + "))"));

    assertThat(Contiguity.queen(both, tolerance).degree(0) == 1).as("queen").isEqualTo(queen);
    assertThat(Contiguity.rook(both, tolerance).degree(0) == 1).as("rook").isEqualTo(rook);
  }

  @Test
  void enclaveIsTheNeighbourOfWhatSurroundsIt() {
    List<Geometry> both =
        List.of(
            Reference.shape("POLYGON((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3))"),
            Reference.shape("POLYGON((3 3, 6 3, 6 6, 3 6, 3 3))"));

    assertThat(Contiguity.rook(both, 0).neighbours(0)).containsExactly(1);
  }

  @Test
  void islandsAreNamed() {
    assertThat(Contiguity.queen(Reference.shapes(), 0).islands()).containsExactly(54);
    assertThat(Reference.queen().withSelf().islands()).containsExactly(54);
  }

  @Test
  void nearestAndBandsAreThoseOfSpdep() {
    double[] x = Reference.UNITS.numbers("x");
    double[] y = Reference.UNITS.numbers("y");
    Centres plane = Centres.plane(x, y);
    Centres earth = earth(x, y);

    assertThat(Reference.neighbours(plane.nearest(4)))
        .isDeepEqualTo(Reference.NEIGHBOURS.lists("nearest4"));
    assertThat(Reference.neighbours(earth.nearest(4)))
        .isDeepEqualTo(Reference.NEIGHBOURS.lists("nearest4_lonlat"));
    assertThat(Reference.neighbours(plane.within(1.3)))
        .isDeepEqualTo(Reference.NEIGHBOURS.lists("band1_3"));
    assertThat(Reference.neighbours(earth.within(120)))
        .isDeepEqualTo(Reference.NEIGHBOURS.lists("band120km_lonlat"));
  }

  /** As spdep-reference.R spreads the map over Vietnam's latitudes. */
  private static Centres earth(double[] x, double[] y) {
    double[] lon = x.clone();
    double[] lat = y.clone();
    for (int i = 0; i < x.length; i++) {
      lon[i] = 104 + x[i] * 0.5;
      lat[i] = 8 + y[i] * 2;
    }
    return Centres.earth(lon, lat);
  }

  @Test
  void degreeOfTheEquatorIsAThreeHundredAndSixtiethOfItsGirth() {
    Centres centres = Centres.earth(new double[] {105, 106}, new double[] {0, 0});

    assertThat(centres.distance(0, 1)).isCloseTo(2 * Math.PI * 6378.137 / 360, within(1e-5));
  }

  @Test
  void leastDistanceThatLeavesNobodyAloneDoesSo() {
    Centres centres = earth(Reference.UNITS.numbers("x"), Reference.UNITS.numbers("y"));

    assertThat(centres.within(centres.largestNearest()).islands()).isEmpty();
    assertThat(centres.within(centres.largestNearest() * 0.999).islands()).isNotEmpty();
  }

  @Test
  void pointsOnOnePlaceAreNeighboursInTheirOrder() {
    Centres centres = Centres.plane(new double[4], new double[4]);

    assertThat(Reference.neighbours(centres.nearest(2)))
        .isDeepEqualTo(new int[][] {{1, 2}, {0, 2}, {0, 1}, {0, 1}});
  }

  @Test
  void whatCannotBeUsedIsNamed() {
    Centres two = Centres.plane(new double[] {0, 1}, new double[] {0, 1});

    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> two.nearest(2))
        .matches(e -> e.field().equals("k") && e.reason().vi().contains("từ 1 đến 1"));
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> two.within(Double.NaN))
        .matches(e -> e.field().equals("distance"));
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> Contiguity.queen(Reference.shapes(), Double.NaN))
        .matches(e -> e.field().equals("tolerance"));
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> Centres.of(List.of(Reference.shape("POLYGON EMPTY"))))
        .matches(e -> e.reason().vi().startsWith("Giá trị thứ 1"));
    assertThatIllegalArgumentException().isThrownBy(() -> SpatialWeights.binary(new int[][] {{0}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpatialWeights.binary(new int[][] {{1, 1}, {}}));
  }

  @Test
  void weightsAmongSomeUnitsAreThoseOfTheRest() {
    SpatialWeights line = SpatialWeights.binary(new int[][] {{1}, {0, 2}, {1, 3}, {2}});

    SpatialWeights rest = line.rowStandardised().subset(new int[] {0, 2, 3});

    assertThat(Reference.neighbours(rest)).isDeepEqualTo(new int[][] {{}, {2}, {1}});
    assertThat(rest.weights(1)).containsExactly(0.5);
    assertThat(rest.rowStandardised().weights(1)).containsExactly(1);
  }

  @Test
  void noUnitsMakeNoWeights() {
    assertThat(Contiguity.queen(List.of(), 0).size()).isZero();
    assertThat(Centres.of(List.of()).largestNearest()).isZero();
  }
}
