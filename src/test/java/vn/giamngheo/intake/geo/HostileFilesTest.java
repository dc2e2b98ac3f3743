package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.intake.geo.Reading.read;
import static vn.giamngheo.intake.geo.Reading.refusal;
import static vn.giamngheo.intake.geo.Samples.COLLECTION;
import static vn.giamngheo.intake.geo.Samples.FEATURE;
import static vn.giamngheo.intake.geo.Samples.RING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or mean harm: each is refused with one sentence, whatever is in it. */
class HostileFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "geojson.gz", "kml", "shp", "fgb", "gpkg", "zip"})
  void fileCutOffAnywhereIsRefusedNeverMore(String kind) throws Exception {
    Path file = Samples.file(folder, kind);
    assertThat(read(file)).hasSize(1);
    byte[] whole = Files.readAllBytes(file);
    int step = Math.max(1, whole.length / 200);
    for (int length = 0; length < whole.length - 5; length += step) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(refusal(file)).as("%s cut at %d", kind, length).startsWith("xa." + kind);
    }
  }

  /** Damaged bytes may by chance mean something else, but never end in anything but a refusal. */
  @ParameterizedTest
  @ValueSource(strings = {"geojson", "geojson.gz", "kml", "shp", "dbf", "fgb", "gpkg", "zip"})
  void damagedBytesAreReadOrRefusedNeverMore(String kind) throws Exception {
    Path file = Samples.file(folder, kind.equals("dbf") ? "shp" : kind);
    Path damaged = folder.resolve("xa." + kind);
    byte[] whole = Files.readAllBytes(damaged);
    Random random = new Random(4);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = whole.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] =
            (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt());
      }
      Files.write(damaged, bytes);
      assertThat(Reading.outcome(file)).as("round %d", round).isIn("read", "refused");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"GeometryCollection\",\"geometries\":[]} | không phải vùng (GeometryCollection)",
        "{\"type\":\"Point\",\"coordinates\":[108,13]} | không phải vùng (Point)",
        "{\"type\":\"Polygon\",\"coordinates\":[]} | không có hình",
        "{\"type\":\"MultiPolygon\",\"coordinates\":[]} | không có hình",
        "{\"type\":\"Polygon\"} | không có hình",
        "null | không có hình",
        "{\"type\":\"Polygon\",\"coordinates\":[[[]]]} | vòng chỉ có 0 điểm",
        "{\"type\":\"Polygon\",\"coordinates\":[[[108,13],[108.1,13],[108,13]]]} | vòng chỉ có 3 điểm",
        "{\"type\":\"Polygon\",\"coordinates\":[[[108,13],[1e999,13],[108,14],[108,13]]]} | không phải số hữu hạn",
        "{\"type\":\"Polygon\",\"coordinates\":[[[108,13],[1e308,13],[108,14],[108,13]]]} | 1.0E308",
        "{\"type\":\"Polygon\",\"coordinates\":[[[108,13],[NaN,13],[108,14],[108,13]]]} | JSON hỏng ở dòng 1",
        "{\"type\":\"Polygon\",\"coordinates\":[[[108],[108,13]]]} | một điểm không phải cặp số",
        "{\"type\":\"Polygon\",\"coordinates\":[[[108,\"13\"],[108,13]]]} | một điểm không phải cặp số",
        "{\"type\":\"Polygon\",\"coordinates\":[[[108,13,[1]],[108,13]]]} | một điểm có cả thứ không phải số",
        "[[108,13]] | hình không phải đối tượng JSON",
        "{\"type\":\"Polygon\",\"coordinates\":[[[18,13],[18.1,13],[18,14],[18,13]]]} | nằm ngoài Việt Nam",
        "{\"type\":\"Polygon\",\"coordinates\":[[[13,108],[13,108.1],[14,108],[13,108]]]} | bị đổi chỗ",
        "{\"type\":\"Polygon\",\"coordinates\":[[[108,13],[13,108],[108,14],[108,13]]]} | nằm ngoài Việt Nam theo hệ tọa độ EPSG:4326: 13 108",
      })
  void geometryThatCannotBeUsedIsNamedWithItsFeature(String geometry, String sentence)
      throws IOException {
    Path file = write("a.geojson", Samples.collection(FEATURE + "," + Samples.feature(geometry)));
    assertThat(refusal(file)).startsWith("a.geojson: ").contains(sentence);
    if (!sentence.startsWith("JSON")) {
      assertThat(refusal(file)).contains("đối tượng thứ 2");
    }
  }

  @Test
  void heightsAndMeasuresAreLeftOut() throws IOException {
    String high = RING.replace("]", ",250.5,7]");
    Feature feature = read(write("a.geojson", COLLECTION.replace(RING, high))).get(0);
    assertThat(feature.geometry().getArea()).isBetween(0.0099, 0.0101);
  }

  @Test
  void jsonNestedDeepOrOfGiantTextIsRefused() throws IOException {
    String deep = "[".repeat(100_000);
    assertThat(
            refusal(write("a.geojson", Samples.collection("{\"type\":\"Feature\",\"x\":" + deep))))
        .contains("lồng quá sâu");
    assertThat(
            refusal(
                write(
                    "a.geojson",
                    Samples.collection(
                        Samples.feature("{\"type\":\"Polygon\",\"coordinates\":" + deep)))))
        .contains("lồng quá sâu");
    String giant = "9".repeat(30_000_000);
    assertThat(refusal(write("a.geojson", COLLECTION.replace("Uar", giant))))
        .contains("giá trị quá dài");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false"})
  void jsonInUnicodeOfAnyKindIsRead(String charset, boolean mark) throws IOException {
    String text = (mark ? "\uFEFF" : "") + COLLECTION.replace("Uar", "Ia Rsươm");
    Path file = Files.write(folder.resolve("a.geojson"), text.getBytes(charset));
    assertThat(read(file).get(0).fields()).containsEntry("name", "Ia Rsươm");
  }

  @Test
  void jsonThatIsNotUnicodeIsRefused() throws IOException {
    byte[] latin = COLLECTION.replace("Uar", "Krông Pa").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(Files.write(folder.resolve("a.geojson"), latin))).contains("UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F\\nF | 2",
        "F,\\nF,\\n | 2",
        "RF\\nRF\\n | 2",
        "[F,\\nF] | 2",
        "F | 1",
        "C\\nC | 2"
      })
  void featuresOneALineAreReadHoweverTheyAreSeparated(String layout, int number)
      throws IOException {
    String text =
        layout
            .replace("\\n", "\n")
            .replace("R", "\u001e")
            .replace("C", COLLECTION)
            .replaceAll("F(?!e)", java.util.regex.Matcher.quoteReplacement(FEATURE));
    if (layout.startsWith("C")) {
      text = COLLECTION + "\n" + COLLECTION;
    }
    Path file = write("a.geojsonl", text);
    assertThat(read(file)).hasSize(number);
    assertThat(Reading.read(file, "EPSG:4326")).hasSize(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"crs\":null, | không cho biết hệ tọa độ",
        "{\"crs\":{\"type\":\"link\",\"properties\":{\"href\":\"http://x\"}}, | không nhận hệ tọa độ",
        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:4757\"}}, | không nhận hệ tọa độ “EPSG:4757”",
        "{\"crs\":{\"type\":\"EPSG\",\"properties\":{\"code\":3405}}, | trông như độ nhưng hệ EPSG:3405 tính bằng mét",
      })
  void systemThatAMemberNamesWronglyIsRefused(String start, String sentence) throws IOException {
    assertThat(
            refusal(
                write(
                    "a.geojson",
                    COLLECTION.replaceFirst(
                        "\\{", java.util.regex.Matcher.quoteReplacement(start)))))
        .contains(sentence);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
