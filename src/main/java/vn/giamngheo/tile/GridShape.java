package vn.giamngheo.tile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Polygons with corners on whole numbers: units of a tile, counted from the upper left corner of
 * the world at one zoom, x to the east, y to the south. Eight bytes a corner. Shells turn clockwise
 * as one sees them, holes the other way, as tiles want it.
 */
final class GridShape {
  static final GeometryFactory GRID = new GeometryFactory(new PrecisionModel(1));

  private final int[] corners;
  private final int[] ends;
  private final boolean[] shells;
  private final Envelope box = new Envelope();

  /**
   * @param corners x and y in turn, ring after ring, none twice in a row, without the closing one
   * @param ends for each ring, how many numbers of {@code corners} are behind its last
   * @param shells for each ring, whether it is a shell; holes follow theirs
   */
  GridShape(int[] corners, int[] ends, boolean[] shells) {
    this.corners = corners;
    this.ends = ends;
    this.shells = shells;
    for (int i = 0; i < corners.length; i += 2) {
      box.expandToInclude(corners[i], corners[i + 1]);
    }
  }

  boolean isEmpty() {
    return ends.length == 0;
  }

  /** Null box when empty. */
  Envelope box() {
    return box;
  }

  int rings() {
    return ends.length;
  }

  boolean isShell(int ring) {
    return shells[ring];
  }

  /** Where in the numbers the ring begins. */
  int start(int ring) {
    return ring == 0 ? 0 : ends[ring - 1];
  }

  /** Where in the numbers the ring is over. */
  int end(int ring) {
    return ends[ring];
  }

  /** The number at a place: of a corner its x, and behind it its y. */
  int at(int place) {
    return corners[place];
  }

  int cornerCount() {
    return corners.length / 2;
  }

  /** The same polygons for JTS. */
  List<Polygon> polygons() {
    List<Polygon> all = new ArrayList<>();
    for (int ring = 0; ring < ends.length; ) {
      LinearRing shell = ring(ring++);
      List<LinearRing> holes = new ArrayList<>();
      while (ring < ends.length && !shells[ring]) {
        holes.add(ring(ring++));
      }
      all.add(GRID.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    }
    return all;
  }

  /** The same for JTS; a polygon when there is one. */
  Geometry geometry() {
    List<Polygon> all = polygons();
    return all.size() == 1 ? all.get(0) : GRID.createMultiPolygon(all.toArray(Polygon[]::new));
  }

  private LinearRing ring(int ring) {
    int start = start(ring);
    int count = (end(ring) - start) / 2;
    Coordinate[] line = new Coordinate[count + 1];
    for (int i = 0; i <= count; i++) {
      int place = start + 2 * (i % count);
      line[i] = new CoordinateXY(corners[place], corners[place + 1]);
    }
    return GRID.createLinearRing(line);
  }
}
