package vn.giamngheo.priority;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * What a criterion's values are measured against: made once from the values at hand, then applied
 * to them and to what they might be.
 *
 * @param sorted the values it was made of, ascending
 * @param zero what becomes 0
 * @param unit what becomes 1 above that
 */
record Yardstick(
    Normalisation method, Direction direction, double[] sorted, double zero, double unit) {
  /** Of the values of one criterion; at least one. */
  static Yardstick of(Normalisation method, Direction direction, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(method, direction, sorted);
  }

  private static Yardstick ofSorted(Normalisation method, Direction direction, double[] sorted) {
    boolean higher = direction == Direction.HIGHER_FIRST;
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    double sign = higher ? 1 : -1;
    return switch (method) {
      case MIN_MAX ->
          new Yardstick(method, direction, sorted, higher ? low : high, sign * (high - low));
      case Z_SCORE -> {
        double mean = DoubleStream.of(sorted).average().orElse(0);
        double squares = DoubleStream.of(sorted).map(v -> (v - mean) * (v - mean)).sum();
        yield new Yardstick(
            method, direction, sorted, mean, sign * Math.sqrt(squares / sorted.length));
      }
      case VECTOR ->
          new Yardstick(
              method,
              direction,
              sorted,
              0,
              sign * Math.sqrt(DoubleStream.of(sorted).map(v -> v * v).sum()));
      case PERCENTILE_RANK -> new Yardstick(method, direction, sorted, 0, sign);
    };
  }

  /** The one that another value in place of one of these would give. */
  Yardstick with(double from, double to) {
    double[] changed = sorted.clone();
    int at = firstAtLeast(from);
    for (; at + 1 < changed.length && changed[at + 1] < to; at++) {
      changed[at] = changed[at + 1];
    }
    for (; at > 0 && changed[at - 1] > to; at--) {
      changed[at] = changed[at - 1];
    }
    changed[at] = to;
    return ofSorted(method, direction, changed);
  }

  /** Whether all values are equal, so that nothing can be measured. */
  boolean constant() {
    double range = sorted[sorted.length - 1] - sorted[0];
    return !(range > 0) || !Double.isFinite(range) || !Double.isFinite(unit) || unit == 0;
  }

  double measure(double value) {
    return method == Normalisation.PERCENTILE_RANK ? percentile(value) : (value - zero) / unit;
  }

  private double percentile(double value) {
    int below = firstAtLeast(value);
    int equal = firstAtLeast(Math.nextUp(value)) - below;
    double share = (below + (equal - 1) / 2.0) / (sorted.length - 1);
    double bounded = Math.max(0, Math.min(1, share));
    return direction == Direction.HIGHER_FIRST ? bounded : 1 - bounded;
  }

  private int firstAtLeast(double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
