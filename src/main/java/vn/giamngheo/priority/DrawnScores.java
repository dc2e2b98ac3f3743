package vn.giamngheo.priority;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import vn.giamngheo.stats.RandomStreams;

/**
 * Scores under other weights and other values. Weights are Dirichlet with the chosen ones as mean;
 * a value lies anywhere between its normalised bounds with the same chance, independent of all
 * others. The yardsticks stay those of the printed values (decision 24). Not for use by two
 * threads.
 */
final class DrawnScores {
  private final ScoreTable table;
  private final Draws draws;
  private final double[][] columns;

  /** Transformed bounds; null for a criterion whose values are exact. */
  private final double[][] low;

  private final double[][] high;

  DrawnScores(ScoreTable table, List<Criterion> criteria, Draws draws) {
    this.table = table;
    this.draws = draws;
    int width = table.active().length;
    columns = table.aggregator().columns().clone();
    low = new double[width][];
    high = new double[width][];
    for (int a = 0; a < width; a++) {
      Criterion criterion = criteria.get(table.active()[a]);
      if (criterion.uncertain()) {
        columns[a] = columns[a].clone();
        low[a] = bound(a, criterion, criterion.low());
        high[a] = bound(a, criterion, criterion.high());
      }
    }
  }

  private double[] bound(int a, Criterion criterion, double[] bounds) {
    Yardstick yardstick = table.yardsticks().get(a);
    return IntStream.of(table.kept())
        .mapToDouble(
            i ->
                criterion.has(i)
                    ? Aggregator.transformed(
                        table.aggregator().method(), yardstick.measure(bounds[i]))
                    : 0)
        .toArray();
  }

  /** Numbers in the order of one draw's scores; depends on nothing but the seed and its number. */
  void draw(int number, double[] scores) {
    UniformRandomProvider random = RandomStreams.stream(draws.seed(), number);
    double[] weights = weights(random);
    for (int a = 0; a < columns.length; a++) {
      if (low[a] != null) {
        for (int i = 0; i < scores.length; i++) {
          columns[a][i] = low[a][i] + random.nextDouble() * (high[a][i] - low[a][i]);
        }
      }
    }
    table.aggregator().order(columns, weights, scores);
  }

  private double[] weights(UniformRandomProvider random) {
    double[] chosen = table.weights();
    if (chosen.length < 2) {
      return chosen;
    }
    double[] alpha = new double[chosen.length];
    for (int a = 0; a < alpha.length; a++) {
      // A share may be too small to be a number; the distribution takes none that is nought.
      alpha[a] = Math.max(Double.MIN_NORMAL, draws.concentration() * chosen[a]);
    }
    return DirichletSampler.of(random, alpha).sample();
  }
}
