package vn.giamngheo.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.priority.PointAllocation.MILLION;
import static vn.giamngheo.priority.ScoringTest.refused;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointAllocationTest {
  private static final long NO_CAP = Long.MAX_VALUE;

  @Test
  void pointsAreCoefficientsTimesValues() {
    assertThat(PointAllocation.points(new double[] {2, 0.5}, new double[][] {{1, 3}, {4, 0}}))
        .containsExactly(4, 6);
    refused("coefficients", () -> PointAllocation.points(new double[] {-1}, new double[1][2]));
    refused(
        "values", () -> PointAllocation.points(new double[] {1}, new double[][] {{Double.NaN}}));
  }

  @Test
  void stepsLeftGoToTheLargestRemainders() {
    // 10 millions by 1 : 1 : 1.4 = 2.94, 2.94, 4.12; the one left to the first of the two
    assertThat(allocate(new double[] {1, 1, 1.4}, 10 * MILLION).amounts())
        .containsExactly(3 * MILLION, 3 * MILLION, 4 * MILLION);
    assertThat(allocate(new double[] {1, 1, 1}, 10 * MILLION).amounts())
        .containsExactly(4 * MILLION, 3 * MILLION, 3 * MILLION);
  }

  @Test
  void floorsAndCapsHoldAndTheRestIsDividedInProportion() {
    // by points 10, 20, 30, 40 of 100; the first is lifted to 25, the last held at 30: 45 left, 20
    // : 30
    long[] floor = {25 * MILLION, 0, 0, 0};
    long[] cap = {NO_CAP, NO_CAP, NO_CAP, 30 * MILLION};

    assertThat(
            PointAllocation.of(new double[] {1, 2, 3, 4}, floor, cap, 100 * MILLION, MILLION)
                .amounts())
        .containsExactly(25 * MILLION, 18 * MILLION, 27 * MILLION, 30 * MILLION);
  }

  @Test
  void oddDongAreGivenAndNoted() {
    PointAllocation found = allocate(new double[] {1, 1}, 4 * MILLION + 7);

    assertThat(found.amounts()).containsExactly(2 * MILLION + 7, 2 * MILLION);
    assertThat(found.notes().get(0).vi()).contains("7 đồng lẻ", "đơn vị thứ 1");
  }

  @Test
  void sumIsTheBudgetToTheDongAndBoundsHoldWhateverIsGiven() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      int n = 1 + random.nextInt(60);
      double[] points = random.doubles(n).map(p -> p < 0.1 ? 0 : Math.pow(p, 5)).toArray();
      points[0] = 1;
      long[] floor = random.longs(n, 0, 3 * MILLION).toArray();
      long[] cap = random.longs(n, 4 * MILLION, 400 * MILLION).toArray();
      cap[0] = NO_CAP;
      long budget = Arrays.stream(floor).sum() + n * MILLION + random.nextInt(2_000_000_000);

      PointAllocation found = PointAllocation.of(points, floor, cap, budget, MILLION);

      assertThat(found.amounts().stream().mapToLong(a -> a).sum()).isEqualTo(budget);
      for (int i = 0; i < n; i++) {
        assertThat(found.amounts().get(i)).isBetween(floor[i], cap[i]);
      }
    }
  }

  @Test
  void unitsWithoutPointsGetTheirFloorOnly() {
    assertThat(
            PointAllocation.of(
                    new double[] {0, 1},
                    new long[] {2 * MILLION, 0},
                    new long[] {NO_CAP, NO_CAP},
                    9 * MILLION,
                    MILLION)
                .amounts())
        .containsExactly(2 * MILLION, 7 * MILLION);
  }

  @Test
  void boundsThatLeaveNoRoomAreExplained() {
    double[] points = {1, 1};
    long[] none = {0, 0};
    long[] free = {NO_CAP, NO_CAP};
    long[] five = {5 * MILLION, 5 * MILLION};

    refused("floor", () -> PointAllocation.of(points, five, free, 9 * MILLION, MILLION));
    refused("floor", () -> PointAllocation.of(points, five, none, 90 * MILLION, MILLION));
    refused("cap", () -> PointAllocation.of(points, none, five, 11 * MILLION, MILLION));
    refused("cap", () -> PointAllocation.of(new double[2], none, free, MILLION, MILLION));
    refused("budget", () -> PointAllocation.of(points, none, free, 0, MILLION));
    refused("budget", () -> PointAllocation.of(new double[0], new long[0], new long[0], 1, 1));
    refused("points", () -> allocate(new double[] {1 / 0.0, 1}, MILLION));
  }

  @Test
  void changesBetweenTwoFormulasSumToNought() {
    PointAllocation one = allocate(new double[] {1, 2, 3}, 60 * MILLION);
    PointAllocation other = allocate(new double[] {3, 2, 1}, 60 * MILLION);

    assertThat(one.changeTo(other)).containsExactly(20 * MILLION, 0L, -20 * MILLION);
  }

  private static PointAllocation allocate(double[] points, long budget) {
    long[] cap = new long[points.length];
    Arrays.fill(cap, NO_CAP);
    return PointAllocation.of(points, new long[points.length], cap, budget, MILLION);
  }
}
