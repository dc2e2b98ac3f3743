package vn.giamngheo.bench;

import java.util.Locale;
import java.util.function.Supplier;

/** Times a piece of work and prints it beside its budget. */
final class Stopwatch {
  private Stopwatch() {}

  /** Seconds of the quickest of some rounds. */
  static double best(int rounds, Supplier<?> work) {
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      if (work.get() == null) {
        throw new IllegalStateException("no result");
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  /**
   * @param budget seconds; 0 when there is none
   */
  static void print(String what, double seconds, double budget) {
    String ratio =
        budget == 0
            ? ""
            : String.format(Locale.ROOT, " (budget %.3f s, %.2f of it)", budget, seconds / budget);
    System.out.printf(Locale.ROOT, "%s: %.4f s%s%n", what, seconds, ratio);
  }
}
