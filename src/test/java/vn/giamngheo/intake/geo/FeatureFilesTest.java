package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.giamngheo.intake.geo.Reading.read;
import static vn.giamngheo.intake.geo.Reading.refusal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of file with one small area, and each way in which a file can be wrong. */
class FeatureFilesTest {
  private static final String RING =
      "[108.1,13.1],[108.2,13.1],[108.2,13.2],[108.1,13.2],[108.1,13.1]";
  private static final String FEATURE = feature(RING);
  private static final String COLLECTION = collection(FEATURE);

  /** Clockwise, as a shapefile wants its outer rings. */
  private static final double[] OUTER = {
    108.1, 13.1, 108.1, 13.2, 108.2, 13.2, 108.2, 13.1, 108.1, 13.1
  };

  private static final double[] HOLE = {
    108.14, 13.14, 108.16, 13.14, 108.16, 13.16, 108.14, 13.16, 108.14, 13.14
  };

  private static final String WGS84_PRJ =
      "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137,298.257223563]],"
          + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.017453292519943295]]";

  @TempDir Path folder;

  @Test
  void collectionAndOneFeatureALineAreGeoJson() throws IOException {
    assertThat(read(write("a.geojson", COLLECTION))).hasSize(1);
    assertThat(read(write("b.geojsonl", FEATURE + "\n" + FEATURE + "\n"))).hasSize(2);
    Feature feature = read(write("c.json", FEATURE)).get(0);
    assertThat(feature.fields()).containsEntry("name", "Uar").containsEntry("code", "24100");
    assertThat(feature.geometry().getArea()).isCloseTo(0.01, within(1e-12));
  }

  @Test
  void compressedFileFolderAndArchiveAreOpened() throws IOException {
    Path gz = folder.resolve("a.geojson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(COLLECTION.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(gz)).hasSize(1);
    write("b.geojson", COLLECTION);
    assertThat(read(folder)).hasSize(2);
    Path zip = zip("sub/xã.geojson", COLLECTION);
    assertThat(read(zip).get(0).file()).startsWith("a.zip/sub/");
  }

  @Test
  void systemNamedInTheFileIsUsed() throws IOException {
    String zone =
        collection(feature("[500000,1545000],[501000,1545000],[501000,1546000],[500000,1545000]"))
            .replace(
                "\"features\"",
                "\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::9218\"}},\"features\"");
    assertThat(read(write("a.geojson", zone)).get(0).geometry().getCoordinate().x)
        .isCloseTo(108.5018, within(0.0005));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.geojson | '' | tệp rỗng",
        "a.geojson | {\"type\":\"FeatureCollection\",\"features\":[]} | không có đối tượng nào",
        "a.geojson | {\"type\":\"Topology\"} | không phải GeoJSON",
        "a.geojson | [1,2] | không phải GeoJSON",
        "a.geojson | {\"type\":} | JSON hỏng ở dòng 1, cột 9",
        "a.xlsx | x | không nhận loại tệp này",
        "a.zip | no archive | tệp nén hỏng hoặc bị cắt giữa chừng",
        "a.shp | too short | không cho biết hệ tọa độ",
      })
  void unusableFileGetsItsSentence(String name, String text, String sentence) throws IOException {
    String said = refusal(write(name, text));
    assertThat(said).startsWith(name + ": ").contains(sentence);
  }

  @Test
  void fileCutOffInTheMiddleIsRefused() throws IOException {
    for (int length = COLLECTION.length() - 1; length > 0; length--) {
      assertThat(refusal(write("a.geojson", COLLECTION.substring(0, length))))
          .isEqualTo("a.geojson: tệp bị cắt giữa chừng");
    }
  }

  @Test
  void swappedAxesAndOtherContinentsAreRefused() throws IOException {
    String swapped = RING.replaceAll("\\[([\\d.]+),([\\d.]+)]", "[$2,$1]");
    assertThat(refusal(write("a.geojson", collection(feature(swapped)))))
        .contains("đối tượng thứ 1")
        .contains("bị đổi chỗ");
    String africa = RING.replace("[108.", "[18.");
    assertThat(refusal(write("a.geojson", collection(feature(africa)))))
        .contains("nằm ngoài Việt Nam");
    String metres = "[500000,1545000],[501000,1545000],[501000,1546000],[500000,1545000]";
    assertThat(refusal(write("a.geojson", collection(feature(metres)))))
        .contains("trông như mét nhưng hệ EPSG:4326 tính bằng độ");
  }

  @Test
  void geometryThatIsNoAreaIsRefusedWithItsNumber() throws IOException {
    String point = FEATURE.replaceAll("\"geometry\":.*", "\"geometry\":null}");
    assertThat(refusal(write("a.geojsonl", FEATURE + "\n" + point)))
        .contains("đối tượng thứ 2")
        .contains("không có hình");
    assertThat(refusal(write("a.geojson", FEATURE.replace("Polygon", "LineString"))))
        .contains("không phải vùng (LineString)");
    assertThat(refusal(write("a.geojson", FEATURE.replace(RING, "[108,13],[108,13]"))))
        .contains("hình hỏng");
  }

  @Test
  void hostileArchiveIsNotOpened() throws IOException {
    assertThat(refusal(zip("../../evil.geojson", COLLECTION))).contains("../");
    assertThat(refusal(zip("bomb.geojson", " ".repeat(40 << 20)))).contains("bom nén");
    assertThat(refusal(zip("readme.txt", "x"))).contains("không có tệp nào đọc được");
    Path gz = folder.resolve("bomb.geojson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(" ".repeat(40 << 20).getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(refusal(gz)).contains("bom nén");
  }

  @Test
  void archiveLeavesNothingBehind() throws IOException {
    long before = temporaryFolders();
    read(zip("a.geojson", COLLECTION));
    refusal(zip("a.geojson", "{"));
    assertThat(temporaryFolders()).isEqualTo(before);
  }

  @Test
  void shapefileHasAreasHolesAndFields() throws IOException {
    Path shp = shapefile("Uar".getBytes(StandardCharsets.US_ASCII), OUTER, HOLE);
    assertThat(refusal(shp)).contains("không cho biết hệ tọa độ").contains("EPSG:9218");

    write("xa.prj", WGS84_PRJ);
    Feature feature = read(shp).get(0);
    assertThat(feature.fields()).isEqualTo(Map.of("MA_XA", "24100", "TEN_XA", "Uar"));
    assertThat(feature.geometry().getArea()).isCloseTo(0.01 - 0.0004, within(1e-9));
  }

  @Test
  void shapefileInAZoneWithoutCodeComesToItsPlace() throws IOException {
    double[] ring = {500_000, 1.545e6, 500_000, 1.546e6, 501_000, 1.546e6, 500_000, 1.545e6};
    Path shp = shapefile("Uar".getBytes(StandardCharsets.US_ASCII), ring);
    write("xa.prj", CoordinateSystemTest.prj("GCS_VN-2000", "D_Vietnam_2000", "", 108.5));
    assertThat(read(shp).get(0).geometry().getCoordinate().x).isCloseTo(108.5018, within(0.0005));
  }

  @ParameterizedTest
  @CsvSource({
    // Xã Đất Bằng, phường Diên Hồng, Ia Rsươm: windows-1258 and UTF-8 by the JDK, TCVN3 by hand.
    "Đất Bằng, utf-8, ''",
    "Đất Bằng, windows-1258, ''",
    "Ia Rsươm, windows-1258, ''",
    "Đất Bằng, TCVN3, A7CA742042BB6E67",
    "phường Diên Hồng, TCVN3, 7068ADEA6E67204469AA6E2048E56E67",
  })
  void namesAreReadInTheirEncoding(String name, String encoding, String hex) throws IOException {
    byte[] bytes = hex.isEmpty() ? encode(name, encoding) : HexFormat.of().parseHex(hex);
    Path shp = shapefile(bytes, OUTER);
    write("xa.prj", WGS84_PRJ);
    assertThat(read(shp).get(0).fields()).containsEntry("TEN_XA", name);
    write("xa.cpg", encoding);
    assertThat(read(shp).get(0).fields()).containsEntry("TEN_XA", name);
  }

  @Test
  void unknownEncodingIsRefused() throws IOException {
    Path shp = shapefile("Ia Rsươm".getBytes(StandardCharsets.UTF_8), OUTER);
    write("xa.prj", WGS84_PRJ);
    write("xa.cpg", "Big5");
    assertThat(refusal(shp)).contains("UTF-8, 1258 hoặc TCVN3");
  }

  @Test
  void lengthsClaimedByAHeaderAreNotBelieved() throws IOException {
    Path shp = shapefile("Uar".getBytes(StandardCharsets.US_ASCII), OUTER);
    write("xa.prj", WGS84_PRJ);
    byte[] good = Files.readAllBytes(shp);
    for (int at : new int[] {24, 104}) {
      byte[] liar = good.clone();
      liar[at] = 0x3F;
      Files.write(shp, liar);
      assertThat(refusal(shp)).contains("bị cắt giữa chừng");
    }
    byte[] manyPoints = good.clone();
    manyPoints[108 + 43] = 0x7F;
    Files.write(shp, manyPoints);
    assertThat(refusal(shp)).contains("quá giới hạn");
    Files.write(shp, good);
    byte[] dbf = Files.readAllBytes(folder.resolve("xa.dbf"));
    dbf[7] = 0x3F;
    Files.write(folder.resolve("xa.dbf"), dbf);
    assertThat(refusal(shp)).contains("bị cắt giữa chừng");
  }

  private Path shapefile(byte[] name, double[]... rings) throws IOException {
    return ShapeWriter.write(
        folder,
        List.of(rings),
        List.of("MA_XA", "TEN_XA"),
        List.of("24100".getBytes(StandardCharsets.US_ASCII), name));
  }

  /** Windows-1258 writes some tones as marks after the letter; the JDK wants them apart. */
  private static byte[] encode(String name, String encoding) {
    Charset charset = Charset.forName(encoding);
    StringBuilder text = new StringBuilder();
    for (String letter : name.split("")) {
      if (charset.newEncoder().canEncode(letter)) {
        text.append(letter);
        continue;
      }
      String parts = java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFD);
      String base = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      text.append(java.text.Normalizer.normalize(base, java.text.Normalizer.Form.NFC));
      text.append(parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", ""));
    }
    return text.toString().getBytes(charset);
  }

  private static String feature(String ring) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":\"24100\",\"name\":\"Uar\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
        + ring
        + "]]}}";
  }

  private static String collection(String feature) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}";
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String entry, String text) throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  private static long temporaryFolders() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("atlas-import")).count();
    }
  }
}
