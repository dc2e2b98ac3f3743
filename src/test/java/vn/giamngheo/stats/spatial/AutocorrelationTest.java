package vn.giamngheo.stats.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/** Against spdep 1.2-7: {@code stats/spdep-reference.R}. */
class AutocorrelationTest {
  private static final Text COMMUNES = new Text("xã", "communes");
  private static final double[] VALUES = Reference.UNITS.numbers("value");
  private static final Permutations PLAN = Permutations.of(9999, 2025);

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3"})
  void globalStatisticsAreThoseOfSpdep(int row) {
    String style = Reference.GLOBAL.texts("case").get(row);
    boolean moran = Reference.GLOBAL.texts("statistic").get(row).equals("moran");
    SpatialWeights weights =
        style.equals("W") ? Reference.queen().rowStandardised() : Reference.queen();

    GlobalStatistic found = moran ? Moran.of(VALUES, weights) : Geary.of(VALUES, weights);

    assertThat(found.value()).isCloseTo(given("value", row), within(1e-10));
    assertThat(found.expected()).isCloseTo(given("expected", row), within(1e-10));
    assertThat(found.varianceNormality())
        .isCloseTo(given("variance_normality", row), within(1e-10));
    assertThat(found.varianceRandomisation())
        .isCloseTo(given("variance_randomisation", row), within(1e-10));
    assertThat(found.units()).isEqualTo(54);
  }

  private static double given(String column, int row) {
    return Reference.GLOBAL.numbers(column)[row];
  }

  @Test
  void localMoranIsThatOfSpdep() {
    List<LocalMoran> found = LocalMoran.of(VALUES, Reference.queen().rowStandardised(), PLAN);

    double[] statistic = Reference.LOCAL.numbers("moran");
    List<String> quadrant = Reference.LOCAL.texts("quadrant");
    for (int i = 0; i < 54; i++) {
      assertThat(found.get(i).value()).as("unit " + i).isCloseTo(statistic[i], within(1e-10));
      assertThat(found.get(i).quadrant().name())
          .isEqualTo(quadrant.get(i).replace('-', '_').toUpperCase());
    }
    assertThat(found.get(54)).isEqualTo(new LocalMoran(0, Quadrant.NO_NEIGHBOUR, 1, 1));
  }

  @Test
  void pseudoPValuesAgreeWithinSimulationError() {
    List<LocalMoran> found = LocalMoran.of(VALUES, Reference.queen().rowStandardised(), PLAN);

    double[] p = Reference.LOCAL.numbers("folded");
    for (int i = 0; i < 54; i++) {
      // four standard errors of a share of 9,999 draws, and a last digit for the small ones
      double error = 4 * Math.sqrt(p[i] * (1 - p[i]) / 9999) + 2e-4;
      assertThat(found.get(i).p()).as("unit " + i).isCloseTo(p[i], within(error));
    }
    // moran.mc(value, nb2listw(queen), nsim = 99999)$p.value is 1/100000: none was larger
    assertThat(Moran.simulate(VALUES, Reference.queen().rowStandardised(), PLAN))
        .isEqualTo(new Simulation(9999, 0, 9999));
    assertThat(Geary.simulate(VALUES, Reference.queen().rowStandardised(), PLAN))
        .isEqualTo(new Simulation(9999, 9999, 0));
  }

