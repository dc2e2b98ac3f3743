package vn.giamngheo.intake.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * An area made valid. Valid rings stay as they are. In others, lines that cross get a corner there,
 * spikes and rings without area go, loops become parts or holes; no corner is moved.
 *
 * @param geometry polygon or multipolygon; empty when nothing had an area
 * @param fault what was wrong, in the geometry library's words; null when nothing was
 * @param areaChange area after / area before − 1
 */
public record Repair(Geometry geometry, String fault, double areaChange) {

  public static Repair of(Geometry geometry) {
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error == null) {
      return new Repair(geometry, null, 0);
    }
    List<Polygon> parts = new ArrayList<>();
    for (Object part : PolygonExtracter.getPolygons(GeometryFixer.fix(geometry))) {
      parts.add((Polygon) part);
    }
    Geometry fixed = parts.isEmpty() ? Rings.FACTORY.createPolygon() : Rings.area(parts);
    fixed.setSRID(geometry.getSRID());
    double before = geometry.getArea();
    double change = before == 0 ? 1 : fixed.getArea() / before - 1;
    return new Repair(fixed, error.toString(), change);
  }
}
