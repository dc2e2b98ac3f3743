package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.giamngheo.intake.geo.Reading.read;
import static vn.giamngheo.intake.geo.Reading.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;

/** One small area as a GeoPackage, written table by table, and as KML. */
class GeoPackageAndKmlTest {
  private static final double[] RING = {
    108.1, 13.1, 108.2, 13.1, 108.2, 13.2, 108.1, 13.2, 108.1, 13.1
  };

  @TempDir Path folder;

  @Test
  void geoPackageIsReadInTheSystemItNames() throws Exception {
    Path file = geoPackage(4326, "EPSG");
    Feature feature = read(file).get(0);
    assertThat(feature.fields()).containsEntry("ma_xa", "24100").containsEntry("ten_xa", "Uar");
    assertThat(feature.geometry().getArea()).isCloseTo(0.01, within(1e-12));

    assertThat(refusal(geoPackage(-1, "NONE"))).contains("không cho biết hệ tọa độ");
    Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 3000));
    assertThat(refusal(file)).isEqualTo("a.gpkg: GeoPackage hỏng hoặc bị cắt giữa chừng");
    assertThat(refusal(write("text.gpkg", "no database")))
        .isEqualTo("text.gpkg: không phải GeoPackage");
  }

  @Test
  void geoPackageGeometryThatClaimsTooManyPointsIsRefused() throws Exception {
    Path file = geoPackage(4326, "EPSG");
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = db.createStatement()) {
      s.execute("update xa set geom = x'47500001E6100000' || x'0103000000010000007FFFFFFF'");
    }
    assertThat(refusal(file)).contains("đối tượng thứ 1");
  }

  @Test
  void placemarksOfKmlAreAreasWithTheirData() throws IOException {
    String kml =
        "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>Huyện</name><Placemark><name>Uar</name>"
            + "<ExtendedData><Data name=\"code\"><value>24100</value></Data></ExtendedData><MultiGeometry>"
            + "<Polygon><outerBoundaryIs><LinearRing><coordinates>108.1,13.1,0 108.2,13.1,0 108.2,13.2,0"
            + " 108.1,13.1,0</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry>"
            + "</Placemark></Document></kml>";
    Feature feature = read(write("a.kml", kml)).get(0);
    assertThat(feature.fields()).isEqualTo(Map.of("name", "Uar", "code", "24100"));
    assertThat(feature.geometry().getArea()).isCloseTo(0.005, within(1e-12));
    assertThat(refusal(write("a.kml", kml.substring(0, 300)))).contains("bị cắt giữa chừng");
    assertThat(refusal(write("a.kml", kml.replace("108.2,13.1,0", "108.2")))).contains("hình hỏng");
    String entity = "<!DOCTYPE kml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    assertThat(refusal(write("a.kml", entity + kml.replace("Uar", "&x;")))).contains("KML hỏng");
  }

  @Test
  void schemaDataAndSeveralPolygonsOfAPlacemarkAreRead() throws IOException {
    String data =
        "<ExtendedData><SchemaData schemaUrl=\"#s\"><SimpleData name=\"MA_XA\">24100</SimpleData>"
            + "<SimpleData name=\"TEN_XA\">Ia <![CDATA[Rsươm]]></SimpleData></SchemaData></ExtendedData>";
    String hole =
        "<innerBoundaryIs><LinearRing><coordinates>108.14,13.14 108.16,13.14 108.16,13.16"
            + " 108.14,13.14</coordinates></LinearRing></innerBoundaryIs>";
    String first =
        Samples.kmlPolygon("108.1,13.1,5 108.2,13.1,5\n108.2,13.2,5 108.1,13.2,5 108.1,13.1,5")
            .replace("<Polygon>", "<Polygon>" + hole);
    String second = Samples.kmlPolygon("108.3,13.1 108.4,13.1 108.4,13.2 108.3,13.1");
    String point = "<Point><coordinates>108.15,13.15</coordinates></Point>";
    String kml =
        Samples.kml(
            Samples.placemark(
                data + "<MultiGeometry>" + first + point + second + "</MultiGeometry>"));
    Feature feature = read(write("a.kml", kml)).get(0);
    assertThat(feature.fields())
        .isEqualTo(Map.of("name", "Uar", "MA_XA", "24100", "TEN_XA", "Ia Rsươm"));
    assertThat(feature.geometry().getNumGeometries()).isEqualTo(2);
    assertThat(feature.geometry().getArea()).isCloseTo(0.01 - 0.0002 + 0.005, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<Point><coordinates>108,13</coordinates></Point> | không phải vùng (Point)",
        "<LineString><coordinates>108,13 108.1,13</coordinates></LineString> | không phải vùng (LineString)",
        "<Polygon></Polygon> | không có hình",
        "'' | không có hình",
        "P108,13 x,13 108,14 108,13 | “x” không phải số",
        "P108,13 108.1 108,14 108,13 | thiếu vĩ độ",
        "P108,13 NaN,13 108,14 108,13 | không phải số hữu hạn",
        "P108,13 108.1,13 108,13 | vòng chỉ có 3 điểm",
        "P13,108 13.1,108 13,108.1 13,108 | bị đổi chỗ",
      })
  void placemarkThatIsNoAreaIsNamed(String geometry, String sentence) throws IOException {
    String xml = geometry.startsWith("P") ? Samples.kmlPolygon(geometry.substring(1)) : geometry;
    assertThat(refusal(write("a.kml", Samples.kml(Samples.placemark(xml)))))
        .startsWith("a.kml: đối tượng thứ 1: ")
        .contains(sentence);
  }

  @Test
  void entitiesThatGrowOrReachOutsideAreNotFollowed() throws IOException {
    String square =
        Samples.placemark(Samples.kmlPolygon("108.1,13.1 108.2,13.1 108.2,13.2 108.1,13.1"));
    StringBuilder bomb = new StringBuilder("<!DOCTYPE kml [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String kml = Samples.kml(square).replace("<?xml version=\"1.0\"?>", bomb + "]>");
    assertThat(refusal(write("a.kml", kml.replace("Uar", "&a11;")))).contains("KML hỏng");
    String outside = "<!DOCTYPE kml SYSTEM \"http://127.0.0.1:1/x.dtd\">";
    String named = Samples.kml(square).replace("<?xml version=\"1.0\"?>", outside);
    assertThat(read(write("b.kml", named))).hasSize(1);
  }

  @Test
  void kmlIsReadInTheEncodingItDeclares() throws IOException {
    String kml =
        Samples.kml(
                Samples.placemark(
                    Samples.kmlPolygon("108.1,13.1 108.2,13.1 108.2,13.2 108.1,13.1")))
            .replace("Uar", "Ia Rsươm");
    Path utf16 = folder.resolve("a.kml");
    Files.write(utf16, kml.getBytes(java.nio.charset.StandardCharsets.UTF_16));
    assertThat(read(utf16).get(0).fields()).containsEntry("name", "Ia Rsươm");
    String declared = kml.replace("\"1.0\"", "\"1.0\" encoding=\"windows-1258\"");
    Files.write(utf16, declared.getBytes("windows-1258"));
    assertThat(read(utf16).get(0).fields()).containsEntry("name", "Ia Rsươm");
    assertThat(refusal(write("b.kml", kml.replace("\"1.0\"", "\"1.0\" encoding=\"x-no\""))))
        .contains("encoding x-no");
  }

  @Test
  void kmzIsAnArchiveOfKml() throws IOException {
    byte[] kml =
        Samples.kml(
                Samples.placemark(
                    Samples.kmlPolygon("108.1,13.1 108.2,13.1 108.2,13.2 108.1,13.1")))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(read(Samples.zip(folder.resolve("a.kmz"), Map.of("doc.kml", kml)))).hasSize(1);
  }

  private Path geoPackage(int code, String organization) throws Exception {
    Path file = folder.resolve("a.gpkg");
    Files.deleteIfExists(file);
    Polygon area = Rings.polygon(List.of(Rings.ring(RING)));
    byte[] wkb = new WKBWriter().write(area);
    String blob = "47500001" + "00000000" + HexFormat.of().formatHex(wkb);
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = db.createStatement()) {
      s.execute(
          "create table gpkg_spatial_ref_sys (srs_id int, organization text, organization_coordsys_id int, definition text)");
      s.execute(
          "create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id int)");
      s.execute("create table xa (fid integer primary key, geom blob, ma_xa text, ten_xa text)");
      s.execute(
          "insert into gpkg_spatial_ref_sys values (%d, '%s', %d, 'undefined')"
              .formatted(code, organization, code));
      s.execute(
          "insert into gpkg_geometry_columns values ('xa', 'geom', 'POLYGON', %d)".formatted(code));
      s.execute("insert into xa values (1, x'" + blob + "', '24100', 'Uar')");
    }
    return file;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
