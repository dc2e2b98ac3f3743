package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.access.TokenStore;
import vn.giamngheo.admin.AdminRoutes;
import vn.giamngheo.admin.Catalog;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.LoadReport;
import vn.giamngheo.db.Database;
import vn.giamngheo.intake.Issues;

/**
 * The real server on a free port with the real content in a database in memory; one for all tests
 * that only look, and one of their own for those that change what is served.
 */
public final class TestServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final TestServer SHARED = new TestServer(Path.of("maps"));

  /** Small, so that tests can exceed it. */
  static final long MAX_UPLOAD = 4 << 20;

  private final Database database = Database.inMemory();
  private final Path data = newFolder();
  private final AdminRoutes admin;
  private final Javalin app;
  private final ContentStore content;
  private final CurrentRevision revision;

  private TestServer(Path maps) {
    content = new ContentStore(database.owner(), new ContentFolder(maps), "test");
    load();
    revision = new CurrentRevision(database.reader(), null);
    admin = new AdminRoutes(around(content, revision), catalog());
    app = App.create(database, revision, admin).start("127.0.0.1", 0);
  }

  private void load() {
    try {
      LoadReport report = content.load();
      assertThat(report.refused()).as(() -> "refused: " + report.issues()).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes over what has changed in the content folder, as a start does. */
  void reload() {
    load();
    revision.refresh();
  }

  /** A server of one's own, to be closed. */
  public static TestServer own() {
    return new TestServer(Path.of("maps"));
  }

  private AdminRoutes.Surroundings around(ContentStore content, CurrentRevision revision) {
    return new AdminRoutes.Surroundings(
        database, content, data, MAX_UPLOAD, revision::refresh, Faults::of);
  }

  private static Catalog catalog() {
    return Catalog.read(Path.of("maps"), new Issues());
  }

  /** The administrator's token, a new one each time. */
  public String token() {
    return new TokenStore(database.owner()).renew();
  }

  /** The server shared by the suite; it ends with the test process. */
  public static TestServer shared() {
    return SHARED;
  }

  /** Reads the data the server has. */
  public Jdbi reader() {
    return database.reader();
  }

  /** A server of one's own for other content, to be closed. */
  public static TestServer of(Path maps) {
    return new TestServer(maps);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("atlas-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where uploads lie. */
  Path uploads() {
    return data.resolve("uploads");
  }

  /** Address of the path on the server. */
  public String url(String path) {
    return "http://127.0.0.1:" + app.port() + path;
  }

  /** Every route there is, as method and path: {@code GET /api/atlases}. */
  public List<String> routes() {
    return app.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /** GET with headers given as name, value, name, value. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** GET of anything that is not text. */
  public HttpResponse<byte[]> bytes(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** GET answered with JSON, whatever its status. */
  public JsonNode json(String path) {
    try {
      return JSON.readTree(get(path).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Any request. */
  public HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    admin.close();
    app.stop();
    database.close();
  }
}
