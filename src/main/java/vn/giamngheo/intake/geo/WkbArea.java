package vn.giamngheo.intake.geo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Polygons and multipolygons in well-known binary, ISO or extended (EWKB), into packed rings;
 * heights and measures are left out. Not JTS's reader, for that one follows collections in
 * collections until the stack is full.
 */
final class WkbArea {
  private static final int POLYGON = 3;
  private static final int MULTIPOLYGON = 6;
  private static final int EWKB_Z = 0x80000000;
  private static final int EWKB_M = 0x40000000;
  private static final int EWKB_SRID = 0x20000000;

  private final ByteBuffer in;
  private int corners;
  private int rings;

  private WkbArea(ByteBuffer in) {
    this.in = in;
  }

  /**
   * The area from the buffer's position on.
   *
   * @throws BrokenAreaException when it is no area, is empty, or claims more than there is
   */
  static Geometry read(ByteBuffer in) {
    try {
      return new WkbArea(in).area();
    } catch (BufferUnderflowException e) {
      throw BrokenAreaException.cutOff();
    }
  }

  /** What stands before each geometry: its kind, and numbers in a position. */
  private record Head(int kind, int dimension) {}

  private Head head() {
    in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int type = in.getInt();
    int dimension = 2 + ((type & EWKB_Z) != 0 ? 1 : 0) + ((type & EWKB_M) != 0 ? 1 : 0);
    if ((type & EWKB_SRID) != 0) {
      in.getInt();
    }
    int iso = type & ~(EWKB_Z | EWKB_M | EWKB_SRID);
    dimension += iso / 1000 == 3 ? 2 : iso / 1000 > 0 ? 1 : 0;
    return new Head(iso % 1000, dimension);
  }

  private Geometry area() {
    Head head = head();
    List<Polygon> parts = new ArrayList<>();
    if (head.kind == POLYGON) {
      addPolygon(parts, head);
    } else if (head.kind == MULTIPOLYGON) {
      int n = Limits.rings(in.getInt());
      for (int i = 0; i < n; i++) {
        addPolygon(parts, head());
      }
    } else {
      throw BrokenAreaException.ofKind("WKB " + head.kind);
    }
    if (parts.isEmpty()) {
      throw BrokenAreaException.empty();
    }
    return Rings.area(parts);
  }

  private void addPolygon(List<Polygon> parts, Head head) {
    if (head.kind != POLYGON) {
      throw BrokenAreaException.ofKind("WKB " + head.kind);
    }
    int n = Limits.rings(in.getInt());
    rings = Limits.rings((long) rings + n);
    List<LinearRing> own = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      own.add(ring(head.dimension));
    }
    if (!own.isEmpty()) {
      parts.add(Rings.polygon(own));
    }
  }

  private LinearRing ring(int dimension) {
    int n = Limits.corners(in.getInt());
    corners = Limits.corners((long) corners + n);
    if (8L * dimension * n > in.remaining()) {
      throw BrokenAreaException.cutOff();
    }
    double[] xy = new double[2 * n];
    for (int i = 0; i < n; i++) {
      xy[2 * i] = in.getDouble();
      xy[2 * i + 1] = in.getDouble();
      in.position(in.position() + 8 * (dimension - 2));
    }
    return Rings.ring(xy);
  }
}
