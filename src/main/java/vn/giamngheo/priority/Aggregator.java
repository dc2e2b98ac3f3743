package vn.giamngheo.priority;

import java.util.Arrays;

/**
 * Scores from normalised columns u and weights w that sum to 1. A unit that lacks a value has 0 in
 * that column and its other weights divided by their sum Wᵢ.
 *
 * <ul>
 *   <li>Arithmetic: Σⱼ wⱼ uⱼ / Wᵢ.
 *   <li>Geometric: (Πⱼ (1 + 99 uⱼ)^(wⱼ/Wᵢ) − 1) / 99. Values are set on a scale from 1 to 100
 *       first, since a product with a nought in it is nought whatever the rest says.
 *   <li>TOPSIS (Hwang and Yoon 1981, Multiple Attribute Decision Making, pp. 128–134): D⁻ / (D⁺ +
 *       D⁻) with D⁺² = Σⱼ wⱼ² (best − uⱼ)² and D⁻² = Σⱼ wⱼ² (uⱼ − worst)², best and worst being the
 *       extremes of each column.
 * </ul>
 *
 * @param columns transformed values, one array a criterion
 * @param absent where a criterion lacks values; null where it lacks none
 * @param worst the least of each column
 * @param best the greatest of each column
 */
record Aggregator(
    Aggregation method, double[][] columns, boolean[][] absent, double[] worst, double[] best) {
  private static final double SCALE = 99;

  /** From normalised columns; absent values are NaN there. */
  static Aggregator of(Aggregation method, double[][] normalised) {
    int width = normalised.length;
    Aggregator result =
        new Aggregator(
            method,
            new double[width][],
            new boolean[width][],
            new double[width],
            new double[width]);
    for (int j = 0; j < width; j++) {
      result.take(j, normalised[j]);
    }
    return result;
  }

  /** The same with another column in place of one; absent values are NaN there. */
  Aggregator with(int j, double[] normalised) {
    Aggregator result =
        new Aggregator(method, columns.clone(), absent.clone(), worst.clone(), best.clone());
    result.absent[j] = null;
    result.take(j, normalised);
    return result;
  }

  /** Of one unit alone, measured against the best and worst of all. */
  Aggregator only(int unit) {
    double[][] own = new double[columns.length][];
    boolean[][] lacking = new boolean[columns.length][];
    for (int j = 0; j < own.length; j++) {
      own[j] = new double[] {columns[j][unit]};
      lacking[j] = absent[j] == null ? null : new boolean[] {absent[j][unit]};
    }
    return new Aggregator(method, own, lacking, worst, best);
  }

  private void take(int j, double[] normalised) {
    columns[j] = new double[normalised.length];
    worst[j] = Double.POSITIVE_INFINITY;
    best[j] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < normalised.length; i++) {
      if (Double.isNaN(normalised[i])) {
        absent[j] = absent[j] == null ? new boolean[normalised.length] : absent[j];
        absent[j][i] = true;
      } else {
        columns[j][i] = transformed(method, normalised[i]);
        worst[j] = Math.min(worst[j], columns[j][i]);
        best[j] = Math.max(best[j], columns[j][i]);
      }
    }
  }

  static double transformed(Aggregation method, double u) {
    return method == Aggregation.WEIGHTED_GEOMETRIC ? Math.log1p(SCALE * Math.max(0, u)) : u;
  }

  /** The scores of other values in the same columns, measured against the same best and worst. */
  void score(double[][] values, double[] weights, double[] scores) {
    if (method == Aggregation.TOPSIS) {
      new Closeness(this, scores.length).score(values, weights, scores);
      return;
    }
    order(values, weights, scores);
    if (method == Aggregation.WEIGHTED_GEOMETRIC) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] = Math.expm1(scores[i]) / SCALE;
      }
    }
  }

  /**
   * Numbers in the order of the scores that are quicker to come by: of a geometric mean the
   * logarithm, of TOPSIS without the roots.
   */
  void order(double[][] values, double[] weights, double[] scores) {
    if (method == Aggregation.TOPSIS) {
      new Closeness(this, scores.length).order(values, weights, scores);
      return;
    }
    Arrays.fill(scores, 0);
    for (int j = 0; j < values.length; j++) {
      double weight = weights[j];
      double[] column = values[j];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weight * column[i];
      }
    }
    spread(weights, scores);
  }

  private void spread(double[] weights, double[] scores) {
    if (Arrays.stream(absent).allMatch(column -> column == null)) {
      return;
    }
    for (int i = 0; i < scores.length; i++) {
      double present = presentWeight(weights, i);
      scores[i] = present > 0 ? scores[i] / present : 0;
    }
  }

  double presentWeight(double[] weights, int unit) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += absent[j] != null && absent[j][unit] ? 0 : weights[j];
    }
    return sum;
  }

  /**
   * What each criterion adds to a unit's score; the parts sum to it. Arithmetic: wⱼ uⱼ / Wᵢ.
   * Geometric: the score divided as the logarithms wⱼ ln(1 + 99 uⱼ) are. TOPSIS: the score divided
   * as the squared distances from the worst are.
   */
  double[] contributions(int unit, double[] weights, double score) {
    double[] parts = new double[columns.length];
    double sum = 0;
    for (int j = 0; j < parts.length; j++) {
      if (absent[j] == null || !absent[j][unit]) {
        double value = columns[j][unit];
        double off = weights[j] * (value - worst[j]);
        parts[j] = method == Aggregation.TOPSIS ? off * off : weights[j] * value;
        sum += parts[j];
      }
    }
    double present = presentWeight(weights, unit);
    double whole = method == Aggregation.WEIGHTED_ARITHMETIC ? present : sum;
    double share = method == Aggregation.WEIGHTED_ARITHMETIC ? 1 : score;
    for (int j = 0; j < parts.length; j++) {
      parts[j] = whole == 0 ? 0 : parts[j] / whole * share;
    }
    return parts;
  }
}
