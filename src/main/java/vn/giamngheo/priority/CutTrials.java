package vn.giamngheo.priority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What becomes of a list when one number changes. Gives just what scoring everybody anew would give
 * (the same sums in the same order), but computes only what the change moves: a value within its
 * criterion's range moves one unit under min–max; a weight moves scores, not the normalised values.
 * Not for use by two threads.
 */
final class CutTrials {
  private final Scoring scoring;
  private final List<Criterion> criteria;
  private final int k;
  private final ScoreTable table;
  private final double[] scores;

  /** The scores, descending. */
  private final double[] sorted;

  /** Whether a unit is in the list, by its place among those scored. */
  private final boolean[] listed;

  private final int size;

  /** Normalised values by criterion that counts; null until they are needed. */
  private final double[][] normalised;

  /**
   * @param k length of the list, from 1 to the number of units that are scored
   */
  CutTrials(Scoring scoring, List<Criterion> criteria, int k) {
    this.scoring = scoring;
    this.criteria = criteria;
    this.k = k;
    table = ScoreTable.of(scoring, criteria);
    scores = Scoring.scores(table);
    sorted = descending(scores);
    listed = new boolean[scores.length];
    for (int i = 0; i < listed.length; i++) {
      listed[i] = scores[i] >= sorted[k - 1];
    }
    size = (int) IntStream.range(0, listed.length).filter(i -> listed[i]).count();
    normalised = new double[table.active().length][];
  }

  private static double[] descending(double[] scores) {
    double[] result = new double[scores.length];
    double[] ascending = scores.clone();
    Arrays.sort(ascending);
    for (int i = 0; i < result.length; i++) {
      result[i] = ascending[result.length - 1 - i];
    }
    return result;
  }

  boolean isListed(int unit) {
    return listed[row(unit)];
  }

  private int row(int unit) {
    return Arrays.binarySearch(table.kept(), unit);
  }

  private int place(int criterion) {
    return Arrays.binarySearch(table.active(), criterion);
  }

  /**
   * The list with another weight, positive, of a criterion that counts.
   *
   * @return null when the list stays
   */
  Flip weight(int criterion, double to, double change) {
    double[] raw =
        IntStream.of(table.active())
            .mapToDouble(j -> j == criterion ? to : criteria.get(j).weight())
            .toArray();
    double sum = Arrays.stream(raw).sum();
    double[] weights = Arrays.stream(raw).map(weight -> weight / sum).toArray();
    double[] now = Scoring.scores(table.aggregator(), weights, scores.length);
    return flip(
        now, Greatest.of(now, k), criterion, -1, criteria.get(criterion).weight(), to, change);
  }

  /**
   * The list with another value of a unit that is scored, within the range of its criterion.
   *
   * @return null when the list stays
   */
  Flip value(int criterion, int unit, double to, double change) {
    int a = place(criterion);
    int row = row(unit);
    double from = criteria.get(criterion).values()[unit];
    Yardstick old = table.yardsticks().get(a);
    Yardstick yardstick = old.with(from, to);
    if (yardstick.constant()) {
      return anew(criterion, unit, to, change);
    }
    if (movesOneUnit(a, old, yardstick, from, to)) {
      double[] now = scores.clone();
      now[row] = alone(a, row, yardstick.measure(to));
      return flip(now, replaced(scores[row], now[row]), criterion, unit, from, to, change);
    }
    double[] column = remeasured(a, yardstick, row, from, to);
    double[] now =
        Scoring.scores(table.aggregator().with(a, column), table.weights(), scores.length);
    return flip(now, Greatest.of(now, k), criterion, unit, from, to, change);
  }

  private boolean movesOneUnit(int a, Yardstick old, Yardstick changed, double from, double to) {
    if (old.method() != Normalisation.MIN_MAX
        || old.zero() != changed.zero()
        || old.unit() != changed.unit()) {
      return false;
    }
    return scoring.aggregation() != Aggregation.TOPSIS
        || isBetween(a, old.measure(from)) && isBetween(a, old.measure(to));
  }

  /** Whether it is neither the best nor the worst of its column. */
  private boolean isBetween(int a, double measured) {
    return table.aggregator().worst()[a] < measured && measured < table.aggregator().best()[a];
  }

  private double alone(int a, int row, double measured) {
    Aggregator one = table.aggregator().only(row);
    one.columns()[a][0] = Aggregator.transformed(scoring.aggregation(), measured);
    return Scoring.scores(one, table.weights(), 1)[0];
  }

  /** Percentile ranks stay as they are beyond the two values. */
  private double[] remeasured(int a, Yardstick yardstick, int row, double from, double to) {
    double[] values = criteria.get(table.active()[a]).values();
    int[] kept = table.kept();
    if (normalised[a] == null) {
      normalised[a] = ScoreTable.measured(table.yardsticks().get(a), values, kept);
    }
    boolean all = yardstick.method() != Normalisation.PERCENTILE_RANK;
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    double[] column = normalised[a].clone();
    for (int i = 0; i < column.length; i++) {
      double value = i == row ? to : values[kept[i]];
      if (all || low <= value && value <= high) {
        column[i] = Double.isNaN(value) ? Double.NaN : yardstick.measure(value);
      }
    }
    return column;
  }

  /** Where a criterion ceases to tell units apart, weights and units that are scored change too. */
  private Flip anew(int criterion, int unit, double to, double change) {
    List<Criterion> changed = new ArrayList<>(criteria);
    Criterion old = criteria.get(criterion);
    changed.set(criterion, old.withValue(unit, to));
    double[] now = new double[scores.length];
    Arrays.fill(now, Double.NEGATIVE_INFINITY);
    for (Scores.Scored scored : scoring.score(changed).units()) {
      now[row(scored.unit())] = scored.score();
    }
    double last = Math.max(Greatest.of(now, k), -Double.MAX_VALUE);
    return flip(now, last, criterion, unit, old.values()[unit], to, change);
  }

  /** The k-th greatest score when one has become another. */
  private double replaced(double old, double other) {
    int at = 0;
    for (int step = Integer.highestOneBit(sorted.length); step > 0; step >>= 1) {
      at += at + step < sorted.length && sorted[at + step] >= old ? step : 0;
    }
    double above = k == 1 ? Double.POSITIVE_INFINITY : sorted[k - 2 < at ? k - 2 : k - 1];
    int next = k - 1 < at ? k - 1 : k;
    double below = next < sorted.length ? sorted[next] : Double.NEGATIVE_INFINITY;
    return Math.max(below, Math.min(above, other));
  }

  private Flip flip(
      double[] now, double last, int criterion, int unit, double from, double to, double change) {
    List<Integer> entering = new ArrayList<>();
    List<Integer> leaving = new ArrayList<>();
    int many = 0;
    for (int i = 0; i < now.length; i++) {
      boolean in = now[i] >= last;
      many += in ? 1 : 0;
      if (in != listed[i]) {
        (in ? entering : leaving).add(table.kept()[i]);
      }
    }
    // A list that only grew, because a unit drew level at its end, has lost nobody yet.
    boolean drewLevel = many > Math.max(k, size);
    return drewLevel || (entering.isEmpty() && leaving.isEmpty())
        ? null
        : new Flip(criterion, unit, from, to, change, entering, leaving);
  }
}
