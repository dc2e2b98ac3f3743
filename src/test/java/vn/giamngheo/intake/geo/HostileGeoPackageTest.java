package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.intake.geo.Reading.read;
import static vn.giamngheo.intake.geo.Reading.refusal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GeoPackages of several layers, and of strangers. */
class HostileGeoPackageTest {
  @TempDir Path folder;

  @Test
  void layersOfAGeoPackageAreAllReadWhateverTheirNames() throws Exception {
    Map<String, String> layers = new LinkedHashMap<>();
    layers.put("xã", "EPSG:4326");
    layers.put("a\"; drop table xa; --", "EPSG:4326");
    Path file = Samples.geoPackage(folder.resolve("bản đồ #1?.gpkg"), layers);
    assertThat(read(file))
        .extracting(Feature::file)
        .containsExactly("bản đồ #1?.gpkg/a\"; drop table xa; --", "bản đồ #1?.gpkg/xã");
    layers.put("metres", "EPSG:3405");
    assertThat(refusal(Samples.geoPackage(file, layers)))
        .contains("/metres")
        .contains("trông như độ nhưng hệ EPSG:3405");
  }

  @Test
  void viewInAGeoPackageIsNoLayer() throws Exception {
    Path file = Samples.file(folder, "gpkg");
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = db.createStatement()) {
      s.execute("alter table xa rename to y");
      s.execute(
          "create view xa as with recursive r(n) as (select 1 union all select n + 1 from r) select n, geom from r, y");
    }
    assertThat(refusal(file)).contains("không phải bảng dữ liệu");
  }

  @ParameterizedTest
  @CsvSource({
    // A collection in a collection in a collection …, and counts of two thousand million.
    "deep, không phải vùng",
    "010600000000FFFF7F, quá giới hạn",
    "0103000000FFFFFF7F, quá giới hạn",
    "010300000001000000FFFFFF7F, quá giới hạn",
    "01030000000100000000000800, ngắn hơn",
    "0101000000, không phải vùng",
    "010300000000000000, không có hình",
    "01, ngắn hơn",
  })
  void geometryOfAGeoPackageThatLiesIsRefused(String wkb, String sentence) throws Exception {
    Path file = Samples.file(folder, "gpkg");
    String hex = wkb.equals("deep") ? "010700000001000000".repeat(200_000) : wkb;
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement s = db.prepareStatement("update xa set geom = ?")) {
      s.setBytes(1, HexFormat.of().parseHex("4750000100000000" + hex));
      s.execute();
    }
    assertThat(refusal(file)).startsWith("xa.gpkg/xa: đối tượng thứ 1: ").contains(sentence);
  }

  @Test
  void heightsInAGeoPackageAreLeftOut() throws Exception {
    Path file = Samples.file(folder, "gpkg");
    StringBuilder wkb = new StringBuilder("01EB030000" + "01000000" + "04000000");
    double[] corners = {108.1, 13.1, 5, 108.2, 13.1, 5, 108.2, 13.2, 5, 108.1, 13.1, 5};
    for (double d : corners) {
      wkb.append("%016X".formatted(Long.reverseBytes(Double.doubleToLongBits(d))));
    }
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = db.createStatement()) {
      s.execute("update xa set geom = x'4750000100000000" + wkb + "'");
    }
    assertThat(read(file).get(0).geometry().getArea()).isBetween(0.0049, 0.0051);
  }
}
