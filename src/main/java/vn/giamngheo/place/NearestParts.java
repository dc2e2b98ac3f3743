package vn.giamngheo.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The places of an area nearest to each of some seeds, as an exact coverage of all of it: the
 * area's own corners stay, and pieces that a bay cuts off from their seed go to the nearest one.
 */
final class NearestParts {
  private NearestParts() {}

  /**
   * @param area in degrees
   * @param flat the same in the plane
   * @param seeds points in the plane and whose they are, one each
   */
  static <T> Map<T, Geometry> divide(
      Geometry area, Geometry flat, Map<Coordinate, T> seeds, LocalPlane plane) {
    Geometry diagram =
        plane.toDegrees(SchematicCells.voronoi(flat.getEnvelopeInternal(), seeds.keySet()));
    Geometry lines =
        OverlayNGRobust.overlay(
            LinearComponentExtracter.getGeometry(area),
            LinearComponentExtracter.getGeometry(diagram),
            OverlayNG.UNION);
    Polygonizer faces = new Polygonizer();
    faces.add(lines);
    PointOnGeometryLocator locator = new IndexedPointInAreaLocator(area);
    Map<T, List<Geometry>> parts = new LinkedHashMap<>();
    seeds.values().forEach(unit -> parts.put(unit, new ArrayList<>()));
    for (Object item : faces.getPolygons()) {
      Polygon face = (Polygon) item;
      Coordinate inside = face.getInteriorPoint().getCoordinate();
      if (locator.locate(inside) == Location.INTERIOR) {
        parts.get(nearest(plane.toPlane(inside.x, inside.y), seeds)).add(face);
      }
    }
    Map<T, Geometry> cells = new LinkedHashMap<>();
    parts.forEach(
        (unit, some) -> {
          if (!some.isEmpty()) {
            cells.put(unit, polygons(CoverageUnion.union(some.toArray(Geometry[]::new))));
          }
        });
    return cells;
  }

  private static <T> T nearest(Coordinate point, Map<Coordinate, T> seeds) {
    double least = Double.POSITIVE_INFINITY;
    T found = null;
    for (Map.Entry<Coordinate, T> seed : seeds.entrySet()) {
      double distance = seed.getKey().distance(point);
      if (distance < least) {
        least = distance;
        found = seed.getValue();
      }
    }
    return found;
  }

  private static Geometry polygons(Geometry union) {
    List<?> parts = PolygonExtracter.getPolygons(union);
    return parts.size() == 1
        ? (Geometry) parts.get(0)
        : LocalPlane.WGS84.createMultiPolygon(parts.toArray(Polygon[]::new));
  }
}
