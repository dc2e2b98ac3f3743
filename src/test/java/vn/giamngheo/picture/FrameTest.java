package vn.giamngheo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class FrameTest {
  private static final Envelope KRONG_PA = new Envelope(108.45, 108.91, 12.97, 13.49);

  @Test
  void aUnitIsAsLongOnTheGroundAsTheScaleSaysAtTheMiddleLatitude() {
    Frame frame = Frame.fit(KRONG_PA, 10, 20, 600, 500);
    Coordinate west = frame.draw(108.5, 13.23);
    Coordinate east = frame.draw(108.8, 13.23);

    double drawn = west.distance(east) * frame.metresPerUnit();

    assertThat(drawn).isCloseTo(haversine(108.5, 13.23, 108.8, 13.23), within(1.0));
  }

  @Test
  void northAndSouthAreTrueToScaleToo() {
    Frame frame = Frame.fit(KRONG_PA, 0, 0, 600, 500);

    double drawn = frame.draw(108.6, 13.0).distance(frame.draw(108.6, 13.4));

    assertThat(drawn * frame.metresPerUnit())
        .isCloseTo(haversine(108.6, 13.0, 108.6, 13.4), within(1.0));
  }

  @Test
  void everyCornerOfTheBoxIsInsideTheRectangle() {
    Frame frame = Frame.fit(KRONG_PA, 10, 20, 600, 500);

    for (Coordinate corner :
        List.of(frame.draw(108.45, 12.97), frame.draw(108.91, 13.49), frame.draw(108.45, 13.49))) {
      assertThat(corner.x).isBetween(10 - 1e-6, 610 + 1e-6);
      assertThat(corner.y).isBetween(20 - 1e-6, 520 + 1e-6);
    }
    assertThat(frame.draw(108.45, 13.49).y).isLessThan(frame.draw(108.45, 12.97).y);
  }

  @ParameterizedTest
  @CsvSource({"111194.9, 150, 100000", "499, 150, 200", "70, 150, 50", "35, 150, 20"})
  void theScaleBarHasARoundLengthWithinItsRoom(double heightMetres, double room, double expected) {
    double degrees = heightMetres / Frame.METRES_PER_DEGREE;
    Envelope box = new Envelope(108, 108 + degrees / 4, 13, 13 + degrees);

    assertThat(Frame.fit(box, 0, 0, 500, 150).roundDistance(room)).isEqualTo(expected);
  }

  /** Great-circle distance in metres on the sphere of radius 6,371,008.8 m. */
  private static double haversine(double lon1, double lat1, double lon2, double lat2) {
    double dLat = Math.toRadians(lat2 - lat1) / 2;
    double dLon = Math.toRadians(lon2 - lon1) / 2;
    double a =
        Math.pow(Math.sin(dLat), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(dLon), 2);
    return 2 * 6_371_008.8 * Math.asin(Math.sqrt(a));
  }
}
