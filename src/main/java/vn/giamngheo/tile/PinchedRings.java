package vn.giamngheo.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Takes rings apart where rounding or cutting at the edge of the tile made them touch themselves: a
 * ring that comes to the same place twice becomes two that touch there. Closed bays become holes,
 * closed necks the places where two polygons meet; what lost its whole width is gone. Whether the
 * outcome is valid is for the caller to find out: rings that cross are not uncrossed.
 */
final class PinchedRings {
  private final GeometryFactory factory;
  private final List<LinearRing> shells = new ArrayList<>();
  private final List<LinearRing> holes = new ArrayList<>();

  private PinchedRings(GeometryFactory factory) {
    this.factory = factory;
  }

  /**
   * The polygon in as many as it falls into; empty when nothing is left, or when a hole lies in
   * none of them.
   */
  static List<Polygon> parts(Polygon pinched) {
    PinchedRings rings = new PinchedRings(pinched.getFactory());
    rings.add(pinched.getExteriorRing(), rings.shells, rings.holes);
    for (int i = 0; i < pinched.getNumInteriorRing(); i++) {
      rings.add(pinched.getInteriorRingN(i), rings.holes, rings.shells);
    }
    return rings.assembled();
  }

  /**
   * @param same where loops go that turn as the whole ring does
   * @param opposite where the others go
   */
  private void add(LinearRing ring, List<LinearRing> same, List<LinearRing> opposite) {
    Coordinate[] corners = withEveryTouch(ring.getCoordinates());
    double turn = Area.ofRingSigned(corners);
    for (Coordinate[] loop : loops(corners)) {
      double area = Area.ofRingSigned(loop);
      if (area != 0) {
        (area > 0 == turn > 0 ? same : opposite).add(factory.createLinearRing(loop));
      }
    }
  }

  /** The ring with a corner wherever one of its corners lies on a side. */
  private static Coordinate[] withEveryTouch(Coordinate[] ring) {
    Coordinate[] byX = ring.clone();
    Arrays.sort(byX);
    List<Coordinate> all = new ArrayList<>();
    for (int i = 0; i + 1 < ring.length; i++) {
      Coordinate from = ring[i];
      all.add(from);
      List<Coordinate> touching = touching(from, ring[i + 1], byX);
      touching.sort(Comparator.comparingDouble(from::distance));
      all.addAll(touching);
    }
    all.add(ring[0]);
    return all.toArray(Coordinate[]::new);
  }

  private static List<Coordinate> touching(Coordinate from, Coordinate to, Coordinate[] byX) {
    boolean right = from.compareTo(to) < 0;
    Coordinate last = right ? to : from;
    List<Coordinate> on = new ArrayList<>();
    for (int i = after(right ? from : to, byX); byX[i].compareTo(last) < 0; i++) {
      Coordinate corner = byX[i];
      boolean level = (corner.y - from.y) * (corner.y - to.y) <= 0;
      if (level
          && Orientation.index(from, to, corner) == Orientation.COLLINEAR
          && (on.isEmpty() || !on.get(on.size() - 1).equals2D(corner))) {
        on.add(corner);
      }
    }
    return on;
  }

  /** The first position behind all that equal the corner. */
  private static int after(Coordinate corner, Coordinate[] sorted) {
    int at = Arrays.binarySearch(sorted, corner);
    while (at < sorted.length && sorted[at].equals2D(corner)) {
      at++;
    }
    return at;
  }

  /** Closed lines through each of their corners once. */
  private static List<Coordinate[]> loops(Coordinate[] ring) {
    List<Coordinate[]> loops = new ArrayList<>();
    List<Coordinate> open = new ArrayList<>();
    Map<Coordinate, Integer> at = new HashMap<>();
    for (Coordinate corner : ring) {
      Integer before = at.get(corner);
      if (before == null) {
        at.put(corner, open.size());
        open.add(corner);
        continue;
      }
      List<Coordinate> loop = open.subList(before, open.size());
      if (loop.size() > 2) {
        List<Coordinate> closed = new ArrayList<>(loop);
        closed.add(corner);
        loops.add(closed.toArray(Coordinate[]::new));
      }
      List<Coordinate> done = open.subList(before + 1, open.size());
      done.forEach(at::remove);
      done.clear();
    }
    return loops;
  }

  private List<Polygon> assembled() {
    List<List<LinearRing>> inside = new ArrayList<>();
    shells.forEach(shell -> inside.add(new ArrayList<>()));
    for (LinearRing hole : holes) {
      int around = shellAround(hole);
      if (around < 0) {
        return List.of();
      }
      inside.get(around).add(hole);
    }
    List<Polygon> parts = new ArrayList<>();
    for (int i = 0; i < shells.size(); i++) {
      parts.add(factory.createPolygon(shells.get(i), inside.get(i).toArray(LinearRing[]::new)));
    }
    return parts;
  }

  /** The smallest shell that the hole lies in; -1 when there is none. */
  private int shellAround(LinearRing hole) {
    int found = -1;
    for (int i = 0; i < shells.size(); i++) {
      boolean smaller = found < 0 || area(shells.get(i)) < area(shells.get(found));
      if (smaller && contains(shells.get(i), hole)) {
        found = i;
      }
    }
    return found;
  }

  private static double area(LinearRing ring) {
    return Area.ofRing(ring.getCoordinates());
  }

  private static boolean contains(LinearRing shell, LinearRing hole) {
    if (!shell.getEnvelopeInternal().contains(hole.getEnvelopeInternal())) {
      return false;
    }
    for (Coordinate corner : hole.getCoordinates()) {
      int where = PointLocation.locateInRing(corner, shell.getCoordinates());
      if (where != Location.BOUNDARY) {
        return where == Location.INTERIOR;
      }
    }
    return false;
  }
}
