package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.giamngheo.intake.geo.Reading.read;
import static vn.giamngheo.intake.geo.Reading.refusal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** FlatGeobuf files of one or two small areas, whole and broken. */
class FlatGeobufFileTest {
  private static final String SQUARE =
      "POLYGON ((108.1 13.1, 108.2 13.1, 108.2 13.2, 108.1 13.2, 108.1 13.1),"
          + " (108.14 13.14, 108.14 13.16, 108.16 13.16, 108.16 13.14, 108.14 13.14))";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void areasHolesAndFieldsAreReadWithAndWithoutAnIndex(boolean index) throws Exception {
    String two =
        "MULTIPOLYGON (((108.1 13.1, 108.2 13.1, 108.2 13.2, 108.1 13.1)),"
            + " ((108.3 13.1, 108.4 13.1, 108.4 13.2, 108.3 13.1)))";
    List<Feature> features = read(file(4326, index, SQUARE, SQUARE));

    assertThat(features).hasSize(2);
    assertThat(features.get(0).fields())
        .containsEntry("code", "24100")
        .containsEntry("name", "Xã Uar")
        .containsEntry("population", "4321");
    assertThat(features.get(0).geometry().getArea()).isCloseTo(0.0096, within(1e-12));
    assertThat(read(file(4326, index, two)).get(0).geometry().getNumGeometries()).isEqualTo(2);
  }

  @Test
  void systemOfTheHeaderIsUsedAndWithoutOneTheFileIsRefused() throws Exception {
    String metres = "POLYGON ((500000 1545000, 501000 1545000, 501000 1546000, 500000 1545000))";
    Geometry placed = read(file(9218, true, metres)).get(0).geometry();
    assertThat(placed.getCoordinate().x).isCloseTo(108.5018, within(0.0005));
    assertThat(refusal(file(0, true, SQUARE))).contains("không cho biết hệ tọa độ");
    assertThat(refusal(file(4757, true, SQUARE))).contains("không nhận hệ tọa độ “EPSG:4757”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POINT (108 13)", "LINESTRING (108 13, 108.1 13)"})
  void geometryThatIsNoAreaIsNamed(String wkt) throws Exception {
    assertThat(refusal(file(4326, false, wkt)))
        .startsWith("xa.fgb: đối tượng thứ 1: không phải vùng");
  }

  @Test
  void lengthsOfTwoGigabytesAreNotBelieved() throws Exception {
    Path file = file(4326, false, SQUARE);
    byte[] good = Files.readAllBytes(file);
    int feature = 12 + ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
    for (int at : new int[] {8, feature}) {
      byte[] liar = good.clone();
      ByteBuffer.wrap(liar).order(ByteOrder.LITTLE_ENDIAN).putInt(at, Integer.MAX_VALUE);
      Files.write(file, liar);
      assertThat(refusal(file)).contains("bị cắt giữa chừng");
    }
    assertThat(refusal(Files.write(folder.resolve("b.fgb"), "fgb no".getBytes())))
        .contains("không phải FlatGeobuf");
  }

  private Path file(int srid, boolean index, String... wkt) throws IOException, ParseException {
    List<Geometry> areas = new java.util.ArrayList<>();
    for (String one : wkt) {
      areas.add(new WKTReader().read(one));
    }
    return FlatGeobufWriter.write(folder.resolve("xa.fgb"), srid, index, areas);
  }
}
