package vn.giamngheo.stats.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * Getis-Ord G or G* of one unit as a standard deviate: a hot spot of high values when large, a cold
 * spot when small (Ord and Getis 1995, Local Spatial Autocorrelation Statistics, Geographical
 * Analysis 27(4), 286–306). G looks at the neighbours only, G* at the unit together with them; the
 * weights decide which ({@link SpatialWeights#withSelf}).
 *
 * <p>z = (Σⱼ wᵢⱼ xⱼ − Wᵢ x̄) / (s √((m S₁ᵢ − Wᵢ²) / (m − 1))) with Wᵢ = Σⱼ wᵢⱼ and S₁ᵢ = Σⱼ wᵢⱼ².
 * For G* mean and deviation are those of all n units and m = n; for G the unit itself is left out
 * of both and m = n − 1.
 *
 * @param z 0 where nothing can be tested
 * @param pNormal two-sided, from the normal distribution
 * @param p pseudo p-value of conditional permutation, one-sided on the side observed
 * @param adjustedP p held against the number of units tested
 * @param tested false for an island, and where all others are neighbours
 */
public record GetisOrd(double z, double pNormal, double p, double adjustedP, boolean tested) {

  /**
   * @param values one a unit
   * @return in the order of the units
   * @throws NotComputable when values are not finite or all equal, or there are fewer than three
   * @throws java.util.concurrent.CancellationException when stopped
   */
  public static List<GetisOrd> of(double[] values, SpatialWeights weights, Permutations plan) {
    Given.sameLength("values", values.length, weights.size());
    Deviations deviations = Deviations.of(values);
    double[] x = deviations.z();
    if (x.length < 3) {
      throw new NotComputable(
          "values", new Text("Cần ít nhất ba đơn vị.", "At least three units are needed."));
    }
    boolean star = weights.hasSelf();
    Simulation[] simulated = ConditionalPermutations.run(x, weights, plan);
    double[] z = new double[x.length];
    double[] p = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      z[i] = weights.isIsland(i) ? 0 : deviate(deviations, weights, i, star);
      p[i] = simulated[i].p();
    }
    double[] adjusted = FalseDiscovery.amongTested(p, weights);
    List<GetisOrd> result = new ArrayList<>(x.length);
    for (int i = 0; i < x.length; i++) {
      boolean tested =
          !weights.isIsland(i)
              && Math.min(simulated[i].atLeast(), simulated[i].atMost()) < plan.count();
      result.add(new GetisOrd(z[i], GlobalStatistic.twoSided(z[i]), p[i], adjusted[i], tested));
    }
    return result;
  }

  private static double deviate(Deviations x, SpatialWeights weights, int unit, boolean star) {
    // Values are deviations, so all of them together sum to 0.
    double own = star ? 0 : x.z()[unit];
    double m = star ? x.z().length : x.z().length - 1;
    double mean = -own / m;
    double variance = (x.squares() - own * own) / m - mean * mean;
    double sum = weights.rowSum(unit);
    double sumOfSquares = DoubleStream.of(weights.weights(unit)).map(w -> w * w).sum();
    double spread = (m * sumOfSquares - sum * sum) / (m - 1);
    // Neighbour of all others: the sum is what it is, and every deal of the values gives the same.
    if (spread <= 1e-12 * sumOfSquares || variance <= 0) {
      return 0;
    }
    return (weights.lag(x.z(), unit) - sum * mean) / Math.sqrt(variance * spread);
  }
}
