package vn.giamngheo.stats.spatial;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.stats.RandomStreams;
import vn.giamngheo.text.Text;

/**
 * How often to shuffle. The same seed gives the same result whatever the number of threads.
 *
 * @param count 99 to 999,999; p-values are multiples of 1/(count + 1)
 * @param stopped asked now and then; true ends the work with a {@link CancellationException}
 */
public record Permutations(int count, long seed, BooleanSupplier stopped) {
  private static final int FEWEST = 99;
  private static final int MOST = 999_999;

  public Permutations {
    if (count < FEWEST || count > MOST) {
      throw new NotComputable(
          "permutations",
          new Text(
              "Số lần hoán vị phải từ " + FEWEST + " đến " + MOST + ", không phải " + count + ".",
              "Permutations must be " + FEWEST + " to " + MOST + ", not " + count + "."));
    }
  }

  /** Permutations that nobody stops. */
  public static Permutations of(int count, long seed) {
    return new Permutations(count, seed, () -> false);
  }

  void continueOrStop() {
    if (stopped.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** The statistic of that many shuffles of the values, counted against the one observed. */
  Simulation shuffled(double[] values, double observed, ToDoubleFunction<double[]> statistic) {
    double tie = Simulation.TIE * Math.max(1, Math.abs(observed));
    int[] sides =
        IntStream.range(0, count)
            .parallel()
            .map(
                round -> {
                  continueOrStop();
                  double difference = statistic.applyAsDouble(shuffle(values, round)) - observed;
                  return difference > tie ? 1 : difference < -tie ? -1 : 0;
                })
            .toArray();
    int larger = (int) IntStream.of(sides).filter(side -> side > 0).count();
    int smaller = (int) IntStream.of(sides).filter(side -> side < 0).count();
    return new Simulation(count, count - smaller, count - larger);
  }

  /** Fisher–Yates. */
  private double[] shuffle(double[] values, int round) {
    UniformRandomProvider random = RandomStreams.stream(seed, round);
    double[] result = values.clone();
    for (int i = result.length - 1; i > 0; i--) {
      int at = RandomStreams.below(random, i + 1);
      double kept = result[i];
      result[i] = result[at];
      result[at] = kept;
    }
    return result;
  }
}
