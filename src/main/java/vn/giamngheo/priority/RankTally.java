package vn.giamngheo.priority;

import java.util.Arrays;
import vn.giamngheo.priority.RankRanges.RankRange;

/** Counts of ranks over draws. Sums only, so that the order of drawing does not matter. */
final class RankTally {
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final int step;
  private final int k;
  private final int steps;
  private final Ranker ranker;
  private final double[] scores;
  private final int[] ranks;

  /** How often a unit's rank fell into a step; draws are fewer than a char holds. */
  private final char[] counts;

  private final int[] best;
  private final int[] worst;
  private final int[] inTop;

  RankTally(int units, int step, int k) {
    this.step = step;
    this.k = k;
    steps = (units + step - 1) / step;
    ranker = new Ranker(units);
    scores = new double[units];
    ranks = new int[units];
    counts = new char[units * steps];
    best = new int[units];
    worst = new int[units];
    inTop = new int[units];
    Arrays.fill(best, Integer.MAX_VALUE);
  }

  void add(DrawnScores drawn, int number) {
    drawn.draw(number, scores);
    ranker.rank(scores, ranks);
    for (int i = 0; i < ranks.length; i++) {
      int rank = ranks[i];
      counts[i * steps + (rank - 1) / step]++;
      best[i] = Math.min(best[i], rank);
      worst[i] = Math.max(worst[i], rank);
      inTop[i] += rank <= k ? 1 : 0;
    }
  }

  RankTally merged(RankTally other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    for (int i = 0; i < best.length; i++) {
      best[i] = Math.min(best[i], other.best[i]);
      worst[i] = Math.max(worst[i], other.worst[i]);
      inTop[i] += other.inTop[i];
    }
    return this;
  }

  RankRange range(int at, int unit, int draws) {
    return new RankRange(
        unit,
        best[at],
        Math.max(best[at], (notExceeded(at, LOW * draws) - 1) * step + 1),
        Math.min(worst[at], notExceeded(at, HIGH * draws) * step),
        worst[at],
        (double) inTop[at] / draws);
  }

  /** The step, from 1, up to whose end so many draws lie. */
  private int notExceeded(int at, double many) {
    int sum = 0;
    for (int s = 0; s < steps; s++) {
      sum += counts[at * steps + s];
      if (sum >= many) {
        return s + 1;
      }
    }
    return steps;
  }
}
