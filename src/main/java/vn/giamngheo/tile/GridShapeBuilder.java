package vn.giamngheo.tile;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Collects a {@link GridShape} corner by corner. Leaves out corners that come twice in a row, lines
 * to a corner and back again, and rings of fewer than three corners.
 */
final class GridShapeBuilder {
  private int[] corners = new int[512];
  private int length;
  private int start;
  private int[] ends = new int[4];
  private boolean[] shells = new boolean[4];
  private int rings;

  /** The polygons, whose corners are whole numbers already. */
  static GridShape pack(List<Polygon> polygons) {
    GridShapeBuilder builder = new GridShapeBuilder();
    for (Polygon polygon : polygons) {
      builder.addRing(polygon.getExteriorRing(), true);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        builder.addRing(polygon.getInteriorRingN(i), false);
      }
    }
    return builder.build();
  }

  private void addRing(LinearRing ring, boolean shell) {
    CoordinateSequence from = ring.getCoordinateSequence();
    for (int i = 0; i + 1 < from.size(); i++) {
      add((int) from.getX(i), (int) from.getY(i));
    }
    endRing(shell);
  }

  /** The next corner of the ring. */
  void add(int x, int y) {
    if (length - start >= 4 && isAt(length - 4, x, y)) {
      length -= 2;
    } else if (length == start || !isAt(length - 2, x, y)) {
      if (length == corners.length) {
        corners = Arrays.copyOf(corners, 2 * length);
      }
      corners[length++] = x;
      corners[length++] = y;
    }
  }

  private boolean isAt(int place, int x, int y) {
    return corners[place] == x && corners[place + 1] == y;
  }

  /**
   * @return whether there is such a ring: when too little of it is left, it is dropped
   */
  boolean endRing(boolean shell) {
    while (length - start > 4 && closesBadly()) {
      length -= 2;
    }
    if (length - start < 6) {
      length = start;
      return false;
    }
    long turn = turn();
    if (turn != 0 && turn > 0 != shell) {
      reverse();
    }
    if (rings == ends.length) {
      ends = Arrays.copyOf(ends, 2 * rings);
      shells = Arrays.copyOf(shells, 2 * rings);
    }
    ends[rings] = length;
    shells[rings++] = shell;
    start = length;
    return true;
  }

  /** Whether the last corner is the first, or lies between two that are the same. */
  private boolean closesBadly() {
    int x = corners[start];
    int y = corners[start + 1];
    return isAt(length - 2, x, y) || isAt(length - 4, x, y);
  }

  /** Twice the area; above 0 when it turns clockwise as one sees it. */
  private long turn() {
    int x = corners[start];
    int y = corners[start + 1];
    long sum = 0;
    for (int i = start + 2; i + 3 < length; i += 2) {
      sum +=
          (long) (corners[i] - x) * (corners[i + 3] - y)
              - (long) (corners[i + 2] - x) * (corners[i + 1] - y);
    }
    return sum;
  }

  private void reverse() {
    for (int i = start, j = length - 2; i < j; i += 2, j -= 2) {
      swap(i, j);
      swap(i + 1, j + 1);
    }
  }

  private void swap(int i, int j) {
    int kept = corners[i];
    corners[i] = corners[j];
    corners[j] = kept;
  }

  GridShape build() {
    return new GridShape(
        Arrays.copyOf(corners, length), Arrays.copyOf(ends, rings), Arrays.copyOf(shells, rings));
  }
}
