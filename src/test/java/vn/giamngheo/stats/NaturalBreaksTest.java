package vn.giamngheo.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalBreaksTest {
  /**
   * The example in the manual of the R package Ckmeans.1d.dp (Wang and Song, R Journal 3/2, 2011):
   * three groups, -1, 2 and 4 to 6.
   */
  @Test
  void groupsThePublishedExampleAsItsAuthorsDo() {
    double[] sorted = {-1, -1, -1, -1, 2, 2, 2, 4, 5, 6};

    assertThat(NaturalBreaks.innerBorders(sorted, 3)).containsExactly(2, 4);
  }

  @Test
  void noOtherGroupingIsBetter() {
    Random random = new Random(1958);
    for (int round = 0; round < 300; round++) {
      double[] sorted = random.doubles(1 + random.nextInt(10), -20, 60).map(Math::rint).toArray();
      Arrays.sort(sorted);
      int distinct = (int) Arrays.stream(sorted).distinct().count();
      int classes = 1 + random.nextInt(distinct);

      double[] borders = NaturalBreaks.innerBorders(sorted, classes);

      assertThat(borders).hasSize(classes - 1);
      assertThat(deviation(sorted, borders))
          .as(Arrays.toString(sorted) + " in " + classes)
          .isCloseTo(leastDeviation(sorted, 0, classes), within(1e-9));
    }
  }

  @Test
  void classesOfLargeAmountsAreThoseOfTheirDifferences() {
    double[] near = {1, 2, 3, 50, 51, 53, 90, 91};
    double[] far = Arrays.stream(near).map(v -> v + 5e14).toArray();

    assertThat(Arrays.stream(NaturalBreaks.innerBorders(far, 3)).map(v -> v - 5e14))
        .containsExactly(50.0, 90.0)
        .containsExactlyElementsOf(
            Arrays.stream(NaturalBreaks.innerBorders(near, 3)).boxed().toList());
  }

  @Test
  void equalValuesAreNeverSeparated() {
    assertThat(NaturalBreaks.innerBorders(new double[] {0, 0, 0, 1, 1, 9}, 5))
        .containsExactly(1, 9);
  }

  /** Sum of squared deviations from the means of the classes that the borders make. */
  private static double deviation(double[] sorted, double[] borders) {
    double sum = 0;
    int from = 0;
    for (int i = 0; i <= borders.length; i++) {
      int to = from;
      while (to < sorted.length && (i == borders.length || sorted[to] < borders[i])) {
        to++;
      }
      sum += deviation(sorted, from, to);
      from = to;
    }
    return sum;
  }

  /** Tries every way to cut the values from {@code from} on into so many runs. */
  private static double leastDeviation(double[] sorted, int from, int classes) {
    if (classes == 1) {
      return deviation(sorted, from, sorted.length);
    }
    double least = Double.POSITIVE_INFINITY;
    for (int to = from + 1; to <= sorted.length - classes + 1; to++) {
      least =
          Math.min(least, deviation(sorted, from, to) + leastDeviation(sorted, to, classes - 1));
    }
    return least;
  }

  private static double deviation(double[] sorted, int from, int to) {
    double[] run = Arrays.copyOfRange(sorted, from, to);
    double mean = Arrays.stream(run).average().orElse(0);
    return Arrays.stream(run).map(v -> (v - mean) * (v - mean)).sum();
  }
}
