package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the administrator may do over HTTP, and what nobody else may. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdminApiTest {
  private static TestServer server;
  private static AdminClient admin;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    server = TestServer.own();
    admin = new AdminClient(server.url(""), server.token());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/admin/session",
    "GET,/api/admin/imports",
    "POST,/api/admin/imports",
    "GET,/api/admin/imports/x",
    "DELETE,/api/admin/imports/x",
    "POST,/api/admin/imports/x/again",
    "GET,/api/admin/boundaries",
    "GET,/api/admin/boundaries/2025-06-30",
    "GET,/api/admin/catalog",
    "POST,/api/admin/catalog/x/fetch"
  })
  void everyAddressOfTheAdministratorNeedsTheToken(String method, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url(path)))
            .method(method, BodyPublishers.noBody())
            .header("If-None-Match", "*");

    HttpResponse<String> without = server.send(request.build());
    HttpResponse<String> basic = server.send(request.header("Authorization", "Basic eA==").build());

    for (HttpResponse<String> answer : List.of(without, basic)) {
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("problem");
      assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }
  }

  @Test
  void everythingElseStaysPublic() {
    for (String path :
        List.of(
            "/",
            "/api/atlases",
            "/healthz",
            "/quan-tri",
            "/js/app.js",
            "/webjars/ol/10.7.0/ol.css")) {
      assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
    }
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(server.url("/api/atlases")))
            .method("HEAD", BodyPublishers.noBody())
            .build();
    assertThat(server.send(head).statusCode()).isEqualTo(200);
  }

  @Test
  void guessingIsSlowedDownButNeverLocksTheAdministratorOut() {
    AdminClient stranger = new AdminClient(server.url(""), "wrong");
    List<Integer> answers =
        Stream.generate(() -> stranger.ask("GET", "session").statusCode()).limit(20).toList();

    assertThat(answers).startsWith(401).endsWith(429);
    assertThat(stranger.ask("GET", "session").headers().firstValue("Retry-After")).isPresent();
    assertThat(admin.ask("GET", "session").statusCode()).isEqualTo(200);
  }

  @Test
  void importIsServedWithoutRestart() {
    String before = server.get("/api/atlases").headers().firstValue("ETag").orElseThrow();
    long revision = server.json("/api/revision").path("revision").asLong();

    JsonNode job =
        admin.end(
            admin.upload("?vintage=2025-06-30", AreaFiles.district(folder, "637", "Krông Pa")));

    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    assertThat(job.path("taken").asInt()).isEqualTo(1);
    assertThat(server.json("/api/revision").path("revision").asLong()).isEqualTo(revision + 1);
    assertThat(server.get("/api/atlases", "If-None-Match", before).statusCode()).isEqualTo(200);
    assertThat(AdminClient.json(admin.ask("GET", "boundaries")).findValuesAsText("source"))
        .contains("637.geojson");
    assertThat(server.uploads()).isEmptyDirectory();
  }

  @Test
  void twoUploadsAtOnceAreDoneOneAfterTheOther() throws Exception {
    Path one = AreaFiles.padded(folder, "637", "Krông Pa", 1 << 20);
    Path two = AreaFiles.padded(folder, "626", "Đak Đoa", 1 << 20);
    JsonNode[] jobs = new JsonNode[2];
    Thread other = new Thread(() -> jobs[1] = admin.end(admin.upload("?vintage=2025-06-30", two)));
    other.start();
    jobs[0] = admin.end(admin.upload("?vintage=2025-06-30", one));
    other.join();

    assertThat(Arrays.stream(jobs).map(job -> job.path("state").asText())).containsOnly("done");
  }

  @Test
  void emptyFileIsRefusedInTheJobAndLeavesNothing() throws IOException {
    long revision = server.json("/api/revision").path("revision").asLong();

    JsonNode job = admin.end(admin.upload("", Files.createFile(folder.resolve("rỗng.geojson"))));

    assertThat(job.path("state").asText()).isEqualTo("refused");
    assertThat(job.path("message").asText()).startsWith("rỗng.geojson: tệp rỗng");
    assertThat(server.json("/api/revision").path("revision").asLong()).isEqualTo(revision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x.geojson",
        "..\\\\..\\\\x.geojson",
        "/etc/passwd.geojson",
        "<script>.geojson",
        ".geojson",
        "con\u202e.geojson"
      })
  void hostileNameStaysInItsFolder(String name) throws IOException {
    byte[] content = Files.readAllBytes(AreaFiles.district(folder, "637", "Krông Pa"));

    JsonNode job =
        admin.end(admin.send("?vintage=2025-06-30", AdminClient.form(List.of(name), content)));

    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    assertThat(server.uploads().resolveSibling("x.geojson")).doesNotExist();
    assertThat(server.uploads()).isEmptyDirectory();
  }

  @Test
  void declaredSizeBeyondTheLimitIsRefusedBeforeTheBody() throws IOException {
    String answer =
        admin.raw(
            "POST /api/admin/imports HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + admin.token()
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 2147483648\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("Tệp quá lớn");
  }

  @Test
  void sizeBeyondTheLimitIsRefusedAlsoWhenNotDeclared() {
    byte[] content = new byte[(int) TestServer.MAX_UPLOAD + (2 << 20)];
    byte[] form = AdminClient.form(List.of("a.geojson"), content).bytes();
    BodyPublisher unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form));

    HttpResponse<String> answer = admin.post("imports", unknown);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(server.uploads()).isEmptyDirectory();
  }

  @Test
  void uploadThatBreaksOffLeavesNothing() throws IOException {
    try (Socket client = admin.connect()) {
      client
          .getOutputStream()
          .write(
              ("POST /api/admin/imports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                      + admin.token()
                      + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b\r\n"
                      + "Content-Disposition: form-data; name=\"f\"; filename=\"a.geojson\"\r\n\r\nhello")
                  .getBytes(StandardCharsets.UTF_8));
      client.shutdownOutput();
      client.getInputStream().readAllBytes();
    }
    assertThat(server.uploads()).isEmptyDirectory();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "?vintage=31/12/2020,vintage",
    "?crs=EPSG:9999,crs",
    "?kind=villages,kind",
    "?lang=fr,lang",
    "?lang=fr,lang"
  })
  void wrongParameterIsNamedBeforeTheFileIsRead(String query, String field) {
    HttpResponse<String> answer =
        admin.post("imports" + query, BodyPublishers.ofByteArray(new byte[1 << 16]));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(AdminClient.json(answer).path("field").asText()).isEqualTo(field);
  }

  @Test
  void requestsElsewhereAreAsShortAsBefore() {
    HttpResponse<String> answer =
        admin.post("catalog/none/fetch", BodyPublishers.ofByteArray(new byte[1 << 16]));

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void historyTellsWhatWasImported() {
    admin.end(admin.upload("?vintage=2025-06-30", AreaFiles.district(folder, "626", "Đak Đoa")));

    JsonNode first = AdminClient.json(admin.ask("GET", "imports")).path("history").path(0);

    assertThat(first.path("files").path(0).asText()).isEqualTo("626.geojson");
    assertThat(first.path("state").asText()).isEqualTo("done");
    assertThat(
            AdminClient.json(admin.ask("GET", "imports/" + first.path("id").asText()))
                .path("report")
                .isObject())
        .isTrue();
  }
}
