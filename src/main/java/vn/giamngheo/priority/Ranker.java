package vn.giamngheo.priority;

import java.util.Arrays;

/**
 * Ranks from scores, the highest first; equal scores share the better rank and the next one is
 * skipped (1, 2, 2, 4). Sorts into as many drawers as there are scores before comparing, since ten
 * thousand draws of ten thousand scores leave no time for more. Not for use by two threads.
 */
final class Ranker {
  /** So many are sorted fastest by putting each where it belongs. */
  private static final int FEW = 24;

  /** Drawers for each score: with more, fewer must be compared. */
  private static final int DRAWERS = 2;

  private final int[] drawer;
  private final int[] ends;
  private final double[] sorted;
  private final int[] unit;

  Ranker(int units) {
    drawer = new int[units];
    ends = new int[DRAWERS * units + 1];
    sorted = new double[units];
    unit = new int[units];
  }

  static int[] rank(double[] scores) {
    int[] ranks = new int[scores.length];
    new Ranker(scores.length).rank(scores, ranks);
    return ranks;
  }

  /** Finite scores, as many as this was made for. */
  void rank(double[] scores, int[] ranks) {
    sort(scores);
    for (int at = 0; at < sorted.length; at++) {
      boolean tied = at > 0 && sorted[at] == sorted[at - 1];
      ranks[unit[at]] = tied ? ranks[unit[at - 1]] : at + 1;
    }
  }

  private void sort(double[] scores) {
    int n = scores.length;
    int fullest = fillDrawers(scores);
    for (int i = n - 1; i >= 0; i--) {
      int at = ends[drawer[i]]++;
      sorted[at] = scores[i];
      unit[at] = i;
    }
    if (fullest < FEW) {
      insert(0, n);
      return;
    }
    int from = 0;
    for (int d = 0; d < ends.length - 1; d++) {
      sort(from, ends[d]);
      from = ends[d];
    }
  }

  /** Leaves in {@link #ends} where each drawer begins; how many scores the fullest holds. */
  private int fillDrawers(double[] scores) {
    double high = Double.NEGATIVE_INFINITY;
    double low = Double.POSITIVE_INFINITY;
    for (double score : scores) {
      // Not Math.max, which also orders the zeros and takes longer.
      high = score > high ? score : high;
      low = score < low ? score : low;
    }
    double scale = high > low ? (DRAWERS * scores.length - 1) / (high - low) : 0;
    Arrays.fill(ends, 0);
    for (int i = 0; i < scores.length; i++) {
      drawer[i] = (int) ((high - scores[i]) * scale);
      ends[drawer[i] + 1]++;
    }
    int fullest = 0;
    for (int d = 0; d < ends.length - 1; d++) {
      fullest = Math.max(fullest, ends[d + 1]);
      ends[d + 1] += ends[d];
    }
    return fullest;
  }

  /** Descending, from one position to before another. */
  private void sort(int from, int to) {
    if (to - from < FEW) {
      insert(from, to);
      return;
    }
    double pivot = sorted[(from + to) >>> 1];
    int above = from;
    int below = to - 1;
    while (above <= below) {
      while (sorted[above] > pivot) {
        above++;
      }
      while (sorted[below] < pivot) {
        below--;
      }
      if (above <= below) {
        swap(above++, below--);
      }
    }
    sort(from, below + 1);
    sort(above, to);
  }

  private void insert(int from, int to) {
    for (int next = from + 1; next < to; next++) {
      double score = sorted[next];
      int kept = unit[next];
      int at = next;
      for (; at > from && sorted[at - 1] < score; at--) {
        sorted[at] = sorted[at - 1];
        unit[at] = unit[at - 1];
      }
      sorted[at] = score;
      unit[at] = kept;
    }
  }

  private void swap(int a, int b) {
    double score = sorted[a];
    sorted[a] = sorted[b];
    sorted[b] = score;
    int kept = unit[a];
    unit[a] = unit[b];
    unit[b] = kept;
  }
}
