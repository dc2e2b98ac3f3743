package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The token of the first start, and a server that is killed while the administrator works. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdminStopTest {
  @TempDir private Path folder;

  @BeforeEach
  void load() {
    LoadedData.copyTo(data());
  }

  @Test
  void tokenIsPrintedOnceAndRenewedByCommand() {
    String first;
    try (Program program = serve().awaitStart()) {
      first = program.readToken();
      assertThat(client(program, first).ask("GET", "session").statusCode()).isEqualTo(200);
      program.terminate().awaitExit();
      assertThat(program.errors()).noneMatch(line -> line.contains(first));
    }
    String second;
    try (Program program = Program.start("token", "--data=" + data())) {
      second = program.readToken();
      assertThat(program.awaitExit()).isZero();
    }
    try (Program program = serve().awaitStart()) {
      assertThat(client(program, first).ask("GET", "session").statusCode()).isEqualTo(401);
      assertThat(client(program, second).ask("GET", "session").statusCode()).isEqualTo(200);
      program.terminate().awaitExit();
      assertThat(program.restOfOutput()).noneMatch(line -> line.contains("Mã quản trị"));
    }
  }

  @Test
  void killDuringAnUploadLeavesNothingBehindTheNextStart() throws IOException {
    try (Program program = serve().awaitStart();
        Socket client = connect(program)) {
      startUpload(client, program.readToken());
      awaitUpload(program);
      program.kill().awaitExit();
    }
    assertThat(uploads()).isNotEmpty();
    try (Program program = serve().awaitStart()) {
      assertThat(uploads()).isEmpty();
      assertThat(revision(program)).isEqualTo(1);
    }
  }

  @Test
  void killDuringAnImportLeavesTheOldRevisionAndSaysSo() throws IOException {
    String token;
    try (Program program = serve().awaitStart()) {
      token = program.readToken();
      AdminClient admin = client(program, token);
      // Large enough to be killed in the middle of reading.
      admin.upload("?vintage=2025-06-30", AreaFiles.padded(folder, "637", "Krông Pa", 200 << 20));
      while (!admin.ask("GET", "imports").body().contains("Đang đọc")) {
        Thread.onSpinWait();
      }
      program.kill().awaitExit();
    }
    try (Program program = serve().awaitStart()) {
      assertThat(uploads()).isEmpty();
      assertThat(revision(program)).isEqualTo(1);
      JsonNode run =
          AdminClient.json(client(program, token).ask("GET", "imports")).path("history").path(0);
      assertThat(run.path("state").asText()).isEqualTo("interrupted");
      assertThat(run.path("message").asText()).contains("dữ liệu cũ còn nguyên");
    }
  }

  @Test
  void manifestFollowsAnImport() throws IOException {
    try (Program program = serve().awaitStart()) {
      AdminClient admin = client(program, program.readToken());
      admin.end(admin.upload("?vintage=2025-06-30", AreaFiles.district(folder, "637", "Krông Pa")));

      JsonNode manifest = new ObjectMapper().readTree(data().resolve("manifest.json").toFile());
      assertThat(manifest.path("revision").asLong()).isEqualTo(2);
      assertThat(revision(program)).isEqualTo(2);
    }
  }

  private Program serve() {
    return Program.start("--port=0", "--data=" + data(), "--maps=maps");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private List<Path> uploads() throws IOException {
    Path uploads = data().resolve("uploads");
    if (!Files.exists(uploads)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(uploads)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private void awaitUpload(Program program) throws IOException {
    while (program.isAlive() && uploads().isEmpty()) {
      Thread.onSpinWait();
    }
  }

  private static AdminClient client(Program program, String token) {
    return new AdminClient(program.address(), token);
  }

  private static long revision(Program program) throws IOException {
    return new ObjectMapper()
        .readTree(program.get("/api/revision").body())
        .path("revision")
        .asLong();
  }

  private static Socket connect(Program program) throws IOException {
    URI uri = program.uri("/");
    return new Socket(uri.getHost(), uri.getPort());
  }

  /** The beginning of an upload, of which the rest never comes. */
  private static void startUpload(Socket client, String token) throws IOException {
    String head =
        "POST /api/admin/imports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + token
            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n--b\r\n"
            + "Content-Disposition: form-data; name=\"f\"; filename=\"a.geojson\"\r\n\r\n"
            + " ".repeat(200_000);
    client.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().flush();
  }
}
