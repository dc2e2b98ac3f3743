package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.content.SmallMaps;

/** Stopped or killed, the program leaves nothing half done. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StopTest {
  @TempDir private Path folder;

  @Test
  void requestUnderWayWhenAskedToStopIsAnsweredInFull() throws IOException {
    String figures = "krong-pa-2021/observations.csv";
    try (Program program = serve(Path.of("maps")).awaitStart();
        Socket client = new Socket()) {
      URI uri = program.uri("/api/atlases/" + figures);
      client.setReceiveBufferSize(4096);
      client.connect(new java.net.InetSocketAddress(uri.getHost(), uri.getPort()));
      client.getOutputStream().write(request(uri));
      InputStream answer = client.getInputStream();
      int first = answer.read();

      program.terminate();
      String rest = new String(answer.readAllBytes(), StandardCharsets.UTF_8);

      assertThat((char) first + rest).startsWith("HTTP/1.1 200");
      assertThat(program.awaitExit()).isEqualTo(143);
      assertThat(rest.lines().filter(line -> line.contains(",poverty_rate,")).count())
          .isEqualTo(lines(Path.of("maps", figures), ",poverty_rate,"));
      assertThat(program.errors()).isEmpty();
    }
  }

  private static byte[] request(URI uri) {
    return ("GET " + uri.getPath() + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static long lines(Path file, String containing) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> line.contains(containing)).count();
    }
  }

  @ParameterizedTest(name = "killed when {0} had begun")
  @ValueSource(strings = {"draft.mv.db", "atlas.mv.db"})
  void killedFirstLoadIsMadeUpForByTheNextStart(String file) throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    try (Program program = serve(Path.of("maps"))) {
      awaitGrowth(data.resolve(file), program);
      program.kill();
      assertThat(program.awaitExit()).isEqualTo(137);
    }
    try (Program program = serve(Path.of("maps")).awaitStart()) {
      assertThat(ids(program)).containsExactlyInAnyOrderElementsOf(atlasFolders());
      assertThat(program.errors()).isEmpty();
    }
  }

  /** Waits until the file holds more than its header. */
  private static void awaitGrowth(Path file, Program program) throws IOException {
    while (program.isAlive() && (!Files.exists(file) || Files.size(file) <= 8192)) {
      Thread.onSpinWait();
    }
    assertThat(program.isAlive()).isTrue();
  }

  @Test
  void packageBrokenSinceTheLastStartIsServedAsItWas() throws IOException {
    SmallMaps maps = SmallMaps.in(folder);
    try (Program program = serve(maps.directory()).awaitStart()) {
      assertThat(program.terminate().awaitExit()).isEqualTo(143);
    }
    maps.replace("krong-pa/observations.csv", ",63,household", ",sixty,household");

    try (Program program = serve(maps.directory()).awaitStart()) {
      assertThat(ids(program)).containsExactlyInAnyOrder("dak-ha", "krong-pa");
      assertThat(program.get("/api/atlases/krong-pa/observations.csv").body()).contains(",63,");
      assertThat(program.errors())
          .anyMatch(
              line ->
                  line.endsWith(
                      "krong-pa/observations.csv, dòng 3, cột 10 (value): “sixty” không phải số"
                          + " (dùng dấu chấm thập phân)"));
    }
  }

  @Test
  void settingsComeFromFileEnvironmentAndFlagsTogether() throws IOException {
    SmallMaps maps = SmallMaps.in(folder);
    Path config =
        Files.writeString(
            folder.resolve("atlas.properties"),
            "port=-7\ndata=" + folder.resolve("wrong") + "\nmaps=" + maps.directory());
    Path data = folder.resolve("dữ liệu");

    try (Program program =
        Program.start(
                Map.of("ATLAS_DATA", data.toString(), "ATLAS_CONFIG", config.toString()),
                "serve",
                "--port=0")
            .awaitStart()) {
      assertThat(ids(program)).containsExactlyInAnyOrder("dak-ha", "krong-pa");
    }
    assertThat(data.resolve("atlas.mv.db")).isRegularFile();
    assertThat(folder.resolve("wrong")).doesNotExist();
  }

  private Program serve(Path maps) {
    return Program.start("--port=0", "--data=" + folder.resolve("data"), "--maps=" + maps);
  }

  private static List<String> ids(Program program) throws IOException {
    JsonNode atlases = new ObjectMapper().readTree(program.get("/api/atlases").body());
    return StreamSupport.stream(atlases.spliterator(), false)
        .map(atlas -> atlas.path("id").asText())
        .toList();
  }

  private static List<String> atlasFolders() {
    try (Stream<Path> folders = Files.list(Path.of("maps"))) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !List.of("indicators", "units", "boundaries").contains(name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
