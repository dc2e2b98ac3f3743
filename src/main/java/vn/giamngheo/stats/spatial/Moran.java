package vn.giamngheo.stats.spatial;

/**
 * Moran's I: whether units resemble their neighbours. Near its expectation −1/(n−1) there is no
 * pattern; above, like lies beside like; below, unlike beside unlike.
 *
 * <p>I = (n / S₀) · Σᵢ zᵢ Σⱼ wᵢⱼ zⱼ / Σᵢ zᵢ². Expectation and variances: Cliff and Ord (1981),
 * Spatial Processes, pp. 42–46.
 */
public final class Moran {
  private Moran() {}

  /**
   * @param values one a unit
   * @throws vn.giamngheo.stats.NotComputable when values are not finite or all equal, or fewer than
   *     four units have a neighbour
   */
  public static GlobalStatistic of(double[] values, SpatialWeights weights) {
    Connected data = Connected.of(values, weights);
    WeightSums s = data.sums();
    double n = data.weights().size();
    double kurtosis = data.deviations().kurtosis();
    double s02 = s.s0() * s.s0();
    double expected = -1 / (n - 1);
    double normality =
        (n * n * s.s1() - n * s.s2() + 3 * s02) / (s02 * (n * n - 1)) - expected * expected;
    double first = n * ((n * n - 3 * n + 3) * s.s1() - n * s.s2() + 3 * s02);
    double second = kurtosis * ((n * n - n) * s.s1() - 2 * n * s.s2() + 6 * s02);
    double randomisation =
        (first - second) / ((n - 1) * (n - 2) * (n - 3) * s02) - expected * expected;
    return new GlobalStatistic(
        index(data, data.deviations().z()),
        expected,
        Math.max(0, normality),
        Math.max(0, randomisation),
        (int) n);
  }

  /**
   * Moran's I with the values shuffled over the units.
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
    double products = 0;
    for (int i = 0; i < z.length; i++) {
      products += z[i] * data.weights().lag(z, i);
    }
    return z.length / data.sums().s0() * products / data.deviations().squares();
  }
}
