package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.content.SmallMaps;

/** Sessions whose figures are frozen, and the data that go on changing. */
class SessionApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SESSIONS = "/api/atlases/krong-pa/sessions";

  private static final String PRINTED = ",3.29,percent,,\"3,29\",";
  private static final String CORRECTED = ",3.31,percent,,\"3,31\",";

  @TempDir private static Path folder;
  private static SmallMaps maps;
  private static TestServer server;
  private static String token;

  @BeforeAll
  static void start() {
    maps = SmallMaps.in(folder);
    server = TestServer.of(maps.directory());
    token = server.token();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static ObjectNode wish(String name) {
    return JSON.createObjectNode()
        .put("name", name)
        .put("date", "2026-12-08")
        .put("body", "Thường trực HĐND huyện Krông Pa");
  }

  private static HttpResponse<String> post(ObjectNode wish) {
    return server.send(
        HttpRequest.newBuilder(URI.create(server.url(SESSIONS)))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(wish.toString()))
            .build());
  }

  private static JsonNode freeze(String name) {
    HttpResponse<String> answer = post(wish(name));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return read(answer);
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void frozenFiguresStayWhileTheDataGoOn() {
    String code = freeze("Trước khi sửa").path("code").asText();
    JsonNode before = server.json("/api/sessions/" + code).path("deck");
    JsonNode figure =
        StreamSupport.stream(before.path("figures").spliterator(), false)
            .filter(f -> f.path("text").asText().equals("3,29"))
            .findFirst()
            .orElseThrow();
    String page = "/s/" + code + "-" + figure.path("code").asInt();
    assertThat(server.get(page).body()).contains("như ở phiên họp");

    maps.replace("krong-pa/observations.csv", PRINTED, CORRECTED);
    server.reload();

    assertThat(server.json("/api/sessions/" + code).path("deck")).isEqualTo(before);
    assertThat(server.get(page).body())
        .contains(">3,29\u00a0%<", ">3,31\u00a0%<", "đã thay đổi sau phiên họp");
    assertThat(server.get("/trinh-chieu/krong-pa/" + code).body())
        .contains("con số đã thay đổi sau phiên họp", ">3,29\u00a0%</a>", ">3,31\u00a0%</a>");
    assertThat(server.get(figure.path("address").asText()).body())
        .contains("href=\"" + page + "\"", ">3,29<");
    maps.replace("krong-pa/observations.csv", CORRECTED, PRINTED);
    server.reload();
  }

  /** What was frozen may be hidden now, or give away with today's figures what is. */
  @Test
  void sessionOfARestrictedDocumentIsShownOnlyWhileTheDataAreTheSame() {
    maps.replace("krong-pa/datapackage.json", "{", "{\"access\": \"restricted\",");
    server.reload();
    String code = freeze("Khi đã hạn chế").path("code").asText();
    JsonNode session = server.json("/api/sessions/" + code);
    assertThat(session.path("deckSha256").isNull()).as("could be tried out").isTrue();
    assertThat(session.path("deck").path("figures")).isNotEmpty();
    assertThat(server.get("/trinh-chieu/krong-pa/" + code).statusCode()).isEqualTo(200);

    maps.replace("krong-pa/observations.csv", PRINTED, CORRECTED);
    server.reload();
    assertNothingIsToldOf(code, session.at("/deck/figures/0/address").asText());

    maps.replace("krong-pa/observations.csv", CORRECTED, PRINTED);
    maps.replace("krong-pa/datapackage.json", "{\"access\": \"restricted\",", "{");
    server.reload();
    assertThat(server.get("/trinh-chieu/krong-pa/" + code).statusCode()).isEqualTo(200);
  }

  private static void assertNothingIsToldOf(String code, String figure) {
    String session = "/trinh-chieu/krong-pa/" + code;
    for (String address :
        List.of(
            session,
            session + "/man-hinh",
            session + "/bao-cao.docx",
            "/s/" + code,
            "/s/" + code + "-1",
            "/api/sessions/" + code)) {
      assertThat(server.get(address).statusCode()).as(address).isEqualTo(410);
    }
    assertThat(server.get(SESSIONS).body()).contains(code).contains("\"deckSha256\":null");
    assertThat(server.get(figure).body()).contains("/tai-lieu/krong-pa").doesNotContain(code);
  }

  @Test
  void sessionOutlivesItsDocument() {
    String code = freeze("Trước khi văn bản bị gỡ").path("code").asText();
    maps.delete("krong-pa");
    server.reload();

    assertThat(server.get("/trinh-chieu/krong-pa/" + code).body())
        .contains("Văn bản này không còn trong atlas");
    assertThat(server.get("/s/" + code + "-1").body())
        .contains("không còn trong atlas", "/trinh-chieu/krong-pa/" + code)
        .doesNotContain("href=\"/nguon/");
    maps.restore("krong-pa");
    server.reload();
  }

  @Test
  void ofTwoWhoFreezeTheSameNameAtOnceOneIsToldOfTheOther() {
    List<HttpResponse<String>> answers =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> post(wish(i % 2 == 0 ? "Phiên  chung" : "phiên chung ")))
            .toList();

    List<JsonNode> kept =
        answers.stream().filter(a -> a.statusCode() == 201).map(SessionApiTest::read).toList();
    assertThat(kept).hasSize(1);
    assertThat(answers)
        .filteredOn(a -> a.statusCode() != 201)
        .allSatisfy(
            a -> {
              assertThat(a.statusCode()).isEqualTo(409);
              assertThat(a.body()).contains(kept.get(0).path("code").asText(), "\"name\"");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "trinh-chieu.html, text/html;charset=utf-8, <!doctype html>",
    "bao-cao.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
    "trinh-chieu.pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation, PK",
    "trinh-chieu.pdf, application/pdf, %PDF-",
    "phu-luc.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
  })
  void filesAreWhatTheySayAndTheSameEachTime(String file, String type, String begin) {
    JsonNode kept = freeze("Tệp " + file);
    String path = kept.path("address").asText() + "/" + file;
    HttpResponse<byte[]> first = server.bytes(path);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).contains(type);
    assertThat(first.headers().firstValue("Content-Disposition").orElse(""))
        .contains("krong-pa-" + kept.path("code").asText() + "-" + file);
    assertThat(new String(first.body(), StandardCharsets.ISO_8859_1).strip()).startsWith(begin);
    assertThat(server.bytes(path).body()).isEqualTo(first.body());
  }

  @Test
  void figuresOfASlideAreListedBehindItsCode() {
    String code = freeze("Danh mục").path("code").asText();

    assertThat(server.get("/s/" + code).body()).contains("/s/" + code + "-1\"");
    assertThat(server.get("/s/" + code + "?trang=2").statusCode()).isEqualTo(200);
    assertThat(server.get("/s/" + code + "?trang=99").statusCode()).isEqualTo(404);
    assertThat(server.json("/s/" + code + "?trang=x").path("field").asText()).isEqualTo("trang");
  }

  @ParameterizedTest
  @CsvSource({
    "name, '', name",
    "name, '   ', name",
    "date, 2026-02-30, date",
    "date, 08/12/2026, date",
    "date, 0026-12-08, date",
    "body, '', body",
    "boundaries, khong-co, boundaries",
    "figures, 1, figures",
    "scenario, 1*x, scenario",
  })
  void aWishThatCannotBeIsRefusedByItsName(String member, String value, String field) {
    HttpResponse<String> answer = post(wish("Không được giữ").put(member, value));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(read(answer).path("field").asText()).isEqualTo(field);
    assertThat(server.get(SESSIONS).body()).doesNotContain("Không được giữ");
  }

  @Test
  void longNamesWithSlashesAndMarkupAreKeptAsTheyAre() {
    String name =
        "Phiên 12/NQ-HĐND <b>“x”</b> " + "ấ".repeat(400 - "Phiên 12/NQ-HĐND <b>“x”</b> ".length());
    JsonNode kept = freeze(name);

    assertThat(kept.path("name").asText()).isEqualTo(name).hasSize(400);
    assertThat(server.get(kept.path("address").asText()).body())
        .contains("Phiên 12/NQ-HĐND &lt;b>")
        .doesNotContain("<b>“x”");
    assertThat(post(wish(name + "x")).statusCode()).isEqualTo(400);
  }

  @Test
  void whoHasNoTokenFreezesNothing() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url(SESSIONS)))
            .POST(HttpRequest.BodyPublishers.ofString(wish("Không phép").toString()))
            .build();

    assertThat(server.send(request).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "/s/XXXX-1, Không có phiên họp nào mang mã",
    "/s/7KQ2, Không có phiên họp nào mang mã",
    "/s/7KQ2-999999999999, Không có con số nào mang mã",
    "/trinh-chieu/krong-pa/XXXX, Không có phiên họp nào mang mã",
    "/trinh-chieu/khong-co, khong-co",
  })
  void unknownCodesGetAPageThatSaysSo(String path, String said) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains(said, "<main");
  }

  @Test
  void codesAreReadInSmallLettersToo() {
    String code = freeze("Chữ thường").path("code").asText();

    assertThat(server.get("/s/" + code.toLowerCase() + "-1").statusCode()).isEqualTo(200);
    assertThat(server.get("/trinh-chieu/dak-ha/" + code).statusCode()).isEqualTo(404);
    assertThat(server.get("/trinh-chieu/dak-ha/" + code + "/bao-cao.docx").statusCode())
        .isEqualTo(404);
  }
}
