package vn.giamngheo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;

/**
 * The real server on a free port with the real content in a database in memory; one for all tests.
 */
public final class TestServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final TestServer SHARED = new TestServer();

  private final Database database = Database.inMemory();
  private final Javalin app;

  private TestServer() {
    try {
      new ContentStore(database.owner(), new ContentFolder(Path.of("maps")), "test").load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Revision revision = Revision.current(database.reader());
    app = App.create(database, revision::sha256).start("127.0.0.1", 0);
  }

  /** The server shared by the suite; it ends with the test process. */
  public static TestServer shared() {
    return SHARED;
  }

  /** Address of the path on the server. */
  public String url(String path) {
    return "http://127.0.0.1:" + app.port() + path;
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
}
