package vn.giamngheo.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Closes narrow gaps within a district or a merged commune: where the tip of somebody else's cell
 * parts it in two, a further seed in the gap joins the parts. A gap as wide as the way to the next
 * foreign seed is left: there a whole unit lies between, and to cut through it would tell a worse
 * lie than two parts.
 *
 * @param seeds all seeds so far, in the plane, and whose they are
 * @param cells the cells they made, in degrees
 */
record SchematicBridges(LocalPlane plane, Map<Coordinate, Unit> seeds, Map<Unit, Geometry> cells) {

  /**
   * Seeds to add, with their owners; none when all is well.
   *
   * @param groups lowest units that belong together
   */
  Map<Coordinate, Unit> list(Collection<List<Unit>> groups) {
    Map<Coordinate, Unit> bridges = new LinkedHashMap<>();
    for (List<Unit> group : groups) {
      Geometry whole =
          plane.toPlane(
              CoverageUnion.union(group.stream().map(cells::get).toArray(Geometry[]::new)));
      for (int i = 1; i < whole.getNumGeometries(); i++) {
        Geometry part = whole.getGeometryN(i);
        Coordinate[] gap = DistanceOp.nearestPoints(part, whole.difference(part));
        addBridge(bridges, new LineSegment(gap[0], gap[1]), group);
      }
    }
    bridges.keySet().removeAll(seeds.keySet());
    return bridges;
  }

  private void addBridge(Map<Coordinate, Unit> bridges, LineSegment gap, List<Unit> group) {
    Coordinate middle = gap.midPoint();
    double wayToForeignSeed =
        seeds.entrySet().stream()
            .filter(seed -> !group.contains(seed.getValue()))
            .mapToDouble(seed -> seed.getKey().distance(middle))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    if (gap.getLength() < wayToForeignSeed) {
      Geometry place = plane.toDegrees(LocalPlane.WGS84.createPoint(middle));
      group.stream()
          .min(Comparator.comparingDouble(unit -> cells.get(unit).distance(place)))
          .ifPresent(unit -> bridges.putIfAbsent(middle, unit));
    }
  }
}
