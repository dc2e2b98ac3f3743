package vn.giamngheo.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Where the names on the map stand, as on the screen: inside their area, none upon another. The
 * smallest areas choose first, for they have the least room; values join where there is room left.
 */
final class LabelPlaces {
  static final double SIZE = 12;
  static final double LINE = 16;

  /** Heights, as shares of an area, at which a label may stand: the middle first. */
  private static final double[] HEIGHTS = {
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86
  };

  /** And how far beside the middle, as shares of the room there. */
  private static final double[] SHIFTS = {0, -0.12, 0.12, -0.24, 0.24};

  private static final double LEAST_INSIDE = 0.5;
  private static final double AIR = 3;

  private final Map<String, Envelope> taken = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /** Where a label is centred, and whether the value stands below the name. */
  record Place(Coordinate point, boolean value) {}

  private record Job(
      String code,
      Coordinate[] ring,
      double area,
      double nameWidth,
      double bothWidth,
      boolean value) {}

  private record Candidate(Coordinate point, double score) {}

  private LabelPlaces() {}

  /** Places by code; areas without room are left out. */
  static Map<String, Place> of(List<MapPicture.Area> areas, Frame frame) {
    LabelPlaces labels = new LabelPlaces();
    List<Job> jobs =
        areas.stream()
            .filter(area -> area.shape() != null)
            .map(area -> job(area, frame))
            .sorted(Comparator.comparingDouble(Job::area).thenComparing(Job::code))
            .toList();
    jobs.forEach(job -> labels.settle(job, 1, job.nameWidth));
    jobs.stream()
        .filter(job -> job.value && labels.places.containsKey(job.code))
        .forEach(job -> labels.settle(job, 2, job.bothWidth));
    return labels.places;
  }

  private static Job job(MapPicture.Area area, Frame frame) {
    Polygon shape = largest(frame.draw(area.shape()));
    double name = Lettering.width(area.label(), SIZE, true);
    return new Job(
        area.code(),
        shape.getExteriorRing().getCoordinates(),
        shape.getArea(),
        name,
        Math.max(name, Lettering.width(AreaDrawing.marked(area.value(), area), SIZE, false)),
        !area.value().isEmpty());
  }

  private static Polygon largest(Geometry shape) {
    Geometry best = shape.getGeometryN(0);
    for (int i = 1; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i).getArea() > best.getArea()) {
        best = shape.getGeometryN(i);
      }
    }
    return (Polygon) best;
  }

  private void settle(Job job, int lines, double width) {
    List<Coordinate> points = new ArrayList<>();
    if (places.containsKey(job.code)) {
      points.add(places.get(job.code).point());
    }
    points.addAll(candidates(job, width));
    for (Coordinate point : points) {
      Envelope box = boxOf(point, width, lines);
      if (isFree(box, job.code)) {
        taken.put(job.code, box);
        places.put(job.code, new Place(point, lines == 2));
        return;
      }
    }
  }

  private boolean isFree(Envelope box, String own) {
    return taken.entrySet().stream()
        .allMatch(other -> other.getKey().equals(own) || !other.getValue().intersects(box));
  }

  /** Points inside the area, the best first: where the text fits, then near the middle. */
  private static List<Coordinate> candidates(Job job, double width) {
    Envelope extent = new Envelope();
    for (Coordinate c : job.ring) {
      extent.expandToInclude(c);
    }
    List<Candidate> found = new ArrayList<>();
    for (double share : HEIGHTS) {
      double y = extent.getMinY() + extent.getHeight() * share;
      double[] stretch = common(job.ring, y);
      double room = Math.min(stretch[1] - stretch[0], width + 8);
      if (room >= width * LEAST_INSIDE) {
        for (double shift : SHIFTS) {
          double x = (stretch[0] + stretch[1]) / 2 + shift * (stretch[1] - stretch[0]);
          double score = room - Math.abs(share - 0.5) * 60 - Math.abs(shift) * 60;
          found.add(new Candidate(new Coordinate(x, y), score));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return found.stream().map(Candidate::point).toList();
  }

  /** The stretch that the area has at a height and a little above and below it. */
  private static double[] common(Coordinate[] ring, double y) {
    double[] here = widest(ring, y);
    double from = here[0];
    double to = here[1];
    for (double near : new double[] {y - LINE / 2, y + LINE / 2}) {
      double[] other = widest(ring, near);
      from = other[0] < here[1] ? Math.max(from, other[0]) : from;
      to = other[1] > here[0] ? Math.min(to, other[1]) : to;
    }
    return to > from ? new double[] {from, to} : here;
  }

  /** The widest stretch of a ring at a height; two NaN when it has none. */
  private static double[] widest(Coordinate[] ring, double y) {
    List<Double> crossings = new ArrayList<>();
    for (int i = 1; i < ring.length; i++) {
      Coordinate a = ring[i - 1];
      Coordinate b = ring[i];
      if (a.y > y != b.y > y) {
        crossings.add(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
      }
    }
    crossings.sort(null);
    double[] best = {Double.NaN, Double.NaN};
    for (int i = 1; i < crossings.size(); i += 2) {
      if (!(crossings.get(i) - crossings.get(i - 1) <= best[1] - best[0])) {
        best = new double[] {crossings.get(i - 1), crossings.get(i)};
      }
    }
    return best;
  }

  private static Envelope boxOf(Coordinate point, double width, int lines) {
    double across = width / 2 + AIR;
    double up = lines * LINE / 2 + AIR / 2;
    return new Envelope(point.x - across, point.x + across, point.y - up, point.y + up);
  }
}
