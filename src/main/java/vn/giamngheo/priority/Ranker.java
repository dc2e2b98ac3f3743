package vn.giamngheo.priority;

import java.util.Arrays;

/**
 * Ranks from scores, the highest first; equal scores share the better rank and the next one is
 * skipped (1, 2, 2, 4). Sorts into as many drawers as there are scores before comparing, since ten
 * thousand draws of ten thousand scores leave no time for more. Not for use by two threads.
 */
final class Ranker {
  private final int[] drawer;
  private final int[] ends;
  private final double[] sorted;
  private final int[] unit;

  Ranker(int units) {
    drawer = new int[units];
    ends = new int[units + 1];
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
    double high = Double.NEGATIVE_INFINITY;
    double low = Double.POSITIVE_INFINITY;
    for (double score : scores) {
      high = Math.max(high, score);
      low = Math.min(low, score);
    }
    double scale = high > low ? (n - 1) / (high - low) : 0;
    Arrays.fill(ends, 0);
    for (int i = 0; i < n; i++) {
      drawer[i] = (int) ((high - scores[i]) * scale);
      ends[drawer[i] + 1]++;
    }
    for (int d = 0; d < n; d++) {
      ends[d + 1] += ends[d];
    }
    for (int i = n - 1; i >= 0; i--) {
      int at = ends[drawer[i]]++;
      sorted[at] = scores[i];
      unit[at] = i;
    }
    int from = 0;
    for (int d = 0; d < n; d++) {
      sort(from, ends[d]);
      from = ends[d];
    }
  }

  /** Descending, from one position to before another. */
  private void sort(int from, int to) {
    if (to - from < 24) {
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
      for (int at = next; at > from && sorted[at - 1] < sorted[at]; at--) {
        swap(at - 1, at);
      }
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
