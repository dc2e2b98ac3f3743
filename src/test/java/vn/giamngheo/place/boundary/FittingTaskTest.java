package vn.giamngheo.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.giamngheo.place.Level;

/**
 * Communes of a crooked grid, about 5 km wide, the left half in one province and the right in
 * another.
 */
class FittingTaskTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int COLUMNS = 6;
  private static final int ROWS = 4;
  private static final int STEPS = 60;
  private static final double SIDE = 0.05;
  private final Map<String, Coordinate[]> edges = new TreeMap<>();
  private final Map<KnownUnit, Geometry> grid = grid();

  @Test
  void provincesSimplifiedApartShareOneBorderAtEveryScale() {
    FittingTask.Result left = run("01");
    FittingTask.Result right = run("02");

    for (int scale = 0; scale < Scales.METRES.size(); scale++) {
      List<Geometry> all = new ArrayList<>();
      for (FittingTask.Result half : List.of(left, right)) {
        for (List<Geometry> displays : half.displays().values()) {
          all.add(displays.get(scale));
        }
      }
      Geometry[] areas = all.toArray(Geometry[]::new);
      assertThat(areas).hasSize(COLUMNS * ROWS - 1);
      assertThat(CoverageValidator.isValid(areas)).as("at %d m", Scales.METRES.get(scale)).isTrue();
    }
  }

  @Test
  void withoutTheNeighboursBeyondTheBorderWouldSplit() {
    List<Geometry> all = new ArrayList<>();
    for (String province : List.of("01", "02")) {
      List<Geometry> members =
          grid.entrySet().stream()
              .filter(e -> e.getKey().provinceCode().equals(province))
              .map(Map.Entry::getValue)
              .toList();
      Coverage simple = new Coverage(members).simplified(1000);
      for (int i = 0; i < members.size(); i++) {
        all.add(simple.get(i));
      }
    }
    assertThat(CoverageValidator.isValid(all.toArray(Geometry[]::new))).isFalse();
  }

  @Test
  void coarserScalesHaveFewerCornersAndLoseNobody() {
    for (List<Geometry> displays : run("01").displays().values()) {
      assertThat(displays).hasSize(Scales.METRES.size()).noneMatch(Geometry::isEmpty);
      int[] corners = displays.stream().mapToInt(Geometry::getNumPoints).toArray();
      assertThat(corners).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
      assertThat(corners[0]).isGreaterThan(corners[corners.length - 1]);
    }
  }

  @Test
  void islandSmallerThanTheCoarsestScaleStays() {
    Geometry island = FACTORY.createPoint(new Coordinate(110, 16)).buffer(0.0005, 16);
    Geometry simple = new Coverage(List.of(island)).simplified(1000).get(0);

    assertThat(simple.getArea()).isPositive();
    assertThat(simple.isValid()).isTrue();
  }

  @Test
  void outlineOfTheProvinceIsMadeOfItsCommunesAtEveryScale() {
    FittingTask.Result left = run("01");
    List<Geometry> outline = left.outlines().values().iterator().next();

    assertThat(outline).hasSize(Scales.METRES.size()).allMatch(Geometry::isValid);
    for (int scale = 0; scale < outline.size(); scale++) {
      int s = scale;
      double sum = left.displays().values().stream().mapToDouble(d -> d.get(s).getArea()).sum();
      assertThat(outline.get(scale).getArea())
          .isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-9));
      assertThat(outline.get(scale).getNumGeometries()).isEqualTo(1);
    }
  }

  @Test
  void overlapBetweenProvincesIsToldOnceWithSizeAndPlace() {
    KnownUnit unit =
        grid.keySet().stream().filter(u -> u.code().equals("00102")).findFirst().orElseThrow();
    Geometry more = FACTORY.toGeometry(new Envelope(106.14, 106.16, 14.06, 14.09));
    grid.put(unit, grid.get(unit).union(more));

    assertThat(run("01").flaws()).anyMatch(Coverage.Flaw::overlap);
    assertThat(run("02").flaws()).noneMatch(Coverage.Flaw::overlap);
  }

  private FittingTask.Result run(String province) {
    List<KnownUnit> members =
        grid.keySet().stream().filter(u -> u.provinceCode().equals(province)).toList();
    Corners corners = new Corners(members.stream().map(grid::get).toList());
    List<KnownUnit> units =
        grid.keySet().stream()
            .filter(u -> members.contains(u) || corners.shares(grid.get(u)))
            .toList();
    KnownUnit above = unit(province, Level.PROVINCE, null, province);
    List<KnownUnit> index = new ArrayList<>(grid.keySet());
    index.add(above);
    return new FittingTask(
            units,
            units.stream().map(grid::get).toList(),
            province,
            FittingTask.parents(members, new UnitIndex(index)))
        .run();
  }

  private Map<KnownUnit, Geometry> grid() {
    Map<KnownUnit, Geometry> all = new LinkedHashMap<>();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        String province = column < COLUMNS / 2 ? "01" : "02";
        String code = "00" + row + "0" + column;
        all.put(unit(code, Level.COMMUNE, province, province), cell(column, row));
      }
    }
    // One tall commune at the border, so that a border beyond it ends in the middle of its side.
    KnownUnit upper = unit("00102", Level.COMMUNE, "01", "01");
    KnownUnit lower = unit("00002", Level.COMMUNE, "01", "01");
    all.put(upper, all.get(upper).union(all.remove(lower)));
    return all;
  }

  private static KnownUnit unit(String code, Level level, String parent, String province) {
    KnownPlace nowhere = new KnownPlace(null, null, null);
    return new KnownUnit(
        code, KnownUnit.IN_FORCE, level, "", code, parent, parent, province, nowhere, code, "");
  }

  private Geometry cell(int column, int row) {
    List<Coordinate> ring = new ArrayList<>();
    add(ring, column, row, column + 1, row, false);
    add(ring, column + 1, row, column + 1, row + 1, false);
    add(ring, column, row + 1, column + 1, row + 1, true);
    add(ring, column, row, column, row + 1, true);
    ring.add(ring.get(0));
    return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
  }

  /** A crooked edge, the same for both who share it; its last corner is left to the next one. */
  private void add(List<Coordinate> ring, int x0, int y0, int x1, int y1, boolean backwards) {
    Coordinate[] edge =
        edges.computeIfAbsent(
            x0 + " " + y0 + " " + x1 + " " + y1, key -> edge(key, x0, y0, x1, y1));
    List<Coordinate> corners = new ArrayList<>(Arrays.asList(edge));
    if (backwards) {
      java.util.Collections.reverse(corners);
    }
    ring.addAll(corners.subList(0, STEPS));
  }

  private static Coordinate[] edge(String seed, int x0, int y0, int x1, int y1) {
    Random random = new Random(seed.hashCode());
    Coordinate[] corners = new Coordinate[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double t = (double) i / STEPS;
      double wobble = (random.nextDouble() - 0.5) * 0.006 * Math.sin(Math.PI * t);
      wobble = i == 0 || i == STEPS ? 0 : wobble;
      double x = 106 + SIDE * (x0 + t * (x1 - x0)) + (x0 == x1 ? wobble : 0);
      double y = 14 + SIDE * (y0 + t * (y1 - y0)) + (y0 == y1 ? wobble : 0);
      corners[i] = new Coordinate(x, y);
    }
    return corners;
  }
}
