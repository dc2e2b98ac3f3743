package vn.giamngheo.place;

import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Divides a real area among units of which only a point is known, each part the places nearest to
 * that point: schematic inside, real outside.
 */
public final class FittedCells {
  /** How far inside the area a point is moved that lies outside: share of the way to its middle. */
  private static final double INWARDS = 0.05;

  private static final int MOST_MOVES = 8;

  private FittedCells() {}

  /**
   * The part of each unit; the parts share borders and together are the area, but for what no point
   * can reach. A single unit gets all of it, corner for corner.
   *
   * @param area polygon or multipolygon, EPSG:4326
   * @param points of each unit, longitude and latitude, in the area or near it
   */
  public static <T> Map<T, Geometry> divide(Geometry area, Map<T, Coordinate> points) {
    if (points.size() == 1) {
      return Map.of(points.keySet().iterator().next(), area);
    }
    LocalPlane plane = LocalPlane.at(area.getEnvelopeInternal().centre().y);
    Map<Coordinate, T> seeds = new LinkedHashMap<>();
    points.forEach(
        (unit, point) -> {
          Coordinate inside = inside(area, point);
          Coordinate seed = plane.toPlane(inside.x, inside.y);
          for (int i = 1; seeds.containsKey(seed); i++) {
            seed = new Coordinate(seed.x + i * 1e-4, seed.y);
          }
          seeds.put(seed, unit);
        });
    return NearestParts.divide(area, plane.toPlane(area), seeds, plane);
  }

  /** The point, or when it lies outside the nearest one well inside. */
  static Coordinate inside(Geometry area, Coordinate point) {
    if (SimplePointInAreaLocator.locate(point, area) == Location.INTERIOR) {
      return point;
    }
    Geometry at = area.getFactory().createPoint(point);
    Coordinate border = DistanceOp.nearestPoints(area, at)[0];
    Coordinate middle = area.getInteriorPoint().getCoordinate();
    double share = INWARDS;
    for (int i = 0; i < MOST_MOVES; i++, share *= 2) {
      Coordinate moved =
          new Coordinate(
              border.x + share * (middle.x - border.x), border.y + share * (middle.y - border.y));
      if (share < 1 && SimplePointInAreaLocator.locate(moved, area) == Location.INTERIOR) {
        return moved;
      }
    }
    return middle;
  }
}
