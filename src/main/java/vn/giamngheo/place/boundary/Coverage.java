package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Areas that should fit together like tiles: neighbours share one border, nothing overlaps, nothing
 * is left between.
 */
final class Coverage {
  /** Strips up to this width between two units are gaps; wider ones may be water. Degrees. */
  private static final double GAP_WIDTH = 0.001;

  /** For maps: details below about 100 m go. Degrees, as the root of the area dropped. */
  private static final double DISPLAY_TOLERANCE = 0.0009;

  private final Geometry[] areas;

  Coverage(List<Geometry> areas) {
    this.areas = areas.toArray(Geometry[]::new);
  }

  /**
   * A place where areas do not fit.
   *
   * @param overlap true when several areas claim it, false when none does
   */
  record Flaw(boolean overlap, double areaHa, double lon, double lat) {}

  /** Overlaps and gaps, largest first. */
  List<Flaw> listFlaws() {
    List<Geometry> edges =
        Arrays.stream(CoverageValidator.validate(areas, GAP_WIDTH))
            .filter(Objects::nonNull)
            .filter(edge -> !edge.isEmpty())
            .toList();
    if (edges.isEmpty()) {
      return List.of();
    }
    Polygonizer faces = new Polygonizer();
    faces.add(OverlayNGRobust.union(edges));
    List<PreparedGeometry> prepared =
        Arrays.stream(areas).map(PreparedGeometryFactory::prepare).toList();
    List<Flaw> flaws = new ArrayList<>();
    for (Object face : faces.getPolygons()) {
      Point inside = ((Polygon) face).getInteriorPoint();
      long claims = prepared.stream().filter(area -> area.contains(inside)).count();
      if (claims != 1) {
        double areaHa = hectares((Polygon) face);
        flaws.add(new Flaw(claims > 1, areaHa, inside.getX(), inside.getY()));
      }
    }
    flaws.sort(Comparator.comparingDouble(Flaw::areaHa).reversed());
    return flaws;
  }

  /**
   * The areas with fewer corners, in the same order. A border that two areas share stays shared;
   * where they do not fit, each is simplified on its own.
   */
  List<Geometry> simplified() {
    List<Geometry> simple = Arrays.asList(CoverageSimplifier.simplify(areas, DISPLAY_TOLERANCE));
    simple.forEach(area -> area.setSRID(4326));
    return simple;
  }

  /** Area in hectares, good to about one per cent. */
  static double hectares(Geometry area) {
    double lat = Math.toRadians(area.getEnvelopeInternal().centre().y);
    return area.getArea() * 111.32 * 110.6 * Math.cos(lat) * 100;
  }
}
