package vn.giamngheo.intake.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Rings of packed numbers (x, y, x, y …), which take a third of the memory of objects. */
final class Rings {
  static final GeometryFactory FACTORY =
      new GeometryFactory(
          new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private Rings() {}

  /**
   * A ring; one that is left open is closed.
   *
   * @throws BrokenAreaException when it has fewer than three corners, or a coordinate is no number
   */
  static LinearRing ring(double[] xy) {
    for (double ordinate : xy) {
      if (!Double.isFinite(ordinate)) {
        throw new BrokenAreaException(
            "hình hỏng: một tọa độ không phải số hữu hạn",
            "broken geometry: a coordinate is no finite number");
      }
    }
    int n = xy.length;
    double[] closed = xy;
    if (n >= 2 && (xy[0] != xy[n - 2] || xy[1] != xy[n - 1])) {
      closed = Arrays.copyOf(xy, n + 2);
      closed[n] = xy[0];
      closed[n + 1] = xy[1];
    }
    if (closed.length < 8) {
      throw new BrokenAreaException(
          "hình hỏng: vòng chỉ có " + closed.length / 2 + " điểm, cần ít nhất 4",
          "broken geometry: a ring of " + closed.length / 2 + " points, at least 4 needed");
    }
    return FACTORY.createLinearRing(new PackedCoordinateSequence.Double(closed, 2, 0));
  }

  /** A polygon of its outer ring and its holes. */
  static Polygon polygon(List<LinearRing> rings) {
    if (rings.isEmpty()) {
      throw BrokenAreaException.empty();
    }
    return FACTORY.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  /** A polygon, or a multipolygon of several. */
  static Geometry area(List<Polygon> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
  }

  /**
   * The area of rings that a shapefile lists without saying which belong together: clockwise ones
   * are outer rings, the others holes of the smallest outer ring around them. A hole that lies in
   * none is an outer ring turned the wrong way.
   */
  static Geometry assemble(List<LinearRing> rings) {
    List<List<LinearRing>> shells = new ArrayList<>();
    List<LinearRing> holes = new ArrayList<>();
    for (LinearRing ring : rings) {
      if (Orientation.isCCW(ring.getCoordinateSequence())) {
        holes.add(ring);
      } else {
        shells.add(new ArrayList<>(List.of(ring)));
      }
    }
    List<List<LinearRing>> outer = List.copyOf(shells);
    for (LinearRing hole : holes) {
      outer.stream()
          .filter(shell -> surrounds(shell.get(0), hole))
          .min((a, b) -> Double.compare(boxArea(a.get(0)), boxArea(b.get(0))))
          .ifPresentOrElse(
              shell -> shell.add(hole), () -> shells.add(new ArrayList<>(List.of(hole))));
    }
    return area(shells.stream().map(Rings::polygon).toList());
  }

  private static boolean surrounds(LinearRing shell, LinearRing hole) {
    if (!shell.getEnvelopeInternal().contains(hole.getEnvelopeInternal())) {
      return false;
    }
    IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(FACTORY.createPolygon(shell));
    for (int i = 0; i < hole.getNumPoints(); i++) {
      int where = locator.locate(hole.getCoordinateN(i));
      if (where != Location.BOUNDARY) {
        return where == Location.INTERIOR;
      }
    }
    return true;
  }

  private static double boxArea(LinearRing ring) {
    return ring.getEnvelopeInternal().getArea();
  }
}
