package vn.giamngheo.stats.spatial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/**
 * The part of a segment that lies within some distance of another one. The points within reach of a
 * segment fill a capsule, which is convex, so the part is one stretch: from the first to the last
 * point that lies in one of the discs around its ends or in the band between.
 *
 * @param from share of the segment's length where the part begins
 * @param to where it ends; less than {@code from} when no point is within reach
 */
record Nearness(double from, double to) {
  private static final Nearness NOWHERE =
      new Nearness(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** Length of a segment that is within reach of one of several others. */
  static double sharedLength(LineSegment segment, List<?> others, double reach) {
    List<Nearness> parts = new ArrayList<>();
    for (Object other : others) {
      Nearness part = of(segment, (LineSegment) other, reach);
      if (part.from < part.to) {
        parts.add(part);
      }
    }
    parts.sort(Comparator.comparingDouble(Nearness::from));
    double covered = 0;
    double end = 0;
    for (Nearness part : parts) {
      covered += Math.max(0, part.to - Math.max(end, part.from));
      end = Math.max(end, part.to);
    }
    return covered * segment.getLength();
  }

  static Nearness of(LineSegment segment, LineSegment other, double reach) {
    Nearness inside =
        disc(segment, other.p0, reach)
            .joined(disc(segment, other.p1, reach))
            .joined(band(segment, other, reach));
    return new Nearness(Math.max(0, inside.from), Math.min(1, inside.to));
  }

  private Nearness joined(Nearness other) {
    return new Nearness(Math.min(from, other.from), Math.max(to, other.to));
  }

  private Nearness cut(Nearness other) {
    double begin = Math.max(from, other.from);
    double end = Math.min(to, other.to);
    return begin <= end ? new Nearness(begin, end) : NOWHERE;
  }

  private static Nearness disc(LineSegment segment, Coordinate centre, double radius) {
    double dx = segment.p1.x - segment.p0.x;
    double dy = segment.p1.y - segment.p0.y;
    double squared = dx * dx + dy * dy;
    if (squared == 0) {
      return NOWHERE;
    }
    double px = segment.p0.x - centre.x;
    double py = segment.p0.y - centre.y;
    double middle = -(px * dx + py * dy) / squared;
    double off = (px * dy - py * dx) * (px * dy - py * dx) / squared;
    double half = (radius * radius - off) / squared;
    return half < 0 ? NOWHERE : new Nearness(middle - Math.sqrt(half), middle + Math.sqrt(half));
  }

  private static Nearness band(LineSegment segment, LineSegment other, double reach) {
    double length = other.getLength();
    if (length == 0) {
      return NOWHERE;
    }
    double ex = (other.p1.x - other.p0.x) / length;
    double ey = (other.p1.y - other.p0.y) / length;
    double px = segment.p0.x - other.p0.x;
    double py = segment.p0.y - other.p0.y;
    double dx = segment.p1.x - segment.p0.x;
    double dy = segment.p1.y - segment.p0.y;
    return between(px * ex + py * ey, dx * ex + dy * ey, 0, length)
        .cut(between(px * ey - py * ex, dx * ey - dy * ex, -reach, reach));
  }

  /** Where {@code start + t · slope} lies between two numbers. */
  private static Nearness between(double start, double slope, double low, double high) {
    if (slope == 0) {
      return start < low || start > high
          ? NOWHERE
          : new Nearness(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    double a = (low - start) / slope;
    double b = (high - start) / slope;
    return new Nearness(Math.min(a, b), Math.max(a, b));
  }
}
