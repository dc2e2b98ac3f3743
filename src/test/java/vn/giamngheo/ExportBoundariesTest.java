package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What was imported can be taken away again, as it came. */
@ResourceLock(Resources.SYSTEM_OUT)
class ExportBoundariesTest {
  private static final PrintStream SYSTEM_OUT = System.out;
  private static final PrintStream SYSTEM_ERR = System.err;
  private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();

  @TempDir private static Path data;
  private static Path input;
  @TempDir private Path folder;

  @BeforeAll
  static void importOne() {
    PrintStream said = new PrintStream(SAID, true, StandardCharsets.UTF_8);
    System.setOut(said);
    System.setErr(said);
    input = AreaFiles.district(data, "637", "Krông Pa");
    assertThat(run("import", "boundaries", input.toString())).as(SAID::toString).isZero();
  }

  @AfterAll
  static void giveOutputBack() {
    System.setOut(SYSTEM_OUT);
    System.setErr(SYSTEM_ERR);
  }

  @Test
  void exportHasTheCodesAndCoordinatesOfTheImport() throws IOException {
    Path file = folder.resolve("out.geojson");
    assertThat(run("export", "boundaries", "--vintage=2025-06-30", file.toString())).isZero();

    try (InputStream in = Files.newInputStream(file)) {
      assertSame(in);
    }
    assertThat(names()).containsExactly("out.geojson");
  }

  @Test
  void exportIsCompressedWhenTheNameSaysSo() throws IOException {
    Path file = folder.resolve("out.geojson.gz");
    assertThat(run("export", "boundaries", "--vintage=2025-06-30", file.toString())).isZero();

    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertSame(in);
    }
  }

  @Test
  void dayOfWhichNothingWasImportedGivesASentenceAndNoFile() throws IOException {
    Path file = folder.resolve("out.geojson");

    assertThat(run("export", "boundaries", file.toString())).isEqualTo(1);
    assertThat(SAID.toString(StandardCharsets.UTF_8)).contains("Chưa nạp ranh giới nào");
    assertThat(names()).isEmpty();
  }

  @Test
  void fileThatCannotBeWrittenGivesASentenceAndNoHalfFile() throws IOException {
    Path file = Files.createDirectory(folder.resolve("out.geojson"));
    Files.writeString(file.resolve("kept"), "");

    assertThat(run("export", "boundaries", "--vintage=2025-06-30", file.toString())).isEqualTo(1);
    assertThat(SAID.toString(StandardCharsets.UTF_8))
        .contains("Không ghi được tệp “" + file + "”")
        .doesNotContain("ngoài dự kiến");
    assertThat(names()).containsExactly("out.geojson");

    Path nowhere = folder.resolve("gone/out.geojson");
    assertThat(run("export", "boundaries", "--vintage=2025-06-30", nowhere.toString()))
        .isEqualTo(1);
    assertThat(SAID.toString(StandardCharsets.UTF_8))
        .contains("Không ghi được tệp “" + nowhere + "”");
  }

  private static void assertSame(InputStream exported) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode features = json.readTree(exported).path("features");
    assertThat(features).hasSize(1);
    JsonNode given = json.readTree(input.toFile()).path("features").path(0);
    assertThat(features.path(0).path("geometry")).isEqualTo(given.path("geometry"));
    assertThat(features.path(0).path("properties").path("code").asText()).isEqualTo("637");
    assertThat(features.path(0).path("properties").path("name").asText()).isEqualTo("Krông Pa");
  }

  private static int run(String... arguments) {
    return Main.run(Map.of("ATLAS_DATA", data.toString()), arguments);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
