package vn.giamngheo.stats.spatial;

/**
 * Geary's C: how much units differ from their neighbours, 1 on average when there is no pattern,
 * less when like lies beside like. Looks at neighbours' differences where {@link Moran} looks at
 * the distance of both from the mean.
 *
 * <p>C = (n−1) / (2 S₀) · Σᵢⱼ wᵢⱼ (zᵢ − zⱼ)² / Σᵢ zᵢ². Expectation and variances: Cliff and Ord
 * (1981), Spatial Processes, pp. 42–46.
 */
public final class Geary {
  private Geary() {}

  /**
   * @param values one a unit
   * @throws vn.giamngheo.stats.NotComputable when values are not finite or all equal, or fewer than
   *     four units have a neighbour
   */
  public static GlobalStatistic of(double[] values, SpatialWeights weights) {
    Connected data = Connected.of(values, weights);
    WeightSums s = data.sums();
    double n = data.weights().size();
    double k = data.deviations().kurtosis();
    double s02 = s.s0() * s.s0();
    double normality = ((2 * s.s1() + s.s2()) * (n - 1) - 4 * s02) / (2 * (n + 1) * s02);
    double randomisation =
        (n - 1) * s.s1() * (n * n - 3 * n + 3 - k * (n - 1))
            - (n - 1) * s.s2() * (n * n + 3 * n - 6 - k * (n * n - n + 2)) / 4
            + s02 * (n * n - 3 - k * (n - 1) * (n - 1));
    return new GlobalStatistic(
        index(data, data.deviations().z()),
        1,
        Math.max(0, normality),
        Math.max(0, randomisation / (n * (n - 2) * (n - 3) * s02)),
        (int) n);
  }

  /**
   * Geary's C with the values shuffled over the units.
   *
   * @throws vn.giamngheo.stats.NotComputable as {@link #of}
   * @throws java.util.concurrent.CancellationException when stopped
   */
  public static Simulation simulate(double[] values, SpatialWeights weights, Permutations plan) {
    Connected data = Connected.of(values, weights);
    double[] z = data.deviations().z();
    return plan.shuffled(z, index(data, z), shuffled -> index(data, shuffled));
  }

  private static double index(Connected data, double[] z) {
    double differences = 0;
    for (int i = 0; i < z.length; i++) {
      int[] neighbours = data.weights().neighbours(i);
      double[] row = data.weights().weights(i);
      for (int m = 0; m < row.length; m++) {
        double difference = z[i] - z[neighbours[m]];
        differences += row[m] * difference * difference;
      }
    }
    return (z.length - 1) / (2 * data.sums().s0()) * differences / data.deviations().squares();
  }
}
