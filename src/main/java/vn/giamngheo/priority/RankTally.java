package vn.giamngheo.priority;

import java.util.Arrays;
import vn.giamngheo.priority.RankRanges.RankRange;

/** Counts of ranks over draws. Sums only, so that the order of drawing does not matter. */
final class RankTally {
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /** With more, the counts, which no cache holds, are gone through less often. */
  private static final int BLOCK = 64;

  /** Counts of so many units, and as many ranks of a draw as one line of a cache, are near. */
  private static final int TILE = 16;

  private final int step;
  private final int k;
  private final int steps;
  private final Ranker ranker;
  private final double[] scores;

  /** Ranks of the draws not yet counted. Counted draw by draw, each would read all the counts. */
  private final int[][] waiting;

  private int many;

  /** The step of each rank, from 0; looked up because dividing takes longer. */
  private final char[] stepOf;

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
    waiting = new int[BLOCK][units];
    stepOf = new char[units + 1];
    for (int rank = 1; rank <= units; rank++) {
      stepOf[rank] = (char) ((rank - 1) / step);
    }
    counts = new char[units * steps];
    best = new int[units];
    worst = new int[units];
    inTop = new int[units];
    Arrays.fill(best, Integer.MAX_VALUE);
  }

  void add(DrawnScores drawn, int number) {
    drawn.draw(number, scores);
    ranker.rank(scores, waiting[many++]);
    if (many == BLOCK) {
      count();
    }
  }

  private void count() {
    for (int from = 0; from < best.length; from += TILE) {
      int to = Math.min(best.length, from + TILE);
      for (int draw = 0; draw < many; draw++) {
        count(waiting[draw], from, to);
      }
    }
    many = 0;
  }

  private void count(int[] ranks, int from, int to) {
    for (int i = from; i < to; i++) {
      int rank = ranks[i];
      counts[i * steps + stepOf[rank]]++;
      best[i] = Math.min(best[i], rank);
      worst[i] = Math.max(worst[i], rank);
      inTop[i] += rank <= k ? 1 : 0;
    }
  }

  /** This one, with what the other counted; neither is added to afterwards. */
  RankTally merged(RankTally other) {
    count();
    other.count();
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
    count();
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
