package vn.giamngheo.stats.spatial;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;

/**
 * Local Moran's I of one unit (LISA): Iᵢ = zᵢ / m₂ · Σⱼ wᵢⱼ zⱼ with m₂ = Σ z² / n (Anselin 1995,
 * Local Indicators of Spatial Association, Geographical Analysis 27(2), 93–115; divisor n as in
 * spdep, where PySAL divides by n − 1).
 *
 * @param value Iᵢ; 0 for an island
 * @param quadrant of the Moran scatter plot; means something only where p is small
 * @param p pseudo p-value of conditional permutation, one-sided on the side observed
 * @param adjustedP the same held against the number of units tested ({@link FalseDiscovery}); 1 for
 *     an island
 */
public record LocalMoran(double value, Quadrant quadrant, double p, double adjustedP) {

  /**
   * @param values one a unit; islands count for the mean
   * @param weights without units as their own neighbours; usually row-standardised
   * @return in the order of the units
   * @throws NotComputable when values are not finite or all equal, or there are fewer than three
   * @throws java.util.concurrent.CancellationException when stopped
   */
  public static List<LocalMoran> of(double[] values, SpatialWeights weights, Permutations plan) {
    if (weights.hasSelf()) {
      throw new IllegalArgumentException("a unit is its own neighbour");
    }
    Given.sameLength("values", values.length, weights.size());
    Deviations deviations = Deviations.of(values);
    double[] z = deviations.z();
    Simulation[] simulated = ConditionalPermutations.run(z, weights, plan);
    double[] p = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      p[i] = z[i] == 0 ? 1 : simulated[i].p();
    }
    double[] adjusted = FalseDiscovery.amongTested(p, weights);
    double m2 = deviations.squares() / z.length;
    List<LocalMoran> result = new ArrayList<>(z.length);
    for (int i = 0; i < z.length; i++) {
      double lag = weights.lag(z, i);
      Quadrant quadrant = weights.isIsland(i) ? Quadrant.NO_NEIGHBOUR : Quadrant.of(z[i], lag);
      result.add(new LocalMoran(lag == 0 ? 0 : z[i] / m2 * lag, quadrant, p[i], adjusted[i]));
    }
    return result;
  }

  /** Whether the unit is a cluster or an outlier at that share of false discoveries. */
  public boolean significantAt(double level) {
    return quadrant != Quadrant.NO_NEIGHBOUR && adjustedP <= level;
  }
}
