package vn.giamngheo.picture;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Areas of the drawing as SVG path data. */
final class Paths {
  /** A pixel of the widest picture. */
  private static final double FINEST = 0.25;

  /** Between two lines of a hatch, along either axis. */
  private static final double HATCH_STEP = 8;

  private static final double DOT_STEP = 7;

  /** Side of a dot, which is a square. */
  private static final double DOT = 1.6;

  private Paths() {}

  /** The outline. */
  static String of(Geometry shape) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) shape.getGeometryN(i);
      addRing(path, polygon.getExteriorRing());
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        addRing(path, polygon.getInteriorRingN(hole));
      }
    }
    return path.toString();
  }

  /** Corners next to the one before are left out: they cannot be seen. */
  private static void addRing(StringBuilder path, LineString ring) {
    Coordinate last = null;
    for (int i = 0; i < ring.getNumPoints() - 1; i++) {
      Coordinate corner = ring.getCoordinateN(i);
      if (last == null || last.distance(corner) >= FINEST) {
        path.append(last == null ? 'M' : 'L').append(Pen.at(corner.x, corner.y));
        last = corner;
      }
    }
    path.append('Z');
  }

  /**
   * Diagonal lines over an area, for what has no figure. Lines rather than an SVG pattern, which
   * painters tile with seams and office programs leave out; they run on from one area to the next.
   */
  static String rising(Geometry shape) {
    return hatch(shape, 1);
  }

  /** The other diagonal, for a pattern upon a colour. */
  static String falling(Geometry shape) {
    return hatch(shape, -1);
  }

  /** Dots over an area, in the same grid everywhere; to be filled. Of M, L and Z alone. */
  static String dots(Geometry shape) {
    Envelope box = shape.getEnvelopeInternal();
    PreparedGeometry area = PreparedGeometryFactory.prepare(shape);
    StringBuilder path = new StringBuilder();
    for (long row = (long) Math.ceil(box.getMinY() / DOT_STEP);
        row * DOT_STEP < box.getMaxY();
        row++) {
      for (long col = (long) Math.ceil(box.getMinX() / DOT_STEP);
          col * DOT_STEP < box.getMaxX();
          col++) {
        Coordinate at = new Coordinate((col + row % 2 / 2.0) * DOT_STEP, row * DOT_STEP);
        if (area.contains(shape.getFactory().createPoint(at))) {
          dot(path, at);
        }
      }
    }
    return path.toString();
  }

  private static void dot(StringBuilder path, Coordinate at) {
    path.append('M').append(Pen.at(at.x, at.y));
    path.append('L').append(Pen.at(at.x + DOT, at.y));
    path.append('L').append(Pen.at(at.x + DOT, at.y + DOT));
    path.append('L').append(Pen.at(at.x, at.y + DOT)).append('Z');
  }

  /**
   * @param slope 1 for lines along which x + y stays the same, −1 for x − y
   */
  private static String hatch(Geometry shape, int slope) {
    Envelope box = shape.getEnvelopeInternal();
    double lowY = Math.min(slope * box.getMinY(), slope * box.getMaxY());
    double highY = Math.max(slope * box.getMinY(), slope * box.getMaxY());
    long first = (long) Math.ceil((box.getMinX() + lowY) / HATCH_STEP);
    long last = (long) Math.floor((box.getMaxX() + highY) / HATCH_STEP);
    LineString[] lines = new LineString[(int) Math.max(0, last - first + 1)];
    for (int i = 0; i < lines.length; i++) {
      double sum = (first + i) * HATCH_STEP;
      Coordinate low = new Coordinate(box.getMinX(), slope * (sum - box.getMinX()));
      Coordinate high = new Coordinate(box.getMaxX(), slope * (sum - box.getMaxX()));
      lines[i] = shape.getFactory().createLineString(new Coordinate[] {low, high});
    }
    Geometry inside =
        OverlayNGRobust.overlay(
            shape.getFactory().createMultiLineString(lines), shape, OverlayNG.INTERSECTION);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < inside.getNumGeometries(); i++) {
      Coordinate[] ends = inside.getGeometryN(i).getCoordinates();
      if (ends.length > 1) {
        Coordinate to = ends[ends.length - 1];
        path.append('M')
            .append(Pen.at(ends[0].x, ends[0].y))
            .append('L')
            .append(Pen.at(to.x, to.y));
      }
    }
    return path.toString();
  }
}
