package vn.giamngheo.priority;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * How weights and values are redrawn. The same seed gives the same result whatever the number of
 * threads.
 *
 * @param count 100 to 50,000
 * @param concentration how close weights stay to those chosen, 1 to 1,000,000: a weight w is
 *     redrawn with standard deviation √(w (1 − w) / (concentration + 1))
 * @param stopped asked now and then; true ends the work with a {@link CancellationException}
 */
public record Draws(int count, double concentration, long seed, BooleanSupplier stopped) {
  private static final int FEWEST = 100;
  private static final int MOST = 50_000;
  private static final double LOOSEST = 1;
  private static final double TIGHTEST = 1e6;

  public Draws {
    if (count < FEWEST || count > MOST) {
      throw new NotComputable(
          "draws",
          new Text(
              "Số lần rút phải từ " + FEWEST + " đến " + MOST + ", không phải " + count + ".",
              "Draws must be " + FEWEST + " to " + MOST + ", not " + count + "."));
    }
    if (!(concentration >= LOOSEST && concentration <= TIGHTEST)) {
      throw new NotComputable(
          "concentration",
          new Text(
              "Độ tập trung của trọng số phải từ 1 đến 1.000.000.",
              "The concentration of weights must be 1 to 1,000,000."));
    }
  }

  /** Draws that nobody stops. */
  public static Draws of(int count, double concentration, long seed) {
    return new Draws(count, concentration, seed, () -> false);
  }

  void continueOrStop() {
    if (stopped.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
