package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class FittedCellsTest {
  private static final Geometry BAY =
      wkt(
          "POLYGON ((108 13, 108.4 13, 108.4 13.2, 108.25 13.2, 108.25 13.05, 108.2 13.05, 108.2 13.2,"
              + " 108 13.2, 108 13))");

  @Test
  void singleUnitGetsAllOfTheAreaCornerForCorner() {
    Map<String, Geometry> parts = FittedCells.divide(BAY, Map.of("a", new Coordinate(108.1, 13.1)));

    assertThat(parts.get("a") == BAY).isTrue();
  }

  @Test
  void partsTileTheAreaAndHoldTheirPoints() {
    Map<String, Coordinate> points = new LinkedHashMap<>();
    points.put("a", new Coordinate(108.05, 13.1));
    points.put("b", new Coordinate(108.15, 13.15));
    points.put("c", new Coordinate(108.35, 13.1));
    Map<String, Geometry> parts = FittedCells.divide(BAY, points);

    assertThat(parts).hasSize(3);
    parts.forEach((name, part) -> assertThat(part.contains(point(points.get(name)))).isTrue());
    Geometry[] all = parts.values().toArray(Geometry[]::new);
    assertThat(CoverageValidator.isValid(all)).isTrue();
    double sum = parts.values().stream().mapToDouble(Geometry::getArea).sum();
    assertThat(sum).isCloseTo(BAY.getArea(), offset(1e-12));
  }

  @Test
  void pointsOutsideOrAtTheSamePlaceStillGetAPart() {
    Map<String, Coordinate> points = new LinkedHashMap<>();
    points.put("in the bay", new Coordinate(108.22, 13.15));
    points.put("far away", new Coordinate(107, 12));
    points.put("one", new Coordinate(108.35, 13.1));
    points.put("twin", new Coordinate(108.35, 13.1));
    Map<String, Geometry> parts = FittedCells.divide(BAY, points);

    assertThat(parts.keySet()).containsExactlyInAnyOrderElementsOf(points.keySet());
    assertThat(parts.values()).allMatch(part -> part.getArea() > 0 && part.isValid());
  }

  private static Point point(Coordinate at) {
    return BAY.getFactory().createPoint(at);
  }

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
