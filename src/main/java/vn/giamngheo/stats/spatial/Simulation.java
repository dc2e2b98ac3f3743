package vn.giamngheo.stats.spatial;

/**
 * A statistic beside its values on shuffled maps.
 *
 * @param permutations how many shuffles
 * @param atLeast in how many the statistic was as large as observed, or larger
 * @param atMost in how many it was as small as observed, or smaller; ties are in both
 */
public record Simulation(int permutations, int atLeast, int atMost) {
  /** Relative difference up to which two sums of the same numbers in another order are equal. */
  static final double TIE = 1e-12;

  /**
   * One-sided pseudo p-value on the side where the observed value lies: (min(atLeast, atMost) + 1)
   * / (permutations + 1). Without ties this is the folded p-value of PySAL's esda and of spdep;
   * with ties it is the cautious one (decision 23).
   */
  public double p() {
    return Math.min(1, (Math.min(atLeast, atMost) + 1.0) / (permutations + 1.0));
  }

  /** What cannot be tested: every shuffle gives the same. */
  static Simulation untested(int permutations) {
    return new Simulation(permutations, permutations, permutations);
  }
}
