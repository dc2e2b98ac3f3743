package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Places inside one area for centres that may lie outside it (some are only roughly known, and of a
 * divided unit only one part holds the centre), no two the same.
 */
final class InnerPlaces {
  /** Degrees; about 100 m. */
  private static final double USUAL_DISTANCE = 0.001;

  private static final int MOST_TRIES = 10_000;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final Geometry area;
  private final IndexedPointInAreaLocator locator;
  private final double distance;
  private final List<Coordinate> taken = new ArrayList<>();

  InnerPlaces(Geometry area) {
    this.area = area;
    this.locator = new IndexedPointInAreaLocator(area);
    this.distance = Math.min(USUAL_DISTANCE, Math.sqrt(area.getArea()) / 20);
  }

  /**
   * The place itself when it is inside and free, otherwise a free one near it. In an area too thin
   * to hold another place, one that is taken.
   */
  Coordinate near(Coordinate wanted) {
    Coordinate start = isInside(wanted) ? wanted : nearestInside(wanted);
    Coordinate place = start;
    for (int i = 1; !isFree(place) || !isInside(place); i++) {
      if (i > MOST_TRIES) {
        return start;
      }
      double radius = distance * Math.sqrt(i);
      double x = start.x + radius * Math.cos(i * GOLDEN_ANGLE);
      double y = start.y + radius * Math.sin(i * GOLDEN_ANGLE);
      place = new Coordinate(x, y);
    }
    taken.add(place);
    return place;
  }

  private Coordinate nearestInside(Coordinate outside) {
    Coordinate border = DistanceOp.nearestPoints(area, area.getFactory().createPoint(outside))[0];
    Coordinate inner = area.getInteriorPoint().getCoordinate();
    for (double step = 0.05; step < 1; step *= 2) {
      Coordinate place =
          new Coordinate(
              border.x + step * (inner.x - border.x), border.y + step * (inner.y - border.y));
      if (isInside(place)) {
        return place;
      }
    }
    return inner;
  }

  private boolean isInside(Coordinate place) {
    return locator.locate(place) == Location.INTERIOR;
  }

  private boolean isFree(Coordinate place) {
    return taken.stream().noneMatch(other -> other.distance(place) < distance / 2);
  }
}
