package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import vn.giamngheo.TestServer;

/** Requests to the workbench of the shared server. */
final class Calls {
  static final ObjectMapper JSON = new ObjectMapper();
  static final String KRONG_PA = "/api/atlases/krong-pa-2021/";

  private Calls() {}

  /** JSON written with single quotes, for reading in tests. */
  static String json(String text) {
    return text.replace('\'', '"');
  }

  static HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(TestServer.shared().url(path)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json(body)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return TestServer.shared().send(request.build());
  }

  /** The answer, which must be 200. */
  static JsonNode answer(String path, String body) {
    HttpResponse<String> response = post(path, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return read(response.body());
  }

  /** The problem, which must be a 400. */
  static JsonNode problem(String path, String body) {
    HttpResponse<String> response = post(path, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    return read(response.body());
  }

  static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
