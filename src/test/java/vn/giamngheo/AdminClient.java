package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an administrator's program would do over HTTP.
 *
 * @param address of the server, without a slash at the end
 */
public record AdminClient(String address, String token) {
  private static final ObjectMapper JSON = new ObjectMapper();

  HttpResponse<String> upload(String query, Path file) {
    try {
      return send(query, form(List.of(file.getFileName().toString()), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> send(String query, Form form) {
    HttpResponse<String> answer = post("imports" + query, form.publisher());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer;
  }

  HttpResponse<String> post(String path, BodyPublisher body) {
    return exchange(
        HttpRequest.newBuilder(URI.create(address + "/api/admin/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data; boundary=b0undary")
            .POST(body)
            .build());
  }

  /** A multipart form as browsers send it. */
  record Form(byte[] bytes) {
    BodyPublisher publisher() {
      return BodyPublishers.ofByteArray(bytes);
    }
  }

  static Form form(List<String> names, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String name : names) {
      out.writeBytes(
          ("--b0undary\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                  + name
                  + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.writeBytes(content);
      out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    out.writeBytes("--b0undary--\r\n".getBytes(StandardCharsets.UTF_8));
    return new Form(out.toByteArray());
  }

  /** Asks after the job until it has ended. */
  public JsonNode end(HttpResponse<String> accepted) {
    JsonNode job = json(accepted);
    while (List.of("waiting", "running").contains(job.path("state").asText())) {
      Thread.onSpinWait();
      job = json(ask("GET", "imports/" + job.path("id").asText()));
    }
    return job;
  }

  public HttpResponse<String> ask(String method, String path) {
    return exchange(
        HttpRequest.newBuilder(URI.create(address + "/api/admin/" + path))
            .method(method, BodyPublishers.noBody())
            .header("Authorization", "Bearer " + token)
            .build());
  }

  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Socket connect() throws IOException {
    URI uri = URI.create(address);
    return new Socket(uri.getHost(), uri.getPort());
  }

  /** The whole answer to a request of which nothing more comes. */
  String raw(String request) throws IOException {
    try (Socket client = connect();
        InputStream answer = client.getInputStream()) {
      client.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      client.shutdownOutput();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpResponse<String> exchange(HttpRequest request) {
    try {
      // A connection of its own: the server closes one whose upload it refuses unread.
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
