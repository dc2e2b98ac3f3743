package vn.giamngheo.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Two strips beside each other; the right one stands back from their border in the middle. */
class CoverageTest {
  private static final Geometry LEFT = area("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");

  @Test
  void gapBetweenTwoUnitsIsNoHoleInTheirUnion() {
    Geometry right = area("POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0.6, 1.0005 0.5, 1 0.4, 1 0))");

    assertThat(Coverage.union(List.of(LEFT, right)).norm().toText())
        .isEqualTo("POLYGON ((0 0, 0 1, 1 1, 2 1, 2 0, 1 0, 0 0))");
  }

  @Test
  void holeWithRoomForAnotherUnitStays() {
    Geometry right = area("POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0.6, 1.1 0.5, 1 0.4, 1 0))");

    assertThat(Coverage.union(List.of(LEFT, right)).getArea()).isEqualTo(1.99);
  }

  private static Geometry area(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
