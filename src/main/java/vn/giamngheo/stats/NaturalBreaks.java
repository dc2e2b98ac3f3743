package vn.giamngheo.stats;

import java.util.Arrays;

/**
 * Natural breaks: the grouping of sorted values into k runs with the least sum of squared
 * deviations from the run means. Exact, by dynamic programming over the ends of runs.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501479">Fisher, W. D. (1958), On Grouping
 *     for Maximum Homogeneity, Journal of the American Statistical Association 53(284)</a>
 */
final class NaturalBreaks {
  private final double[] sums;
  private final double[] squares;

  /** Values are taken from their middle, or squares of large ones would lose the differences. */
  private NaturalBreaks(double[] sorted) {
    double middle = sorted[sorted.length / 2];
    sums = new double[sorted.length + 1];
    squares = new double[sorted.length + 1];
    for (int i = 0; i < sorted.length; i++) {
      double x = sorted[i] - middle;
      sums[i + 1] = sums[i] + x;
      squares[i + 1] = squares[i] + x * x;
    }
  }

  /**
   * The lowest value of every run but the first.
   *
   * @param sorted ascending
   * @param classes at least 1; no more runs are made than there are distinct values
   */
  static double[] innerBorders(double[] sorted, int classes) {
    int distinct = (int) Arrays.stream(sorted).distinct().count();
    int runs = Math.min(classes, distinct);
    int[] starts = new NaturalBreaks(sorted).bestStarts(sorted.length, runs);
    return Arrays.stream(starts).skip(1).mapToDouble(i -> sorted[i]).toArray();
  }

  private int[] bestStarts(int n, int runs) {
    double[][] cost = new double[runs + 1][n + 1];
    int[][] from = new int[runs + 1][n + 1];
    Arrays.fill(cost[0], Double.POSITIVE_INFINITY);
    cost[0][0] = 0;
    for (int k = 1; k <= runs; k++) {
      Arrays.fill(cost[k], Double.POSITIVE_INFINITY);
      for (int end = k; end <= n; end++) {
        for (int start = k - 1; start < end; start++) {
          double total = cost[k - 1][start] + deviation(start, end);
          if (total < cost[k][end]) {
            cost[k][end] = total;
            from[k][end] = start;
          }
        }
      }
    }
    int[] starts = new int[runs];
    int end = n;
    for (int k = runs; k > 0; k--) {
      starts[k - 1] = from[k][end];
      end = starts[k - 1];
    }
    return starts;
  }

  /** Sum of squared deviations from the mean of the values from start to end, end excluded. */
  private double deviation(int start, int end) {
    double sum = sums[end] - sums[start];
    return Math.max(0, squares[end] - squares[start] - sum * sum / (end - start));
  }
}
