package vn.giamngheo.tile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.RingClipper;

/**
 * A boundary on one tile: clipped to the canvas and rounded to whole units of the tile. Corners
 * that two neighbours share are rounded alike, so their border stays one line. What comes out is
 * valid; a unit too small to be seen becomes a square of one unit, so that none is lost.
 */
final class TileShape {
  /** Units of the tile; what is smaller and comes to nothing is drawn as a square. */
  private static final int TINY = 16;

  private static final GeometryFactory GRID = new GeometryFactory(new PrecisionModel(1));
  private static final GeometryFactory EXACT = new GeometryFactory();
  private static final Geometry CANVAS = EXACT.toGeometry(TileAddress.canvas());

  private final TileAddress tile;
  private final RingClipper clipper = new RingClipper(TileAddress.canvas());
  private final Envelope world;

  TileShape(TileAddress tile) {
    this.tile = tile;
    this.world = tile.world();
  }

  /**
   * @param shape polygons in the {@link WorldSquare}
   * @return polygons in units of the tile; empty when nothing of the shape is on it
   */
  Geometry of(Geometry shape) {
    boolean whole = world.contains(shape.getEnvelopeInternal());
    Geometry quick = polygons(shape, ring -> round(whole ? ring : clipper.clip(ring)), GRID);
    Geometry sound = isValid(quick) ? quick : separated(quick);
    sound = sound == null ? overlay(shape) : sound;
    return sound.getArea() < 1 && isTiny(shape) ? dot(shape) : sound;
  }

  private static boolean isValid(Geometry quick) {
    return quick.isEmpty() || RoundedRings.areSurelyValid(rings(quick)) || quick.isValid();
  }

  /** The rings taken apart where they touch themselves; null when that is not enough. */
  private static Geometry separated(Geometry pinched) {
    List<Polygon> parts = new ArrayList<>();
    for (Polygon polygon : polygonsIn(pinched)) {
      parts.addAll(PinchedRings.parts(polygon));
    }
    Geometry separate = collect(parts, GRID);
    return !separate.isEmpty() && separate.isValid() ? separate : null;
  }

  private static LinearRing[] rings(Geometry shape) {
    List<LinearRing> rings = new ArrayList<>();
    for (Polygon polygon : polygonsIn(shape)) {
      rings.add(polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        rings.add(polygon.getInteriorRingN(i));
      }
    }
    return rings.toArray(LinearRing[]::new);
  }

  /**
   * Slower, and right whatever the shape: cuts and rounds so that rings neither cross nor touch
   * twice.
   */
  private Geometry overlay(Geometry shape) {
    Geometry exact = polygons(shape, ring -> ring, EXACT);
    Geometry cut =
        OverlayNG.overlay(exact, CANVAS, OverlayNG.INTERSECTION, GRID.getPrecisionModel());
    return collect(polygonsIn(cut), GRID);
  }

  @SuppressWarnings("unchecked")
  private static List<Polygon> polygonsIn(Geometry any) {
    return PolygonExtracter.getPolygons(any);
  }

  private boolean isTiny(Geometry shape) {
    double size = shape.getEnvelopeInternal().getDiameter();
    return size < world.getWidth() * TINY / TileAddress.EXTENT;
  }

  private Geometry dot(Geometry shape) {
    Coordinate middle = shape.getEnvelopeInternal().centre();
    double x = Math.floor(tile.across(middle.x));
    double y = Math.floor(tile.down(middle.y));
    return TileAddress.canvas().contains(x, y)
        ? GRID.toGeometry(new Envelope(x, x + 1, y, y + 1))
        : GRID.createPolygon();
  }

  private interface RingChange {
    Coordinate[] apply(Coordinate[] ring);
  }

  private Geometry polygons(Geometry shape, RingChange change, GeometryFactory factory) {
    List<Polygon> all = new ArrayList<>();
    for (Polygon polygon : polygonsIn(shape)) {
      LinearRing shell = ring(polygon.getExteriorRing(), change, factory);
      if (shell.isEmpty()) {
        continue;
      }
      List<LinearRing> holes = new ArrayList<>();
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        LinearRing hole = ring(polygon.getInteriorRingN(i), change, factory);
        if (!hole.isEmpty()) {
          holes.add(hole);
        }
      }
      all.add(factory.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    }
    return collect(all, factory);
  }

  private static Geometry collect(Collection<Polygon> polygons, GeometryFactory factory) {
    return polygons.size() == 1
        ? polygons.iterator().next()
        : factory.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private LinearRing ring(LinearRing ring, RingChange change, GeometryFactory factory) {
    if (!world.intersects(ring.getEnvelopeInternal())) {
      return factory.createLinearRing();
    }
    CoordinateSequence from = ring.getCoordinateSequence();
    Coordinate[] corners = new Coordinate[from.size()];
    for (int i = 0; i < corners.length; i++) {
      corners[i] = new Coordinate(tile.across(from.getX(i)), tile.down(from.getY(i)));
    }
    Coordinate[] changed = change.apply(corners);
    return changed.length < 4 ? factory.createLinearRing() : factory.createLinearRing(changed);
  }

  /** Whole units, none twice in a row, and no line to a corner and back again. */
  private static Coordinate[] round(Coordinate[] ring) {
    List<Coordinate> rounded = new ArrayList<>(ring.length);
    for (int i = 0; i < ring.length - 1; i++) {
      append(rounded, new Coordinate(Math.rint(ring[i].x), Math.rint(ring[i].y)));
    }
    while (rounded.size() > 2 && closesBadly(rounded)) {
      rounded.remove(rounded.size() - 1);
    }
    if (rounded.isEmpty()) {
      return new Coordinate[0];
    }
    rounded.add(rounded.get(0).copy());
    return rounded.toArray(Coordinate[]::new);
  }

  private static void append(List<Coordinate> line, Coordinate next) {
    int last = line.size() - 1;
    if (last >= 1 && line.get(last - 1).equals2D(next)) {
      line.remove(last);
    } else if (last < 0 || !line.get(last).equals2D(next)) {
      line.add(next);
    }
  }

  /** Whether the last corner is the first, or lies between two that are the same. */
  private static boolean closesBadly(List<Coordinate> ring) {
    Coordinate last = ring.get(ring.size() - 1);
    return last.equals2D(ring.get(0)) || ring.get(ring.size() - 2).equals2D(ring.get(0));
  }
}
