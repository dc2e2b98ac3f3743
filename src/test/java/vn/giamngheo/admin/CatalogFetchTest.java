package vn.giamngheo.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.AdminClient;
import vn.giamngheo.App;
import vn.giamngheo.AreaFiles;
import vn.giamngheo.access.TokenStore;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.text.Text;

/**
 * One click on a source of the catalogue, through the real server, from a server on this machine.
 */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CatalogFetchTest {
  @TempDir private Path folder;
  private final AtomicInteger revision = new AtomicInteger(1);
  private HttpsScript source;
  private Database database;
  private AdminRoutes admin;
  private Javalin app;
  private AdminClient client;

  @BeforeEach
  void start() throws IOException {
    source = HttpsScript.start();
    database = Database.inMemory();
    ContentStore content =
        new ContentStore(database.owner(), new ContentFolder(Path.of("maps")), "test");
    content.load();
    admin =
        new AdminRoutes(
            new AdminRoutes.Surroundings(
                database,
                content,
                folder,
                4 << 20,
                revision::incrementAndGet,
                e -> new Text(e.getMessage(), e.getMessage())),
            catalog(),
            source::trust,
            address -> address.isLoopbackAddress(),
            Duration.ofSeconds(60));
    app = App.create(database, revision::toString, admin).start("127.0.0.1", 0);
    client =
        new AdminClient("http://127.0.0.1:" + app.port(), new TokenStore(database.owner()).renew());
  }

  @AfterEach
  void stop() {
    admin.close();
    app.stop();
    database.close();
    source.close();
  }

  private Catalog catalog() throws IOException {
    String one = Files.readString(Path.of("maps", "catalog.json"));
    String address = one.replaceAll("(?s).*?\"address\": \"([^\"]+)\".*", "$1");
    Path maps = Files.createDirectories(folder.resolve("maps"));
    Files.writeString(
        maps.resolve("catalog.json"),
        one.replace(address, source.url("/districts"))
            .replace("hdx-cod-ab-2025.zip", "districts.geojson")
            .replaceFirst("2026-01-01", "2025-06-30"));
    return Catalog.read(maps, new Issues());
  }

  @Test
  void sourceIsFetchedImportedAndInTheHistory() throws IOException {
    String json = Files.readString(AreaFiles.district(folder, "637", "Krong Pa"));
    source.answer(
        "/districts",
        "HTTP/1.1 200 OK\nContent-Type: application/json\nConnection: close\n\n" + json);

    JsonNode job = client.end(client.ask("POST", "catalog/hdx-cod-ab-2025/fetch"));

    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    assertThat(job.path("origin").asText()).isEqualTo("hdx-cod-ab-2025");
    assertThat(revision).hasValue(2);
    assertThat(AdminClient.json(client.ask("GET", "boundaries")).findValuesAsText("source"))
        .containsExactly("districts.geojson");
    assertThat(folder.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void sourceThatFailsIsOneSentenceAndNothingChanges() {
    source.answer("/districts", "HTTP/1.1 404 Gone\nContent-Length: 0\n\n");

    JsonNode job = client.end(client.ask("POST", "catalog/hdx-cod-ab-2025/fetch"));

    assertThat(job.path("state").asText()).isEqualTo("refused");
    assertThat(job.path("message").asText())
        .isEqualTo("Không tải về được: nơi giữ tệp trả lời 404 (không còn tệp này).");
    assertThat(revision).hasValue(1);
  }

  @Test
  void fetchThatHangsCanBeCancelledAndOthersWaitTheirTurn() {
    source.answerAndStay("/districts", "HTTP/1.1 200 OK\nContent-Length: 1000\n\nhello");
    JsonNode first = AdminClient.json(client.ask("POST", "catalog/hdx-cod-ab-2025/fetch"));
    JsonNode second = AdminClient.json(client.ask("POST", "catalog/hdx-cod-ab-2025/fetch"));
    awaitBytes(first);

    assertThat(state(second)).isEqualTo("waiting");
    client.ask("DELETE", "imports/" + second.path("id").asText());
    JsonNode ended = client.end(client.ask("DELETE", "imports/" + first.path("id").asText()));

    assertThat(ended.path("state").asText()).isEqualTo("cancelled");
    assertThat(
            client
                .end(client.ask("GET", "imports/" + second.path("id").asText()))
                .path("state")
                .asText())
        .isEqualTo("cancelled");
    assertThat(revision).hasValue(1);
  }

  @Test
  void numberThatWaitsIsBounded() {
    source.answerAndStay("/districts", "HTTP/1.1 200 OK\nContent-Length: 1000\n\nhello");
    awaitBytes(AdminClient.json(client.ask("POST", "catalog/hdx-cod-ab-2025/fetch")));
    for (int i = 0; i < 4; i++) {
      assertThat(client.ask("POST", "catalog/hdx-cod-ab-2025/fetch").statusCode()).isEqualTo(202);
    }

    assertThat(client.ask("POST", "catalog/hdx-cod-ab-2025/fetch").statusCode()).isEqualTo(503);
  }

  private void awaitBytes(JsonNode job) {
    while (AdminClient.json(client.ask("GET", "imports/" + job.path("id").asText()))
            .path("done")
            .asInt()
        == 0) {
      Thread.onSpinWait();
    }
  }

  private String state(JsonNode job) {
    return AdminClient.json(client.ask("GET", "imports/" + job.path("id").asText()))
        .path("state")
        .asText();
  }
}
