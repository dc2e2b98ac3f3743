package vn.giamngheo.stats.spatial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * With hundreds of units tested, some are "significant" by chance. Adjusted p-values hold down the
 * expected share of such false ones among all that are called significant: Benjamini and Hochberg
 * (1995), Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57(1).
 * Neighbouring tests depend on each other positively, where the method still holds (Benjamini and
 * Yekutieli 2001).
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The smallest level at which each test would still be called significant.
   *
   * @param p between 0 and 1
   */
  public static double[] adjusted(double[] p) {
    int[] descending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .mapToInt(i -> i)
            .toArray();
    double[] result = new double[p.length];
    double least = 1;
    for (int i = 0; i < descending.length; i++) {
      int rank = p.length - i;
      least = Math.min(least, p[descending[i]] * p.length / rank);
      result[descending[i]] = least;
    }
    return result;
  }

  /** As {@link #adjusted}, where islands are no tests: they get 1 and do not count. */
  static double[] amongTested(double[] p, SpatialWeights weights) {
    int[] tested = IntStream.range(0, p.length).filter(i -> !weights.isIsland(i)).toArray();
    double[] some = adjusted(IntStream.of(tested).mapToDouble(i -> p[i]).toArray());
    double[] result = new double[p.length];
    Arrays.fill(result, 1);
    for (int i = 0; i < tested.length; i++) {
      result[tested[i]] = some[i];
    }
    return result;
  }
}
