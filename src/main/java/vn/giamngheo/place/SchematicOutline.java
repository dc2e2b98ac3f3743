package vn.giamngheo.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.util.GeometricShapeFactory;

/**
 * Rounded outlines in a {@link LocalPlane}: the ellipses inscribed in the extents of the lowest
 * units, with a margin, joined and smoothed by growing and shrinking. Lengths are relative to the
 * typical (median) size of a lowest unit, so one wrong extent does no harm.
 */
final class SchematicOutline {
  private static final GeometryFactory FACTORY = LocalPlane.WGS84;
  private static final double MARGIN = 0.12;
  private static final double SMOOTHING = 1;
  private static final double JOINING = 2;
  private static final double TOLERANCE = 0.006;
  private static final double SMALLEST_SIZE = 1e-3;
  private static final int ELLIPSE_POINTS = 64;
  private static final int QUADRANT_SEGMENTS = 12;

  private final UnitTree tree;
  private final LocalPlane plane;
  private final Map<Unit, Envelope> boxes = new LinkedHashMap<>();
  private final double typicalSize;

  SchematicOutline(UnitTree tree, LocalPlane plane) {
    this.tree = tree;
    this.plane = plane;
    tree.listRoots().forEach(root -> addBoxes(root, new Envelope()));
    double[] sizes =
        tree.listLeaves().stream().mapToDouble(u -> Math.sqrt(box(u).getArea())).sorted().toArray();
    typicalSize = Math.max(SMALLEST_SIZE, sizes[sizes.length / 2]);
  }

  Coordinate centre(Unit unit) {
    return plane.toPlane(unit.lon(), unit.lat());
  }

  /** The extent, cut to that of the unit above; a mere point when the unit has none. */
  Envelope box(Unit unit) {
    return new Envelope(boxes.get(unit));
  }

  /** One polygon without holes in which every lowest unit has its centre. */
  Polygon around(Unit root) {
    List<Geometry> shapes = new ArrayList<>();
    for (Unit unit : tree.listLeaves(root)) {
      shapes.add(ellipse(box(unit)));
      shapes.add(FACTORY.createPoint(centre(unit)).buffer(2 * MARGIN * typicalSize));
    }
    Geometry union = UnaryUnionOp.union(shapes);
    double radius = SMOOTHING * typicalSize;
    List<Polygon> closed = close(union, radius);
    while (closed.size() > 1) {
      radius *= 2;
      closed = close(union, radius);
    }
    return closed.get(0);
  }

  /** Joins outlines that touch or nearly touch; those far apart stay apart. */
  Geometry join(Collection<Polygon> outlines) {
    List<Polygon> joined = close(UnaryUnionOp.union(outlines), JOINING * typicalSize);
    return DouglasPeuckerSimplifier.simplify(UnaryUnionOp.union(joined), TOLERANCE * typicalSize);
  }

  private void addBoxes(Unit unit, Envelope limit) {
    Envelope box = new Envelope(centre(unit));
    if (unit.extent() != null) {
      Extent extent = unit.extent();
      Envelope whole =
          new Envelope(
              plane.toPlane(extent.minLon(), extent.minLat()),
              plane.toPlane(extent.maxLon(), extent.maxLat()));
      Envelope cut = whole.intersection(limit);
      box = cut.isNull() ? whole : cut;
    }
    boxes.put(unit, box);
    Envelope childLimit = new Envelope(box);
    tree.listChildren(unit).forEach(child -> childLimit.expandToInclude(centre(child)));
    tree.listChildren(unit).forEach(child -> addBoxes(child, childLimit));
  }

  private static Geometry ellipse(Envelope box) {
    GeometricShapeFactory shape = new GeometricShapeFactory(FACTORY);
    shape.setNumPoints(ELLIPSE_POINTS);
    shape.setEnvelope(box);
    return shape.createEllipse();
  }

  /** Grows and shrinks again, but for the margin, which fills narrow bays; then fills the holes. */
  private List<Polygon> close(Geometry geometry, double radius) {
    Geometry closed =
        geometry
            .buffer(radius + MARGIN * typicalSize, QUADRANT_SEGMENTS)
            .buffer(-radius, QUADRANT_SEGMENTS);
    List<Polygon> shells = new ArrayList<>();
    for (Object polygon : PolygonExtracter.getPolygons(closed)) {
      shells.add(FACTORY.createPolygon(((Polygon) polygon).getExteriorRing()));
    }
    return shells;
  }
}
