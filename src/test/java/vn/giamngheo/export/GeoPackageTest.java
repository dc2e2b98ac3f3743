package vn.giamngheo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.intake.geo.FeatureFiles;

class GeoPackageTest {
  private static final String SQUARE =
      "POLYGON ((108.5 13, 108.6 13, 108.6 13.1, 108.5 13.1, 108.5 13))";

  @TempDir private Path folder;

  @Test
  void ourOwnReaderFindsTheSameAreasAndValues() throws Exception {
    Path file = write(layer("units", "value"));
    List<Feature> found = new ArrayList<>();
    new FeatureFiles(null, found::add, remark -> {}).read(file);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).fields())
        .containsEntry("unit_name", "Xã Đất Bằng")
        .containsEntry("value", "23.64");
    assertThat(found.get(0).geometry().equalsTopo(shape())).isTrue();
  }

  /** OGC 12-128r18, requirements 2 to 18. */
  @Test
  void theFileSaysThatItIsAGeoPackageOfVersionOnePointThree() throws Exception {
    Path file = write(layer("units", "value"));
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(one(db, "pragma application_id")).isEqualTo("1196444487");
      assertThat(one(db, "pragma user_version")).isEqualTo("10300");
      assertThat(one(db, "pragma integrity_check")).isEqualTo("ok");
      assertThat(one(db, "select count(*) from pragma_foreign_key_check")).isEqualTo("0");
      assertThat(one(db, "select min_x || ' ' || max_y || ' ' || last_change from gpkg_contents"))
          .isEqualTo("108.5 13.1 2026-11-25T08:00:00.000Z");
      assertThat(one(db, "select content from about where subject = 'Nguồn'"))
          .isEqualTo("Kế hoạch 40/KH-UBND");
    }
  }

  @Test
  void equalLayersAreEqualBytes() {
    assertThat(bytes(layer("units", "value"))).isEqualTo(bytes(layer("units", "value")));
  }

  @Test
  void anAreaWithoutABoundaryKeepsItsFigures() throws Exception {
    GeoPackage.Layer layer =
        new GeoPackage.Layer(
            "units",
            "t",
            Instant.EPOCH,
            List.of(new GeoPackage.Column("value", "REAL")),
            List.of(new GeoPackage.Feature(null, List.of(1.5))));
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + write(layer))) {
      assertThat(one(db, "select value || coalesce(geom, '-') from units")).isEqualTo("1.5-");
    }
  }

  @Test
  void aNameThatIsNoPlainWordIsRefused() {
    assertThatThrownBy(() -> bytes(layer("units; drop table about", "value")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bytes(layer("units", "a\" text); --")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private GeoPackage.Layer layer(String table, String column) {
    return new GeoPackage.Layer(
        table,
        "Tỷ lệ hộ nghèo",
        Instant.parse("2026-11-25T08:00:00Z"),
        List.of(new GeoPackage.Column("unit_name", "TEXT"), new GeoPackage.Column(column, "REAL")),
        List.of(new GeoPackage.Feature(shape(), Arrays.asList("Xã Đất Bằng", 23.64))));
  }

  private static Geometry shape() {
    try {
      return new WKTReader().read(SQUARE);
    } catch (org.locationtech.jts.io.ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(GeoPackage.Layer layer) {
    return GeoPackage.write(layer, List.of(List.of("Nguồn", "Kế hoạch 40/KH-UBND")));
  }

  private Path write(GeoPackage.Layer layer) throws Exception {
    return Files.write(folder.resolve("layer.gpkg"), bytes(layer));
  }

  private static String one(Connection db, String sql) throws Exception {
    try (ResultSet row = db.createStatement().executeQuery(sql)) {
      return row.getString(1);
    }
  }
}
