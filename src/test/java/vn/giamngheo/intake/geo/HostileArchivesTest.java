package vn.giamngheo.intake.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.intake.geo.Reading.read;
import static vn.giamngheo.intake.geo.Reading.refusal;
import static vn.giamngheo.intake.geo.Samples.COLLECTION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives and folders of strangers. */
class HostileArchivesTest {
  private static final byte[] GEOJSON = COLLECTION.getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x.geojson",
        "/etc/x.geojson",
        "a/../../x.geojson",
        "..\\x.geojson",
        "C:\\x.geojson"
      })
  void pathThatLeadsOutOfAnArchiveIsRefused(String entry) throws IOException {
    assertThat(refusal(Samples.zip(folder.resolve("a.zip"), Map.of(entry, GEOJSON))))
        .contains("đường dẫn ra ngoài");
  }

  @Test
  void strangeNamesInAnArchiveDoNoHarm() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("xã Ia Rsươm/ranh giới.geojson", GEOJSON);
    entries.put("x".repeat(400) + ".geojson", GEOJSON);
    entries.put("nul\0byte.geojson", GEOJSON);
    entries.put("__MACOSX/._xa.geojson", new byte[] {0, 5});
    entries.put(".DS_Store.json", new byte[] {0, 5});
    entries.put("README.txt", new byte[] {0});
    assertThat(read(Samples.zip(folder.resolve("bản đồ xã.zip"), entries)))
        .extracting(Feature::file)
        .contains("bản đồ xã.zip/xã Ia Rsươm/ranh giới.geojson")
        .hasSize(3);
  }

  @Test
  void nameTwiceInAnArchiveIsRefused() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("xa.geojson", GEOJSON);
    entries.put("XA.GEOJSON", GEOJSON);
    assertThat(refusal(Samples.zip(folder.resolve("a.zip"), entries))).contains("hai tệp cùng tên");
  }

  @Test
  void archivesInArchivesAreOpenedTwiceAndNoMore() throws IOException {
    byte[] inner =
        Files.readAllBytes(Samples.zip(folder.resolve("1.zip"), Map.of("a.geojson", GEOJSON)));
    byte[] outer = Files.readAllBytes(Samples.zip(folder.resolve("2.zip"), Map.of("1.zip", inner)));
    assertThat(read(folder.resolve("2.zip")).get(0).file()).isEqualTo("2.zip/1.zip/a.geojson");
    assertThat(refusal(Samples.zip(folder.resolve("3.zip"), Map.of("2.zip", outer))))
        .contains("lồng nhau quá 2 lớp");
  }

  @Test
  void nestedBombSharesOneBudget() throws IOException {
    byte[] zeros = new byte[15 << 20];
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      Path one = Samples.zip(folder.resolve("one.zip"), Map.of("a.geojson", zeros));
      entries.put(i + ".zip", Files.readAllBytes(one));
    }
    Path bomb = Samples.zip(folder.resolve("bomb.zip"), entries);
    assertThat(refusal(bomb)).contains("bom nén");
  }

  @Test
  void encryptedArchiveIsNamedAsSuch() throws IOException {
    Path zip = Samples.zip(folder.resolve("a.zip"), Map.of("a.geojson", GEOJSON));
    byte[] bytes = Files.readAllBytes(zip);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[6] |= 1;
    bytes[text.indexOf("PK\1\2") + 8] |= 1;
    assertThat(refusal(Files.write(zip, bytes))).contains("mật khẩu");
  }

  @Test
  void folderOfMixedFilesGivesWhatCanBeRead() throws Exception {
    Path mixed = Files.createDirectories(folder.resolve("dữ liệu/bên trong"));
    write("dữ liệu/a.geojson", COLLECTION);
    write("dữ liệu/notes.txt", "x");
    write("dữ liệu/._a.geojson", "x");
    Files.createDirectory(folder.resolve("dữ liệu/x.shp"));
    Samples.file(mixed, "shp");
    Samples.zip(mixed.resolve("b.zip"), Map.of("b.geojson", GEOJSON));
    Samples.gzip(mixed.resolve("c.json.gz"), GEOJSON);
    assertThat(read(folder.resolve("dữ liệu")))
        .extracting(Feature::file)
        .containsExactlyInAnyOrder(
            "dữ liệu/a.geojson",
            "dữ liệu/bên trong/xa.shp",
            "dữ liệu/bên trong/b.zip/b.geojson",
            "dữ liệu/bên trong/c.json.gz");
    assertThat(refusal(folder.resolve("dữ liệu/x.shp"))).contains("không có tệp nào đọc được");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
