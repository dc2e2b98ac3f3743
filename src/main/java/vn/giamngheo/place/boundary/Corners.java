package vn.giamngheo.place.boundary;

import java.util.Arrays;
import java.util.Collection;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** The corners of many areas, to see whether another one shares any. Two may rarely be confused. */
final class Corners {
  private final long[] sorted;

  Corners(Collection<Geometry> areas) {
    int n = areas.stream().mapToInt(Geometry::getNumPoints).sum();
    sorted = new long[n];
    int[] next = {0};
    areas.forEach(area -> area.apply(new Visit((s, i) -> add(next, s, i))));
    Arrays.sort(sorted);
  }

  private boolean add(int[] next, CoordinateSequence corners, int i) {
    sorted[next[0]++] = key(corners, i);
    return false;
  }

  /** Whether the area has a corner that is one of these. */
  boolean shares(Geometry area) {
    Visit visit = new Visit((s, i) -> Arrays.binarySearch(sorted, key(s, i)) >= 0);
    area.apply(visit);
    return visit.isDone();
  }

  private static long key(CoordinateSequence corners, int i) {
    long x = Double.doubleToLongBits(corners.getX(i));
    long y = Double.doubleToLongBits(corners.getY(i));
    return x * 0x9E3779B97F4A7C15L + Long.rotateLeft(y, 29);
  }

  private interface Look {
    boolean found(CoordinateSequence corners, int i);
  }

  private static final class Visit implements CoordinateSequenceFilter {
    private final Look look;
    private boolean done;

    Visit(Look look) {
      this.look = look;
    }

    @Override
    public void filter(CoordinateSequence corners, int i) {
      done = done || look.found(corners, i);
    }

    @Override
    public boolean isDone() {
      return done;
    }

    @Override
    public boolean isGeometryChanged() {
      return false;
    }
  }
}