  @Test
  void falseDiscoveryIsThatOfR() {
    double[] p = Arrays.copyOf(Reference.LOCAL.numbers("folded"), 54);
    double[] expected = Arrays.copyOf(Reference.LOCAL.numbers("bh"), 54);

    assertThat(FalseDiscovery.adjusted(p)).containsExactly(expected, within(1e-10));
    assertThat(FalseDiscovery.adjusted(new double[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"g_w", "g_b", "gstar_w", "gstar_b"})
  void getisOrdIsThatOfSpdep(String column) {
    SpatialWeights binary =
        column.startsWith("gstar") ? Reference.queen().withSelf() : Reference.queen();
    SpatialWeights weights = column.endsWith("w") ? binary.rowStandardised() : binary;

    List<GetisOrd> found = GetisOrd.of(VALUES, weights, Permutations.of(99, 1));

    double[] expected = Reference.LOCAL.numbers(column);
    for (int i = 0; i < 54; i++) {
      assertThat(found.get(i).z()).as("unit " + i).isCloseTo(expected[i], within(1e-10));
    }
    assertThat(found.get(54)).isEqualTo(new GetisOrd(0, 1, 1, 1, false));
  }

  @Test
  void whereNeighboursAreDealtGAndLocalMoranSeeTheSame() {
    SpatialWeights weights = Reference.queen().rowStandardised();

    assertThat(GetisOrd.of(VALUES, weights, PLAN))
        .extracting(GetisOrd::p)
        .isEqualTo(LocalMoran.of(VALUES, weights, PLAN).stream().map(LocalMoran::p).toList());
  }

  @Test
  void sameSeedGivesTheSameWhateverTheNumberOfThreads() {
    SpatialWeights weights = Reference.queen().rowStandardised();
    Permutations plan = Permutations.of(499, 7);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool eight = new ForkJoinPool(8);
    try {
      assertThat(one.submit(() -> LocalMoran.of(VALUES, weights, plan)).join())
          .isEqualTo(eight.submit(() -> LocalMoran.of(VALUES, weights, plan)).join());
      assertThat(one.submit(() -> Moran.simulate(VALUES, weights, plan)).join())
          .isEqualTo(eight.submit(() -> Moran.simulate(VALUES, weights, plan)).join());
    } finally {
      one.shutdown();
      eight.shutdown();
    }
    assertThat(LocalMoran.of(VALUES, weights, Permutations.of(499, 8)))
        .isNotEqualTo(LocalMoran.of(VALUES, weights, plan));
  }

  @Test
  void neighboursThatCannotDifferAreNotCalledACluster() {
    double[] mostlyZero = new double[55];
    mostlyZero[20] = 5;

    List<LocalMoran> found =
        LocalMoran.of(mostlyZero, Reference.queen().rowStandardised(), Permutations.of(999, 1));

    // all neighbours are zero, and so are they in most deals: no surprise, although none is lower
    assertThat(found.get(0).p()).isGreaterThan(0.5);
  }

  @Test
  void neighbourOfAllOthersIsNotTested() {
    SpatialWeights everybody = SpatialWeights.binary(new int[][] {{1, 2, 3}, {0}, {0}, {0}});

    GetisOrd found =
        GetisOrd.of(new double[] {1, 2, 3, 5}, everybody, Permutations.of(99, 1)).get(0);

    assertThat(found).isEqualTo(new GetisOrd(0, 1, 1, 1, false));
  }

  @Test
  void longWorkCanBeStopped() {
    Permutations stopped = new Permutations(999, 1, () -> true);

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> LocalMoran.of(VALUES, Reference.queen(), stopped));
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> Moran.simulate(VALUES, Reference.queen(), stopped));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void valueThatIsNoNumberIsNamed(double value) {
    double[] values = VALUES.clone();
    values[2] = value;

    for (Runnable statistic : statistics(values, Reference.queen())) {
      assertThatExceptionOfType(NotComputable.class)
          .isThrownBy(statistic::run)
          .matches(e -> e.reason().vi().startsWith("Giá trị thứ 3 của “values”"));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 1e300})
  void equalValuesHaveNoPattern(double value) {
    double[] values = new double[55];
    Arrays.fill(values, value);

    for (Runnable statistic : statistics(values, Reference.queen())) {
      assertThatExceptionOfType(NotComputable.class)
          .isThrownBy(statistic::run)
          .matches(e -> e.reason().vi().contains("cùng một giá trị"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void tooFewUnitsAreRefusedOrAnsweredButNeverNaN(int units) {
    int[][] chain =
        IntStream.range(0, units)
            .mapToObj(i -> IntStream.of(i - 1, i + 1).filter(j -> j >= 0 && j < units).toArray())
            .toArray(int[][]::new);
    double[] values = IntStream.range(0, units).asDoubleStream().toArray();
    SpatialWeights weights = SpatialWeights.binary(chain);

    for (Runnable statistic : statistics(values, weights)) {
      try {
        statistic.run();
        assertThat(LocalMoran.of(values, weights, PLAN))
            .allMatch(unit -> Double.isFinite(unit.value()) && unit.p() == 1);
      } catch (NotComputable refused) {
        assertThat(refused.reason().vi()).isNotEmpty();
      }
    }
  }

  private static List<Runnable> statistics(double[] values, SpatialWeights weights) {
    return List.of(
        () -> Moran.of(values, weights),
        () -> Geary.of(values, weights),
        () -> LocalMoran.of(values, weights, PLAN),
        () -> GetisOrd.of(values, weights, PLAN));
  }

  @Test
  void valuesOfAnotherLengthAreRefused() {
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(() -> Moran.of(new double[3], Reference.queen()))
        .matches(e -> e.reason().vi().equals("“values” có 3 giá trị, cần 55."));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalMoran.of(VALUES, Reference.queen().withSelf(), PLAN));
    assertThatExceptionOfType(NotComputable.class).isThrownBy(() -> Permutations.of(10, 1));
  }

  @Test
  void warningComesBelowThirtyUnits() {
    assertThat(SampleSize.warning(30, COMMUNES)).isEmpty();
    assertThat(SampleSize.warning(29, COMMUNES).orElseThrow().vi())
        .startsWith("Chỉ có 29 xã (dưới 30)");
  }
}
