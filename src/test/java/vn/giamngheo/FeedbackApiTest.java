package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** “Số này sai?” as a reader without JavaScript, a program and the administrator use it. */
class FeedbackApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String ADDRESS = "/nguon/krong-pa-2021/phu-luc-1/16/4";
  private static final AtomicInteger NETWORKS = new AtomicInteger();

  @Test
  void aReadersWordsBecomePublicBesideTheFigureWhenAnswered() {
    HttpResponse<String> form = SERVER.get("/gop-y?so=" + encode(ADDRESS));
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.body()).contains("23,64\u00a0%", "Đất Bằng", "<form", "name=\"so\"");

    HttpResponse<String> sent =
        send(
            Map.of(
                "so",
                ADDRESS,
                "kind",
                "figure",
                "expected",
                "23,46",
                "text",
                "<b>Đảo</b> số\r\nrồi"),
            network());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    String page = sent.headers().firstValue("Location").orElseThrow();
    assertThat(SERVER.get(page).body()).contains("Đã nhận góp ý").doesNotContain("Đảo");
    assertThat(answers()).isEmpty();

    String token = SERVER.token();
    JsonNode waiting = json(admin(token, "GET", "", "").body());
    JsonNode own = waiting.get(waiting.size() - 1);
    assertThat(own.path("question").asText()).isEqualTo("<b>Đảo</b> số\nrồi");
    assertThat(own.path("address").asText()).isEqualTo(ADDRESS);
    String answer = "{\"decision\":\"answer\",\"text\":\"Văn bản in <i>23,64</i>.\"}";
    assertThat(admin(token, "POST", "/" + own.path("id").asText(), answer).statusCode())
        .isEqualTo(200);

    assertThat(answers().get(0).path("answer").asText()).isEqualTo("Văn bản in <i>23,64</i>.");
    for (String path : new String[] {page, "/gop-y?so=" + encode(ADDRESS + "?lang=en")}) {
      assertThat(SERVER.get(path).body())
          .contains("&lt;b&gt;Đảo&lt;/b&gt; số\nrồi", "Văn bản in &lt;i&gt;23,64")
          .doesNotContain("<b>Đảo", "<i>23");
    }

    assertThat(admin(token, "DELETE", "/" + own.path("id").asText(), "").statusCode())
        .isEqualTo(204);
    assertThat(answers()).isEmpty();
    assertThat(SERVER.get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsRefusedStaysInTheFormWithTheReasonBesideItsField() {
    HttpResponse<String> refused =
        send(
            Map.of("so", ADDRESS, "kind", "place", "text", "\"><script>Gọi 0912 345 678"),
            network());

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("Có vẻ đây là số điện thoại: “0912 345 678”", "aria-describedby=\"text-flaw")
        .contains("value=\"place\" required checked", "&lt;script&gt;Gọi 0912 345 678</textarea>")
        .doesNotContain("<script>Gọi");
  }

  @Test
  void aNetworkSendsSoManyAnHourAndOthersGoOn() {
    String network = network();
    for (int i = 0; i < 5; i++) {
      assertThat(json("a " + i, network).statusCode()).isEqualTo(201);
    }
    HttpResponse<String> one = json("a 6", network);
    HttpResponse<String> page =
        send(Map.of("so", ADDRESS, "kind", "other", "text", "giữ lại câu này"), network);

    assertThat(one.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(one.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(3_000, 3_600);
    assertThat(page.statusCode()).isEqualTo(429);
    assertThat(page.body()).contains("xin gửi lại sau", "giữ lại câu này</textarea>");
    assertThat(json("a 0", network()).statusCode()).isEqualTo(201);
  }

  @Test
  void aFigureThatIsNotThereGetsAPageThatHelpsAndAProblem() {
    for (String wrong :
        new String[] {
          "",
          "/nguon/nowhere/a/1/1",
          "/nguon/krong-pa-2021/phu-luc-1/999/4",
          "/nguon/krong-pa-2021/tinh/rebased?boundaries=1066-10-14",
          "/nguon/krong-pa-2021/tinh/sum_of_units?indicator=%zz",
          "//example.com/nguon/a/b/1/1",
          "/nguon/krong-pa-2021/../../x/1/1"
        }) {
      HttpResponse<String> page = SERVER.get("/gop-y?so=" + encode(wrong));
      assertThat(page.statusCode()).as(wrong).isEqualTo(404);
      assertThat(page.body()).contains("Không tìm thấy", "mở con số đó");
      assertThat(send(Map.of("so", wrong, "kind", "other", "text", "x"), network()).statusCode())
          .as(wrong)
          .isEqualTo(404);
    }
    assertThat(SERVER.get("/gop-y/khongco").body()).contains("Không có góp ý nào mang mã này");
  }

  @Test
  void computedFiguresHaveTheirFormToo() {
    String sum =
        "/nguon/krong-pa-2021/tinh/implied_households"
            + "?unit=24076&period=2020&status=actual&group=all";

    assertThat(SERVER.get("/gop-y?lang=en&so=" + encode(sum)).body())
        .contains("Is this number wrong?", "Households implied");
  }

  @Test
  void machinesAndOtherSitesAreTurnedAway() {
    Map<String, String> sound = Map.of("so", ADDRESS, "kind", "other", "text", "từ trang khác");
    assertThat(send(sound, network(), "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    Map<String, String> trapped =
        Map.of("so", ADDRESS, "kind", "other", "text", "từ máy", "more", "x");
    assertThat(send(trapped, network()).statusCode()).isEqualTo(403);
  }

  @Test
  void hostileBodiesAreRefusedAndNeverAFault() {
    for (String body :
        new String[] {
          "", "so=%zz&kind=%", "so", "&&&=", "so=" + "a".repeat(40_000), "kind=other&kind=figure"
        }) {
      assertThat(post("/gop-y", "application/x-www-form-urlencoded", body, network()).statusCode())
          .as(body.length() > 40 ? "long" : body)
          .isBetween(400, 413);
    }
    for (String body : new String[] {"", "[]", "{\"kind\":\"figure\",\"name\":\"x\"}", "{"}) {
      assertThat(post("/api/feedback", "application/json", body, network()).statusCode())
          .as(body)
          .isEqualTo(400);
    }
    assertThat(SERVER.get("/api/admin/feedback").statusCode()).isEqualTo(401);
    assertThat(SERVER.get("/api/atlases/krong-pa-2021/feedback").statusCode()).isEqualTo(400);
  }

  /** Told by a proxy on this machine: each a block of its own. */
  private static String network() {
    return "10.1." + NETWORKS.incrementAndGet() + ".1";
  }

  private static HttpResponse<String> json(String text, String network) {
    return post(
        "/api/feedback",
        "application/json",
        "{\"address\":\"" + ADDRESS + "\",\"kind\":\"other\",\"text\":\"" + text + "\"}",
        network);
  }

  private static HttpResponse<String> send(
      Map<String, String> fields, String network, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    return post("/gop-y", "application/x-www-form-urlencoded", body, network, headers);
  }

  private static HttpResponse<String> post(
      String path, String type, String body, String network, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(SERVER.url(path)))
            .header("Content-Type", type)
            .header("X-Forwarded-For", network)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return SERVER.send(request.build());
  }

  private static HttpResponse<String> admin(String token, String method, String path, String body) {
    return SERVER.send(
        HttpRequest.newBuilder(URI.create(SERVER.url("/api/admin/feedback" + path)))
            .header("Authorization", "Bearer " + token)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static JsonNode answers() {
    return SERVER.json("/api/atlases/krong-pa-2021/feedback?so=" + encode(ADDRESS));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
