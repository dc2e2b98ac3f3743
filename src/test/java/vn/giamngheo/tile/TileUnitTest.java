package vn.giamngheo.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class TileUnitTest {

  @ParameterizedTest
  @CsvSource({
    // A pixel is 2,446 m at zoom 5, and half of that with each zoom.
    "5, 0 10 100 250 1000, 1000",
    "6, 0 10 100 250 1000, 1000",
    "7, 0 10 100 250 1000, 250",
    "8, 0 10 100 250 1000, 250",
    "9, 0 10 100 250 1000, 100",
    "10, 0 10 100 250 1000, 100",
    "11, 0 10 100 250 1000, 10",
    "13, 0 10 100 250 1000, 10",
    "14, 0 10 100 250 1000, 0",
    "16, 0 10 100 250 1000, 0",
    // the finest there is
    "12, 0 100, 100",
    "5, 0 100, 100",
    "15, 100, 100",
    // kept in one form only
    "9, '', -1"
  })
  void scaleIsTheCoarsestThatLooksTheSame(int zoom, String scales, int expected) {
    assertThat(unit(scales).scaleFor(zoom)).isEqualTo(expected);
  }

  private static TileUnit unit(String scales) {
    List<Integer> list =
        scales.isEmpty()
            ? List.of()
            : Arrays.stream(scales.split(" ")).map(Integer::valueOf).toList();
    return new TileUnit(1, "23995", "commune", "Xã", "Chư A Thai", "real", new Envelope(), list);
  }
}
