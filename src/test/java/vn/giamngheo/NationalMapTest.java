package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A map of the whole country, of rectangles where its communes lie. */
@ResourceLock(Resources.SYSTEM_OUT)
class NationalMapTest {
  /** Đặc khu Hoàng Sa and Trường Sa. */
  private static final String HOANG_SA = "20333";

  private static final String TRUONG_SA = "22736";

  private final PrintStream systemOut = System.out;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @BeforeEach
  void catchOutput() {
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveOutputBack() {
    System.setOut(systemOut);
  }

  @Test
  void countryIsCompleteOnlyWithHoangSaAndTruongSa() throws IOException {
    assertThat(importWithout(Set.of(HOANG_SA, TRUONG_SA))).isEqualTo(1);
    assertThat(said())
        .contains("Đã nhận 3.319 ranh giới cấp xã")
        .contains("Bản đồ cả nước thiếu Hoàng Sa của Việt Nam: chưa đầy đủ")
        .contains("Bản đồ cả nước thiếu Trường Sa của Việt Nam: chưa đầy đủ")
        .contains("Đã nhận một phần.");

    said.reset();
    assertThat(importWithout(Set.of())).as(() -> said()).isZero();
    assertThat(said())
        .contains("Đã nhận 3.321 ranh giới cấp xã")
        .doesNotContain("chưa đầy đủ")
        .contains("Đã nhận tất cả.");
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private int importWithout(Set<String> codes) throws IOException {
    Path file = folder.resolve("communes.geojson");
    try (Stream<String> lines = Files.lines(Path.of("maps/units/units.csv"))) {
      List<String> features =
          lines
              .map(line -> line.split(",", 14))
              .filter(unit -> unit[3].equals("commune") && unit[2].isEmpty())
              .filter(unit -> !codes.contains(unit[0]))
              .map(NationalMapTest::feature)
              .toList();
      assertThat(features).hasSize(3321 - codes.size());
      Files.writeString(
          file,
          "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}");
    }
    return Main.run(
        Map.of("ATLAS_DATA", folder.resolve("data").toString()),
        "import",
        "boundaries",
        file.toString());
  }

  /** A commune as a rectangle: its extent where that is known, else about its area. */
  private static String feature(String[] unit) {
    double[] box = unit[9].isEmpty() ? square(unit) : new double[4];
    for (int i = 0; i < 4 && !unit[9].isEmpty(); i++) {
      box[i] = Double.parseDouble(unit[9 + i]);
    }
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\",\"provinceCode\":\"%s\"},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[%4$.6f,%5$.6f],[%6$.6f,%5$.6f],[%6$.6f,%7$.6f],[%4$.6f,%7$.6f],[%4$.6f,%5$.6f]]]}}",
        unit[0],
        unit[5],
        unit[6],
        box[0],
        box[1],
        box[2],
        box[3]);
  }

  private static double[] square(String[] unit) {
    String area = unit[13].split(",", 2)[0];
    double km = Math.sqrt(area.isEmpty() ? 1 : Double.parseDouble(area) * 0.75);
    double lon = Double.parseDouble(unit[7]);
    double lat = Double.parseDouble(unit[8]);
    double x = km / 2 / 111.32 / Math.cos(Math.toRadians(lat));
    double y = km / 2 / 110.6;
    return new double[] {lon - x, lat - y, lon + x, lat + y};
  }
}
