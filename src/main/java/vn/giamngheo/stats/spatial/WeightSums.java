package vn.giamngheo.stats.spatial;

/**
 * The three sums of weights that variances of global statistics are made of (Cliff and Ord 1981,
 * Spatial Processes, pp. 19–21).
 *
 * @param s0 Σᵢⱼ wᵢⱼ
 * @param s1 ½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)²
 * @param s2 Σᵢ (Σⱼ wᵢⱼ + Σⱼ wⱼᵢ)²
 */
record WeightSums(double s0, double s1, double s2) {
  static WeightSums of(SpatialWeights weights) {
    int n = weights.size();
    double[] margins = new double[n];
    double s0 = 0;
    double s1 = 0;
    for (int i = 0; i < n; i++) {
      int[] neighbours = weights.neighbours(i);
      double[] row = weights.weights(i);
      for (int m = 0; m < row.length; m++) {
        margins[i] += row[m];
        margins[neighbours[m]] += row[m];
        s0 += row[m];
        s1 += row[m] * (row[m] + weights.weight(neighbours[m], i));
      }
    }
    double s2 = 0;
    for (double margin : margins) {
      s2 += margin * margin;
    }
    return new WeightSums(s0, s1, s2);
  }
}
