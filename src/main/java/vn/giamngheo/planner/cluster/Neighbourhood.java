package vn.giamngheo.planner.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.giamngheo.planner.rank.Area;
import vn.giamngheo.stats.spatial.Centres;
import vn.giamngheo.stats.spatial.Contiguity;
import vn.giamngheo.stats.spatial.SpatialWeights;
import vn.giamngheo.text.Text;

/**
 * Who neighbours whom among units.
 *
 * @param weights binary
 * @param distanceKm within which units are neighbours; null where borders or the nearest count
 */
public record Neighbourhood(List<Area> areas, SpatialWeights weights, Double distanceKm) {
  /** Borders that run together no better than that still meet (decision 32). */
  static final double TOLERANCE_METRES = 10;

  /**
   * Along a meridian; along a parallel a degree is shorter, and so is the tolerance, by 7 % in the
   * south and 10 % in the north of the country at most.
   */
  private static final double METRES_A_DEGREE = 111_320;

  private static final double TOLERANCE_DEGREES = TOLERANCE_METRES / METRES_A_DEGREE;

  /**
   * From the boundaries in use, or from the centres where distances count.
   *
   * @throws vn.giamngheo.stats.NotComputable when there are too few units
   */
  public static Neighbourhood of(List<Area> areas, ClusterQuery query) {
    return switch (query.contiguity()) {
      case "queen" ->
          new Neighbourhood(areas, Contiguity.queen(borders(areas), TOLERANCE_DEGREES), null);
      case "rook" ->
          new Neighbourhood(areas, Contiguity.rook(borders(areas), TOLERANCE_DEGREES), null);
      case "k_nearest" ->
          new Neighbourhood(areas, centres(areas).nearest(query.neighbours()), null);
      default -> within(areas, query.distanceKm());
    };
  }

  private static Neighbourhood within(List<Area> areas, double distanceKm) {
    Centres centres = centres(areas);
    double distance = distanceKm > 0 ? distanceKm : centres.largestNearest();
    return new Neighbourhood(areas, centres.within(distance), distance);
  }

  private static List<Geometry> borders(List<Area> areas) {
    Geometry none = new GeometryFactory().createPolygon();
    return areas.stream().map(a -> a.geometry() == null ? none : a.geometry()).toList();
  }

  private static Centres centres(List<Area> areas) {
    return Centres.earth(
        areas.stream().mapToDouble(Area::lon).toArray(),
        areas.stream().mapToDouble(Area::lat).toArray());
  }

  public List<String> neighbourCodes(int unit) {
    return IntStream.of(weights.neighbours(unit)).mapToObj(i -> areas.get(i).code()).toList();
  }

  public List<Integer> islands() {
    return IntStream.of(weights.islands()).boxed().toList();
  }

  /** Numbers of links, for the answer; islands are told apart. */
  public Map<String, Object> toMap(String kind) {
    var degrees = IntStream.range(0, weights.size()).map(weights::degree).summaryStatistics();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", kind);
    map.put("distanceKm", distanceKm);
    map.put("toleranceM", isByBorder(kind) ? (Double) TOLERANCE_METRES : null);
    map.put("links", degrees.getSum());
    map.put("mean", degrees.getAverage());
    map.put("min", degrees.getMin());
    map.put("max", degrees.getMax());
    map.put("boundaries", origins());
    return map;
  }

  private static boolean isByBorder(String kind) {
    return kind.equals("queen") || kind.equals("rook");
  }

  private List<String> origins() {
    return areas.stream().map(Area::origin).filter(Objects::nonNull).distinct().sorted().toList();
  }

  /** What one must know of boundaries that are not the real ones. */
  List<Text> notes(String kind) {
    List<Text> notes = new ArrayList<>();
    if (isByBorder(kind) && !origins().equals(List.of("real"))) {
      notes.add(
          new Text(
              "Láng giềng được xác định từ ranh giới sơ đồ, có thể khác với địa giới thật; hãy nạp"
                  + " ranh giới thật trước khi kết luận.",
              "Neighbours come from schematic boundaries and may differ from the real ones; import"
                  + " real boundaries before drawing conclusions."));
    }
    return notes;
  }
}
