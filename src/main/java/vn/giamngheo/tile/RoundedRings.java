package vn.giamngheo.tile;

import java.util.Arrays;

/**
 * Whether rings that were valid are so still, their corners rounded to whole numbers: a test that
 * says yes quickly, for nearly all rings, and otherwise leaves the answer to JTS, which takes ten
 * times as long.
 */
final class RoundedRings {
  /**
   * A ring whose area is so many times its length holds a circle of that radius (A ≤ r · L).
   * Rounding moves a line by less than 0.71, so two such rings that do not touch lie to each other
   * as they did before.
   */
  private static final double CERTAIN_RADIUS = 2;

  private static final int INDEX_BITS = 32;

  private final int[] x;
  private final int[] y;

  /** For each corner the one that follows it in its ring; the two are a side. */
  private final int[] next;

  private RoundedRings(GridShape shape) {
    int count = shape.cornerCount();
    x = new int[count];
    y = new int[count];
    next = new int[count];
    for (int i = 0; i < count; i++) {
      x[i] = shape.at(2 * i);
      y[i] = shape.at(2 * i + 1);
      next[i] = i + 1;
    }
    for (int ring = 0; ring < shape.rings(); ring++) {
      next[shape.end(ring) / 2 - 1] = shape.start(ring) / 2;
    }
  }

  /**
   * @return true: no sides meet but those that follow one another, and no ring came to lie
   *     elsewhere; false: perhaps not so
   */
  static boolean areSurelyValid(GridShape shape) {
    RoundedRings rings = new RoundedRings(shape);
    return (shape.rings() == 1 || rings.areWide(shape)) && !rings.meetSomewhere();
  }

  private boolean areWide(GridShape shape) {
    for (int ring = 0; ring < shape.rings(); ring++) {
      if (!isWide(shape.start(ring) / 2, shape.end(ring) / 2)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWide(int first, int end) {
    long twiceArea = 0;
    double length = 0;
    for (int i = first; i < end; i++) {
      int j = next[i];
      twiceArea +=
          (long) (x[i] - x[first]) * (y[j] - y[first])
              - (long) (x[j] - x[first]) * (y[i] - y[first]);
      length += Math.hypot(x[j] - x[i], y[j] - y[i]);
    }
    return Math.abs(twiceArea) >= 2 * CERTAIN_RADIUS * length;
  }

  /** Compares each side with those that begin, from left to right, before it ends. */
  private boolean meetSomewhere() {
    int[] sides = fromLeftToRight();
    for (int i = 0; i < sides.length; i++) {
      int right = Math.max(x[sides[i]], x[next[sides[i]]]);
      for (int j = i + 1; j < sides.length && left(sides[j]) <= right; j++) {
        if (meet(sides[i], sides[j])) {
          return true;
        }
      }
    }
    return false;
  }

  private int[] fromLeftToRight() {
    long[] order = new long[x.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = ((long) left(i) << INDEX_BITS) + i;
    }
    Arrays.sort(order);
    int[] sides = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      sides[i] = (int) order[i];
    }
    return sides;
  }

  private int left(int side) {
    return Math.min(x[side], x[next[side]]);
  }

  /** Whether two sides touch; those that follow one another: whether they lie on each other. */
  private boolean meet(int a, int b) {
    int toA = next[a];
    int toB = next[b];
    if (Math.max(y[a], y[toA]) < Math.min(y[b], y[toB])
        || Math.min(y[a], y[toA]) > Math.max(y[b], y[toB])) {
      return false;
    }
    if (toA == b) {
      return foldsBack(a, b, toB);
    }
    if (toB == a) {
      return foldsBack(b, a, toA);
    }
    return turn(a, toA, b) * turn(a, toA, toB) <= 0 && turn(b, toB, a) * turn(b, toB, toA) <= 0;
  }

  private boolean foldsBack(int before, int at, int after) {
    long ahead =
        (long) (x[before] - x[at]) * (x[after] - x[at])
            + (long) (y[before] - y[at]) * (y[after] - y[at]);
    return ahead > 0 && turn(before, at, after) == 0;
  }

  /** Sign of the turn at the second of three corners; exact, because they are whole numbers. */
  private int turn(int a, int b, int c) {
    return Long.signum((long) (x[b] - x[a]) * (y[c] - y[a]) - (long) (y[b] - y[a]) * (x[c] - x[a]));
  }
}
