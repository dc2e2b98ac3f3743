package vn.giamngheo.stats.spatial;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;

/**
 * Rates of small denominators jump about by chance. Each is drawn towards a prior mean, the more
 * the smaller its denominator.
 *
 * <p>Marshall (1991), Mapping Disease and Mortality Rates Using Empirical Bayes Estimators, Applied
 * Statistics 40(2), 283–294: with raw rate pᵢ = eventsᵢ / baseᵢ, prior mean m = Σ events / Σ base
 * and prior variance a = Σ baseᵢ (pᵢ − m)² / Σ base − m / mean(base), not below 0, the estimate is
 * m + (pᵢ − m) · a / (a + m / baseᵢ). Rates are shares (0 to 1), not percent.
 */
public final class EmpiricalBayes {
  private EmpiricalBayes() {}

  /** What the rates of a set of units have in common. */
  private record Prior(double mean, double variance) {
    /** Of the units at the positions given. */
    static Prior of(double[] events, double[] base, int[] units) {
      double eventSum = IntStream.of(units).mapToDouble(i -> events[i]).sum();
      double baseSum = IntStream.of(units).mapToDouble(i -> base[i]).sum();
      double mean = eventSum / baseSum;
      return new Prior(mean, 0)
          .withSpread(
              IntStream.of(units).mapToDouble(i -> base[i] * sq(events[i] / base[i] - mean)).sum(),
              baseSum,
              units.length);
    }

    private Prior withSpread(double squares, double baseSum, int units) {
      return new Prior(mean, Math.max(0, squares / baseSum - mean / (baseSum / units)));
    }

    double estimate(double events, double base) {
      double noise = variance + mean / base;
      return noise == 0 ? mean : mean + (events / base - mean) * variance / noise;
    }
  }

  /**
   * Rates drawn towards the rate of all units together.
   *
   * @param events poor households, say; not negative
   * @param base all households; positive
   * @throws NotComputable when a number cannot be used
   */
  public static double[] global(double[] events, double[] base) {
    check(events, base);
    Prior prior = Prior.of(events, base, IntStream.range(0, base.length).toArray());
    return IntStream.range(0, base.length)
        .mapToDouble(i -> prior.estimate(events[i], base[i]))
        .toArray();
  }

  /**
   * Rates drawn towards the rate of the unit together with its neighbours, whose mean, denominator
   * and deviations are those of each neighbourhood. Deviations are taken from each unit's own
   * neighbourhood, as spdep does by default.
   *
   * @throws NotComputable when a number cannot be used
   */
  public static double[] local(double[] events, double[] base, SpatialWeights weights) {
    check(events, base);
    Given.sameLength("base", base.length, weights.size());
    SpatialWeights around = weights.hasSelf() ? weights : weights.withSelf();
    double[] means = new double[base.length];
    double[] squares = new double[base.length];
    for (int i = 0; i < base.length; i++) {
      means[i] = sum(events, around.neighbours(i)) / sum(base, around.neighbours(i));
      squares[i] = base[i] * sq(events[i] / base[i] - means[i]);
    }
    double[] result = new double[base.length];
    for (int i = 0; i < base.length; i++) {
      int[] units = around.neighbours(i);
      Prior prior =
          new Prior(means[i], 0).withSpread(sum(squares, units), sum(base, units), units.length);
      result[i] = prior.estimate(events[i], base[i]);
    }
    return result;
  }

  /**
   * Rates as standard deviates that have the same variance whatever the denominator; Moran's I of
   * them is the empirical-Bayes index of Assunção and Reis (1999), A New Proposal to Adjust Moran's
   * I for Population Density, Statistics in Medicine 18, 2147–2162.
   *
   * @throws NotComputable when a number cannot be used
   */
  public static double[] standardised(double[] events, double[] base) {
    check(events, base);
    Prior prior = Prior.of(events, base, IntStream.range(0, base.length).toArray());
    return IntStream.range(0, base.length)
        .mapToDouble(
            i -> {
              double variance = prior.variance() + prior.mean() / base[i];
              return variance == 0 ? 0 : (events[i] / base[i] - prior.mean()) / Math.sqrt(variance);
            })
        .toArray();
  }

  private static void check(double[] events, double[] base) {
    Given.sameLength("events", events.length, base.length);
    Given.notNegative("events", events);
    Given.positive("base", base);
  }

  private static double sum(double[] values, int[] units) {
    return DoubleStream.of(IntStream.of(units).mapToDouble(i -> values[i]).toArray()).sum();
  }

  private static double sq(double value) {
    return value * value;
  }
}
