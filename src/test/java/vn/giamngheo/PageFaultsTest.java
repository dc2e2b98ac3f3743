package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be answered: people get a page that helps, programs a problem, nobody an inside. */
class PageFaultsTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
/khong-co|404|Không có địa chỉ này.
/khong-co?lang=en|404|There is nothing at this address.
/?atlas=khong-co|404|Không có tập bản đồ “khong-co”.
/?atlas=krong-pa-2021&period=1900|400|Tham số “period” không nhận giá trị “1900”.
/?lang=fr|400|Tham số “lang” không nhận giá trị “fr”.
/hinh/krong-pa-2021/khong-co.png|404|Văn bản này không có số liệu của chỉ tiêu “khong-co”.
/hinh/krong-pa-2021/poverty_rate.png?width=9|400|Tham số “width” không nhận giá trị “9”.
/nhung/khong-co|404|Không có tập bản đồ “khong-co”.
""")
  void aPersonGetsAPageThatLeadsOn(String path, int status, String reason) {
    HttpResponse<String> answer = SERVER.get(path, "Accept", BROWSER);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.body()).contains(reason, "action=\"/tim\"", "<h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/khong-co", "/api/khong-co", "/api/atlases/khong-co/map"})
  void aProgramGetsAProblem(String path) {
    HttpResponse<String> answer = SERVER.get(path, "Accept", "application/json");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(SERVER.get("/api/khong-co", "Accept", BROWSER).body()).startsWith("{");
  }

  @Test
  void whatIsAskedForIsShownAsText() {
    String body = SERVER.get("/?atlas=%3Cscript%3Ealert(1)%3C/script%3E", "Accept", BROWSER).body();
    assertThat(body).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void aPageIsOnlyRead(String method) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVER.url("/")))
            .method(method, HttpRequest.BodyPublishers.ofString("x"))
            .build();
    HttpResponse<String> answer = SERVER.send(request);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
  }

  @ParameterizedTest
  @CsvSource({
    "/?atlas=krong-pa-2021, 200, text/html",
    "/?atlas=khong-co, 404, application/problem+json",
    "/hinh/krong-pa-2021/poverty_rate.svg, 200, image/svg+xml",
    "/api/atlases, 200, application/json"
  })
  void headIsAnsweredAsGetWouldBe(String path, int status, String type) {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(SERVER.url(path)))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = SERVER.send(head);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.body()).isEmpty();
  }

  /** Sent as they stand: a client of good manners would mend them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fetc/passwd",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "/css/..%2f..%2fbuild.properties",
        "/a%00b",
        "/%",
        "/hinh/..%2f..%2fbuild.properties",
        "/xa;x=1/..;/y"
      })
  void tricksWithPathsLeadNowhere(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:", "Exception", "java.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/%zz", "/xa/%c3%28"})
  void aBrokenAddressGetsAPageThatLeadsOn(String path) throws IOException {
    String answer =
        raw(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: "
                + BROWSER
                + "\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .contains("Content-Type: text/html", "action=\"/tim\"", "<h1>");
  }

  @Test
  void anAddressOfTenMillionCharactersIsRefused() throws IOException {
    String answer =
        raw(
            "GET /?q="
                + "x".repeat(10_000_000)
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 414")
        .contains("Content-Type: application/problem+json", "Địa chỉ quá dài");
  }

  /** The answer as it comes; the server may close before it has read all. */
  private static String raw(String request) throws IOException {
    URI server = URI.create(SERVER.url("/"));
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
      out.write(bytes, 0, Math.min(bytes.length, 65_536));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
