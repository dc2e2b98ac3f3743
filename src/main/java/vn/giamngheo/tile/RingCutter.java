package vn.giamngheo.tile;

import org.locationtech.jts.geom.Envelope;

/**
 * Cuts rings at the sides of a rectangle, on whole numbers (Sutherland and Hodgman's way: what was
 * one ring stays one, joined along the sides). A line is cut at the same corner whichever way it
 * runs, so neighbours are cut alike.
 */
final class RingCutter {
  private static final int X = 0;
  private static final int Y = 1;

  private final int[] least;
  private final int[] most;

  private int[] line = new int[512];
  private int[] spare = new int[1024];
  private int length;

  RingCutter(Envelope box) {
    least = new int[] {(int) box.getMinX(), (int) box.getMinY()};
    most = new int[] {(int) box.getMaxX(), (int) box.getMaxY()};
  }

  /** What of the shape lies in the rectangle, perhaps touching itself along the sides. */
  GridShape cut(GridShape shape) {
    GridShapeBuilder builder = new GridShapeBuilder();
    boolean shellLeft = false;
    for (int ring = 0; ring < shape.rings(); ring++) {
      boolean shell = shape.isShell(ring);
      if (shell || shellLeft) {
        boolean left = addCut(shape, ring, builder);
        shellLeft = shell ? left : shellLeft;
      }
    }
    return builder.build();
  }

  private boolean addCut(GridShape shape, int ring, GridShapeBuilder builder) {
    read(shape, ring);
    for (int axis = X; axis <= Y && length > 0; axis++) {
      cutWhereBeyond(axis);
    }
    for (int i = 0; i < length; i += 2) {
      builder.add(line[i], line[i + 1]);
    }
    return builder.endRing(shape.isShell(ring));
  }

  private void read(GridShape shape, int ring) {
    int start = shape.start(ring);
    length = shape.end(ring) - start;
    if (length > line.length) {
      line = new int[length];
    }
    for (int i = 0; i < length; i++) {
      line[i] = shape.at(start + i);
    }
  }

  private void cutWhereBeyond(int axis) {
    int lowest = Integer.MAX_VALUE;
    int highest = Integer.MIN_VALUE;
    for (int i = axis; i < length; i += 2) {
      lowest = Math.min(lowest, line[i]);
      highest = Math.max(highest, line[i]);
    }
    if (highest <= least[axis] || lowest >= most[axis]) {
      length = 0;
      return;
    }
    if (lowest < least[axis]) {
      cutAt(axis, least[axis], 1);
    }
    if (highest > most[axis]) {
      cutAt(axis, most[axis], -1);
    }
  }

  /**
   * @param kept 1: what is at the limit or above; -1: at the limit or below
   */
  private void cutAt(int axis, int limit, int kept) {
    // Each corner leaves at most itself and one on the way to it.
    int[] to = spare.length >= 2 * length ? spare : new int[2 * length];
    int count = 0;
    int before = length - 2;
    for (int i = 0; i < length; before = i, i += 2) {
      boolean in = (line[i + axis] - limit) * kept >= 0;
      boolean wasIn = (line[before + axis] - limit) * kept >= 0;
      if (in != wasIn) {
        to[count + axis] = limit;
        to[count + 1 - axis] = crossing(axis, limit, before, i);
        count += 2;
      }
      if (in) {
        to[count++] = line[i];
        to[count++] = line[i + 1];
      }
    }
    spare = line;
    line = to;
    length = count;
  }

  /** Reckoned from the end with the lower number, so that it is the same from either side. */
  private int crossing(int axis, int limit, int a, int b) {
    int low = line[a + axis] < line[b + axis] ? a : b;
    int high = low == a ? b : a;
    int across = 1 - axis;
    double part = (double) (limit - line[low + axis]) / (line[high + axis] - line[low + axis]);
    return (int) Math.rint(line[low + across] + part * (line[high + across] - line[low + across]));
  }
}
