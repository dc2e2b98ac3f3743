package vn.giamngheo.stats.spatial;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;

/** The rings of a unit, held against those of another. */
record Border(List<Coordinate[]> lines, Envelope box) {
  static Border of(Geometry geometry) {
    List<Coordinate[]> lines = new ArrayList<>();
    for (Object line : LinearComponentExtracter.getLines(geometry)) {
      lines.add(((LineString) line).getCoordinates());
    }
    return new Border(lines, geometry.getEnvelopeInternal());
  }

  Envelope around(double reach) {
    Envelope wider = new Envelope(box);
    wider.expandBy(reach);
    return wider;
  }

  /**
   * Whether the other border comes within reach.
   *
   * @param shortest length that must lie within reach, in reaches; negative when a point is enough
   */
  boolean meets(Border other, double reach, double shortest) {
    Envelope shared = around(reach).intersection(other.around(reach));
    List<LineSegment> theirs = other.within(shared);
    if (theirs.isEmpty()) {
      return false;
    }
    HPRtree index = new HPRtree();
    theirs.forEach(segment -> index.insert(new Envelope(segment.p0, segment.p1), segment));
    index.build();
    double length = 0;
    for (LineSegment segment : within(shared)) {
      Envelope around = new Envelope(segment.p0, segment.p1);
      around.expandBy(reach);
      List<?> near = index.query(around);
      if (shortest < 0 && near.stream().anyMatch(s -> distance(segment, s) <= reach)) {
        return true;
      }
      length += shortest < 0 ? 0 : Nearness.sharedLength(segment, near, reach);
      if (shortest >= 0 && length > shortest * reach) {
        return true;
      }
    }
    return false;
  }

  private static double distance(LineSegment segment, Object other) {
    LineSegment line = (LineSegment) other;
    return Distance.segmentToSegment(segment.p0, segment.p1, line.p0, line.p1);
  }

  private List<LineSegment> within(Envelope area) {
    List<LineSegment> result = new ArrayList<>();
    for (Coordinate[] line : lines) {
      for (int i = 1; i < line.length; i++) {
        if (area.intersects(line[i - 1], line[i])) {
          result.add(new LineSegment(line[i - 1], line[i]));
        }
      }
    }
    return result;
  }
}
