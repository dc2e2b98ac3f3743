package vn.giamngheo.stats.spatial;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One number for the whole map, beside what chance alone would give.
 *
 * @param value the statistic
 * @param expected its mean when values lie at random
 * @param varianceNormality its variance when values are draws from a normal distribution
 * @param varianceRandomisation its variance when the values at hand are shuffled over the units
 * @param units number of units that have a neighbour; the others are set aside
 */
public record GlobalStatistic(
    double value,
    double expected,
    double varianceNormality,
    double varianceRandomisation,
    int units) {

  /** Standard deviates from the expectation, under normality. */
  public double zNormality() {
    return (value - expected) / Math.sqrt(varianceNormality);
  }

  /** Standard deviates from the expectation, under randomisation. */
  public double zRandomisation() {
    return (value - expected) / Math.sqrt(varianceRandomisation);
  }

  /** Two-sided p-value of {@link #zNormality}. */
  public double pNormality() {
    return twoSided(zNormality());
  }

  /** Two-sided p-value of {@link #zRandomisation}. */
  public double pRandomisation() {
    return twoSided(zRandomisation());
  }

  static double twoSided(double z) {
    return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
  }
}
