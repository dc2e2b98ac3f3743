package vn.giamngheo.priority;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * Weights from comparing criteria two at a time (analytic hierarchy process): the principal
 * eigenvector of the matrix, scaled to sum 1 (Saaty 1980, The Analytic Hierarchy Process).
 *
 * @param weights one a criterion, summing to 1
 * @param largestEigenvalue n when all comparisons agree with each other, else more
 * @param consistencyRatio (λ − n) / (n − 1) / random index; 0 for one or two criteria
 */
public record PairwiseComparison(
    List<Double> weights, double largestEigenvalue, double consistencyRatio) {
  /** Above this the comparisons contradict each other too much (Saaty 1980, p. 21). */
  static final double ACCEPTABLE = 0.1;

  /**
   * Mean consistency index of random reciprocal matrices of order 1, 2 … 15 (Saaty 1980, p. 21).
   */
  private static final double[] RANDOM_INDEX = {
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
  };

  private static final double RECIPROCAL_WITHIN = 1e-6;
  private static final double SCALE_END = 9;
  private static final int ROUNDS = 10_000;

  /**
   * @param matrix how many times more the row's criterion matters than the column's: 1/9 to 9
   * @throws NotComputable when the matrix is not square, has no or more than 15 rows, leaves the
   *     scale, or a comparison does not match its reverse
   */
  public static PairwiseComparison of(double[][] matrix) {
    check(matrix);
    int n = matrix.length;
    double[] weights = new double[n];
    Arrays.fill(weights, 1.0 / n);
    double eigenvalue = n;
    double moved = 1;
    // The power method converges from any positive start, the matrix being positive (Perron).
    for (int round = 0; round < ROUNDS && moved > 1e-15; round++) {
      double[] product = product(matrix, weights);
      eigenvalue = DoubleStream.of(product).sum();
      moved = 0;
      for (int i = 0; i < n; i++) {
        moved = Math.max(moved, Math.abs(product[i] / eigenvalue - weights[i]));
        weights[i] = product[i] / eigenvalue;
      }
    }
    double ratio = n < 3 ? 0 : (eigenvalue - n) / (n - 1) / RANDOM_INDEX[n - 1];
    return new PairwiseComparison(
        DoubleStream.of(weights).boxed().toList(), eigenvalue, Math.max(0, ratio));
  }

  /** Whether the comparisons agree well enough to be used. */
  public boolean consistent() {
    return consistencyRatio <= ACCEPTABLE;
  }

  private static double[] product(double[][] matrix, double[] vector) {
    double[] result = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        result[i] += matrix[i][j] * vector[j];
      }
    }
    return result;
  }

  private static void check(double[][] matrix) {
    int n = matrix.length;
    if (n < 1 || n > RANDOM_INDEX.length || Arrays.stream(matrix).anyMatch(r -> r.length != n)) {
      throw new NotComputable(
          "comparisons",
          new Text(
              "Bảng so sánh phải vuông, từ 1 đến " + RANDOM_INDEX.length + " tiêu chí.",
              "The comparisons must be square, of 1 to " + RANDOM_INDEX.length + " criteria."));
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        check(matrix[i][j], matrix[j][i], i, j);
      }
    }
  }

  private static void check(double there, double back, int i, int j) {
    String pair = (i + 1) + "–" + (j + 1);
    double least = 1 / SCALE_END - RECIPROCAL_WITHIN;
    double most = SCALE_END + RECIPROCAL_WITHIN;
    if (!(there >= least && there <= most && back >= least && back <= most)) {
      throw new NotComputable(
          "comparisons",
          new Text(
              "So sánh " + pair + " phải nằm trong khoảng từ 1/9 đến 9.",
              "Comparison " + pair + " must be from 1/9 to 9."));
    }
    if (!(Math.abs(there * back - 1) <= RECIPROCAL_WITHIN)) {
      throw new NotComputable(
          "comparisons",
          new Text(
              "So sánh " + pair + " và chiều ngược lại phải là nghịch đảo của nhau.",
              "Comparison " + pair + " and its reverse must be reciprocal."));
    }
  }
}
