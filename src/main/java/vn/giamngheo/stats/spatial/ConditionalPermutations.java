package vn.giamngheo.stats.spatial;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import vn.giamngheo.stats.RandomStreams;

/**
 * For each unit in turn: its own value stays, the other n − 1 are dealt to its neighbours at random
 * without replacement, and the weighted sum is held against the one observed (Anselin 1995, Local
 * Indicators of Spatial Association, Geographical Analysis 27(2), p. 96).
 *
 * <p>Each unit has a random stream of its own, so that neither the number of threads nor the other
 * units change its p-value. The deal is the beginning of a Fisher–Yates shuffle: k swaps for k
 * neighbours, going on from wherever the last deal left the pool.
 */
final class ConditionalPermutations {
  private final double[] values;
  private final SpatialWeights weights;
  private final Permutations plan;
  private final double largest;

  private ConditionalPermutations(double[] values, SpatialWeights weights, Permutations plan) {
    this.values = values;
    this.weights = weights;
    this.plan = plan;
    this.largest =
        IntStream.range(0, values.length).mapToDouble(i -> Math.abs(values[i])).max().orElse(0);
  }

  /** The neighbours' weighted sum, simulated for every unit; islands come out untested. */
  static Simulation[] run(double[] values, SpatialWeights weights, Permutations plan) {
    ConditionalPermutations work = new ConditionalPermutations(values, weights, plan);
    return IntStream.range(0, values.length)
        .parallel()
        .mapToObj(work::unit)
        .toArray(Simulation[]::new);
  }

  private Simulation unit(int unit) {
    plan.continueOrStop();
    if (weights.isIsland(unit)) {
      return Simulation.untested(plan.count());
    }
    int[] others = IntStream.of(weights.neighbours(unit)).filter(other -> other != unit).toArray();
    double[] row = IntStream.of(others).mapToDouble(other -> weights.weight(unit, other)).toArray();
    double observed = 0;
    double total = 0;
    for (int m = 0; m < row.length; m++) {
      observed += row[m] * values[others[m]];
      total += Math.abs(row[m]);
    }
    return deal(
        pool(unit),
        row,
        observed,
        Simulation.TIE * total * largest,
        RandomStreams.stream(plan.seed(), unit));
  }

  private Simulation deal(
      double[] pool, double[] row, double observed, double tie, UniformRandomProvider random) {
    int atLeast = 0;
    int atMost = 0;
    for (int round = 0; round < plan.count(); round++) {
      double sum = 0;
      for (int m = 0; m < row.length; m++) {
        int at = m + RandomStreams.below(random, pool.length - m);
        double drawn = pool[at];
        pool[at] = pool[m];
        pool[m] = drawn;
        sum += row[m] * drawn;
      }
      if (sum >= observed - tie) {
        atLeast++;
      }
      if (sum <= observed + tie) {
        atMost++;
      }
    }
    return new Simulation(plan.count(), atLeast, atMost);
  }

  private double[] pool(int unit) {
    double[] pool = new double[values.length - 1];
    System.arraycopy(values, 0, pool, 0, unit);
    System.arraycopy(values, unit + 1, pool, unit, pool.length - unit);
    return pool;
  }
}
