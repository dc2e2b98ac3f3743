package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

/** Scenarios that are kept: ready-made, in addresses, and saved. */
class ScenarioApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String BY_RATE =
      "{'criteria':[{'indicator':'poverty_rate','period':'2020','weight':1}]}";

  @ParameterizedTest
  @CsvSource({
    "krong-pa-2021, by_rate;by_count;deprivation_balance;ethnic_minority;mixed;mixed_deprivations",
    // Annex of Plan 64: households, poor households and rate of each district, nothing of DTTS.
    "gia-lai-2023, by_rate;by_count;mixed",
  })
  void onlyScenariosTheDocumentHasFiguresForAreOffered(String atlas, String expected) {
    JsonNode presets = SERVER.json("/api/atlases/" + atlas + "/presets");

    assertThat(presets).extracting(p -> p.path("id").asText()).containsExactly(expected.split(";"));
  }

  @Test
  void aBalanceOfDeprivationsHasThoseOfTheStandardOfTheDocument() {
    JsonNode balance =
        SERVER.json("/api/atlases/krong-pa-2021/presets").path(2).path("request").path("criteria");

    // Decision 59/2015: ten deprivations.
    assertThat(balance).hasSize(10);
    assertThat(balance.path(0).path("period").asText()).isEqualTo("2020");
  }

  @Test
  void everyPresetsCodeLeadsBackToItsRequest() {
    for (JsonNode preset : SERVER.json("/api/atlases/krong-pa-2021/presets")) {
      JsonNode decoded =
          SERVER.json("/api/atlases/krong-pa-2021/scenario-codes/" + preset.path("code").asText());
      assertThat(decoded.path("request")).isEqualTo(preset.path("request"));
      assertThat(decoded.path("code")).isEqualTo(preset.path("code"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "2*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~1~h",
        "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~1~z",
        "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~NaN~h",
        "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~'zz~h",
        "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~1~h*t5*t6",
        "1*min_max*weighted_arithmetic*exclude*original*drop~2020~actual~all~~1~h",
      })
  void aCodeThatIsNoneIsRefused(String code) {
    assertThat(SERVER.get("/api/atlases/krong-pa-2021/scenario-codes/" + code).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aScenarioIsSavedWithTheRevisionItWasMadeOn() {
    HttpResponse<String> saved =
        save(
            "{'name':'Thử','author':'Phòng Lao động','note':'','atlas':'krong-pa-2021','request':"
                + BY_RATE
                + "}",
            SERVER.token());

    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
    JsonNode again = SERVER.json(saved.headers().firstValue("Location").orElseThrow());
    assertThat(again.path("author").asText()).isEqualTo("Phòng Lao động");
    assertThat(again.path("request").path("criteria").path(0).path("status").asText())
        .isEqualTo("actual");
    assertThat(again.path("revision").path("sha256"))
        .isEqualTo(SERVER.json("/api/revision").path("sha256"));
    assertThat(again.path("current").asBoolean()).isTrue();
  }

  @Test
  void whoSavesUnderTheSameNameAtTheSameTimeLosesNothing() {
    String token = SERVER.token();
    List<JsonNode> saved =
        Stream.of("Sở Tài chính", "Sở Nông nghiệp", "Ban Dân tộc", "Phòng Kinh tế")
            .map(
                author ->
                    CompletableFuture.supplyAsync(
                        () ->
                            save(
                                "{'name':'Danh sách năm 2021','author':'"
                                    + author
                                    + "','atlas':'krong-pa-2021','request':"
                                    + BY_RATE
                                    + "}",
                                token)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .peek(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201))
            .map(answer -> Calls.read(answer.body()))
            .toList();

    assertThat(saved).extracting(one -> one.path("id").asLong()).doesNotHaveDuplicates();
    JsonNode listed = SERVER.json("/api/scenarios?atlas=krong-pa-2021");
    assertThat(saved).allSatisfy(one -> assertThat(listed).contains(one));
  }

  @Test
  void aListAskedForAgainShowsWhatWasSavedMeanwhile() {
    HttpResponse<String> before = SERVER.get("/api/scenarios?atlas=gia-lai-2023");
    save(
        "{'name':'Mới','author':'Sở','atlas':'gia-lai-2023','request':"
            + BY_RATE.replace("2020", "2022")
            + "}",
        SERVER.token());
    HttpResponse<String> after =
        SERVER.get(
            "/api/scenarios?atlas=gia-lai-2023",
            "If-None-Match",
            before.headers().firstValue("ETag").orElse("\"none\""));

    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(Calls.read(after.body()).size()).isEqualTo(Calls.read(before.body()).size() + 1);
  }

  @Test
  void whoHasNoTokenSavesAndDeletesNothing() {
    assertThat(
            save(
                    "{'name':'x','author':'y','atlas':'krong-pa-2021','request':" + BY_RATE + "}",
                    "no")
                .statusCode())
        .isEqualTo(401);
    assertThat(delete("/api/scenarios/1", "no").statusCode()).isEqualTo(401);
  }

  @Test
  void aDeletedScenarioIsGone() {
    String token = SERVER.token();
    String where =
        save("{'name':'x','author':'y','atlas':'krong-pa-2021','request':" + BY_RATE + "}", token)
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(delete(where, token).statusCode()).isEqualTo(204);
    assertThat(SERVER.get(where).statusCode()).isEqualTo(404);
    assertThat(delete(where, token).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'author':'y','atlas':'krong-pa-2021','request':R} | name",
        "{'name':' ','author':'y','atlas':'krong-pa-2021','request':R} | name",
        "{'name':'x','atlas':'krong-pa-2021','request':R} | author",
        "{'name':'x','author':'y','atlas':'krong-pa-2021'} | request",
        "{'name':'x','author':'y','atlas':'krong-pa-2021','request':{'criteria':[]}} | criteria",
        "{'name':'x','author':'y','atlas':'krong-pa-2021','request':R,'admin':true} | admin",
        "{'name':'x\\u0000','author':'y','atlas':'krong-pa-2021','request':R} | name",
      })
  void aScenarioThatIsIncompleteIsRefused(String body, String field) {
    HttpResponse<String> refused =
        save(body.replace("R}", BY_RATE + "}").replace("R,", BY_RATE + ","), SERVER.token());

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Calls.read(refused.body()).path("field").asText()).endsWith(field);
  }

  @Test
  void theMethodsAreToldInBothLanguages() {
    JsonNode vi = SERVER.json("/api/methods");
    JsonNode en = SERVER.json("/api/methods?lang=en");

    assertThat(vi).hasSameSizeAs(en);
    assertThat(vi).extracting(m -> m.path("id").asText()).contains("topsis", "moran", "allocation");
    assertThat(vi).allSatisfy(m -> assertThat(m.path("explanation").asText()).isNotBlank());
    assertThat(vi.path(0).path("name")).isNotEqualTo(en.path(0).path("name"));
  }

  private static HttpResponse<String> save(String body, String token) {
    return Calls.post("/api/scenarios", body, "Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> delete(String path, String token) {
    return SERVER.send(
        HttpRequest.newBuilder(URI.create(SERVER.url(path)))
            .header("Authorization", "Bearer " + token)
            .DELETE()
            .build());
  }
}
