package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.GeometryMapper;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Areas that should fit together like tiles: neighbours share one border, nothing overlaps, nothing
 * is left between.
 */
final class Coverage {
  /** Strips up to this width between two units are gaps; wider ones may be water. Degrees. */
  private static final double GAP_WIDTH = 0.001;

  /** How far a gap may seem to lie from the areas around it, through rounding. Degrees. */
  private static final double TOUCHING = 1e-7;

  private final Geometry[] areas;

  Coverage(List<Geometry> areas) {
    this.areas = areas.toArray(Geometry[]::new);
  }

  /**
   * A place where areas do not fit.
   *
   * @param overlap true when several areas claim it, false when none does
   * @param around places in the list of the areas that claim it, or lie around it
   */
  record Flaw(boolean overlap, double areaHa, double lon, double lat, List<Integer> around) {}

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
    List<Flaw> flaws = new ArrayList<>();
    for (Object face : faces.getPolygons()) {
      Point inside = ((Polygon) face).getInteriorPoint();
      List<Integer> claims = indexes(i -> contains(areas[i], inside));
      if (claims.size() != 1) {
        boolean overlap = !claims.isEmpty();
        List<Integer> around = overlap ? claims : indexes(i -> touches(areas[i], (Polygon) face));
        double areaHa = hectares((Polygon) face);
        flaws.add(new Flaw(overlap, areaHa, inside.getX(), inside.getY(), around));
      }
    }
    flaws.sort(Comparator.comparingDouble(Flaw::areaHa).reversed());
    return flaws;
  }

  private List<Integer> indexes(IntPredicate condition) {
    return IntStream.range(0, areas.length).filter(condition).boxed().toList();
  }

  private static boolean contains(Geometry area, Point point) {
    return area.getEnvelopeInternal().contains(point.getX(), point.getY())
        && SimplePointInAreaLocator.locate(point.getCoordinate(), area) == Location.INTERIOR;
  }

  private static boolean touches(Geometry area, Polygon face) {
    return area.getEnvelopeInternal().intersects(face.getEnvelopeInternal())
        && area.isWithinDistance(face, TOUCHING);
  }

  /**
   * The areas with fewer corners, in the same order. A border that two areas share stays shared;
   * where they do not fit, each is simplified on its own. An area of which nothing would be left
   * stays as it is.
   */
  Coverage simplified(int metres) {
    Geometry[] simple = CoverageSimplifier.simplify(areas, Scales.degrees(metres));
    for (int i = 0; i < simple.length; i++) {
      if (simple[i].isEmpty()) {
        simple[i] = areas[i];
      }
      simple[i].setSRID(4326);
    }
    return new Coverage(Arrays.asList(simple));
  }

  Geometry get(int i) {
    return areas[i];
  }

  /**
   * All of some areas that fit together, as one without the gaps between them; slower where they do
   * not quite fit.
   */
  static Geometry union(List<Geometry> areas) {
    Geometry union =
        attempt(() -> CoverageUnion.union(areas.toArray(Geometry[]::new)))
            .filter(Geometry::isValid)
            .or(() -> attempt(() -> OverlayNGRobust.union(areas)))
            .orElseGet(
                () -> OverlayNGRobust.union(areas.stream().map(GeometryFixer::fix).toList()));
    Geometry whole = withoutGaps(union);
    whole.setSRID(4326);
    return whole;
  }

  /** The area without holes so narrow that they are gaps; in others there may be another unit. */
  private static Geometry withoutGaps(Geometry area) {
    return GeometryMapper.map(
        area,
        part -> {
          Polygon polygon = (Polygon) part;
          GeometryFactory factory = polygon.getFactory();
          LinearRing[] wide =
              IntStream.range(0, polygon.getNumInteriorRing())
                  .mapToObj(polygon::getInteriorRingN)
                  .filter(hole -> !factory.createPolygon(hole).buffer(-GAP_WIDTH / 2).isEmpty())
                  .toArray(LinearRing[]::new);
          return factory.createPolygon(polygon.getExteriorRing(), wide);
        });
  }

  /**
   * As {@link #union(List)}, when it is known which areas do not fit: the many that do are joined
   * the fast way.
   */
  static Geometry union(List<Geometry> fitting, List<Geometry> others) {
    if (fitting.isEmpty() || others.isEmpty()) {
      return union(fitting.isEmpty() ? others : fitting);
    }
    List<Geometry> parts = new ArrayList<>(others);
    parts.add(union(fitting));
    return union(parts);
  }

  /** Empty when the areas overlap in a way that the operation cannot bear. */
  private static Optional<Geometry> attempt(Supplier<Geometry> operation) {
    try {
      return Optional.of(operation.get());
    } catch (TopologyException e) {
      return Optional.empty();
    }
  }

  /** Area in hectares, good to about one per cent. */
  static double hectares(Geometry area) {
    double lat = Math.toRadians(area.getEnvelopeInternal().centre().y);
    return area.getArea() * 111.32 * 110.6 * Math.cos(lat) * 100;
  }
}
