package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface of the atlases, asked over HTTP. Figures are those printed in the documents. */
class MapApiTest {
  private static final TestServer SERVER = TestServer.shared();

  @Test
  void theFirstMapShowsTheFourteenCommunesOfKrongPa() {
    JsonNode map = SERVER.json("/api/atlases/krong-pa-2021/map");

    assertThat(map.path("features")).hasSize(14);
    JsonNode highest = map.path("features").path(0);
    assertThat(highest.path("id").asText()).isEqualTo("24088");
    assertThat(highest.path("properties").path("value").asDouble()).isEqualTo(23.64);
    assertThat(highest.path("properties").path("printed").asText()).isEqualTo("23,64");
    assertThat(highest.path("properties").path("rank").asInt()).isEqualTo(1);
    assertThat(highest.path("properties").path("source").asText())
        .startsWith("Kế hoạch 40/KH-UBND, 22/03/2021, UBND huyện Krông Pa, Phụ lục 1");
    assertThat(map.path("summary").path("parent").path("value").asDouble()).isEqualTo(11.78);
    assertThat(map.path("boundaries").path("schematic").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // Phụ lục 1, 2 and 3 of Kế hoạch 40/KH-UBND; Biểu tổng hợp of Kế hoạch 64/KH-UBND
    "krong-pa-2021, poor_households, 2020, actual, all, '', 24076, 107",
    "krong-pa-2021, poor_households, 2021, plan, all, '', 24088, 202",
    "krong-pa-2021, poverty_rate, 2020, actual, dtts, '', 24082, 26.91",
    "krong-pa-2021, poverty_rate_reduction, 2021, plan, all, '', 24103, 4.67",
    "krong-pa-2021, dep_sanitation_rate, 2020, actual, all, poor, 24100, 100.0",
    "krong-pa-2021, dep_water, 2020, actual, all, poor, 24103, 134",
    "krong-pa-2021, dep_water_reduction, 2021, plan, all, poor, 24103, 12",
    "gia-lai-2023, households, 2022, actual, all, '', 622, 62150",
    "gia-lai-2023, poverty_rate_reduction, 2023, plan, all, '', 630, 5.10",
    "ia-hdrai-2025, dep_employment_rate, 2023, actual, all, near_poor, 618, 17.54",
    "ia-hdrai-2025, poverty_rate, 2024, estimate, all, '', 618, 3.03",
    "dak-ha-2024, poverty_rate_reduction, 2024, plan, all, '', 615, 2.5",
    "dak-glei-2024, poverty_rate, 2025, plan, all, '', 610, 11.75"
  })
  void aFigureIsTheOnePrinted(
      String atlas,
      String indicator,
      String period,
      String status,
      String group,
      String base,
      String code,
      double expected) {
    JsonNode map =
        SERVER.json(
            "/api/atlases/%s/map?indicator=%s&period=%s&status=%s&group=%s&base=%s"
                .formatted(atlas, indicator, period, status, group, base));

    List<JsonNode> found = new ArrayList<>();
    map.path("features").forEach(f -> found.add(f));
    assertThat(found)
        .filteredOn(f -> f.path("id").asText().equals(code))
        .extracting(f -> f.path("properties").path("value").asDouble())
        .containsExactly(expected);
  }

  @Test
  void everySeriesOfEveryAtlasAnswersWithItsFigures() {
    for (JsonNode atlas : SERVER.json("/api/atlases")) {
      for (JsonNode indicator : atlas.path("indicators")) {
        for (JsonNode series : indicator.path("series")) {
          JsonNode map =
              SERVER.json(
                  "/api/atlases/%s/map?indicator=%s&period=%s&status=%s&group=%s&base=%s"
                      .formatted(
                          atlas.path("id").asText(),
                          indicator.path("id").asText(),
                          series.path("period").asText(),
                          series.path("status").asText(),
                          series.path("group").asText(),
                          series.path("base").asText()));
          assertThat(map.path("summary").path("count").asInt())
              .as("%s %s %s", atlas.path("id"), indicator.path("id"), series)
              .isEqualTo(series.path("unitCount").asInt());
          assertThat(map.path("source").asText()).contains(",");
        }
      }
    }
  }

  @Test
  void classesOfTheMapHoldWhatTheLegendCounts() {
    JsonNode map = SERVER.json("/api/atlases/gia-lai-2023/map?method=jenks&classes=5");

    // Kông Chro (39,69 %) stands alone at the top.
    assertThat(map.path("breaks")).hasSize(6);
    assertThat(map.path("legend").path(4).path("count").asInt()).isEqualTo(1);
    int counted = 0;
    for (JsonNode entry : map.path("legend")) {
      counted += entry.path("count").asInt();
    }
    assertThat(counted).isEqualTo(17);
  }

  @ParameterizedTest
  @CsvSource({
    "indicator=no_such, indicator",
    "period=1999, period",
    "status=maybe, status",
    "group=cats, group",
    "base=rich, base",
    "method=magic, method",
    "classes=0, classes",
    "classes=banana, classes",
    "classes=10, classes",
    "classes=99999999999999999999, classes",
    "lang=fr, lang",
    "period=2021&status=actual, status"
  })
  void aWrongParameterIsNamedWithTheValuesItTakes(String query, String field) {
    HttpResponse<String> response = SERVER.get("/api/atlases/krong-pa-2021/map?" + query);
    JsonNode problem = SERVER.json("/api/atlases/krong-pa-2021/map?" + query);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(problem.path("field").asText()).isEqualTo(field);
    assertThat(problem.path("allowed")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/atlases/atlantis/map",
        "/api/atlases/atlantis/observations.csv",
        "/api/atlases/krong-pa-2021/units/99999",
        "/api/atlases/krong-pa-2021/units/622",
        "/api/nothing"
      })
  void whatDoesNotExistIsAProblemWithStatus404(String path) {
    HttpResponse<String> response = SERVER.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void problemsSpeakTheLanguageAskedFor() {
    assertThat(SERVER.json("/api/atlases/x/map").path("title").asText())
        .isEqualTo("Không tìm thấy");
    assertThat(SERVER.json("/api/atlases/x/map?lang=en").path("title").asText())
        .isEqualTo("Not found");
  }

  @Test
  void anUnchangedMapIsNotSentAgain() {
    HttpResponse<String> first = SERVER.get("/api/atlases/krong-pa-2021/map");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(tag).startsWith("\"");
    HttpResponse<String> second =
        SERVER.get("/api/atlases/krong-pa-2021/map", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(
            SERVER.get("/api/atlases/krong-pa-2021/map?lang=en", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aTagWeakenedOnTheWayStillSavesTheAnswer() {
    String tag = SERVER.get("/api/atlases").headers().firstValue("ETag").orElseThrow();

    assertThat(SERVER.get("/api/atlases", "If-None-Match", "\"x\", W/" + tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void anyTagWillDoForWhatThereIsAndForNothingElse() {
    String any = "*";
    HttpResponse<String> map = SERVER.get("/api/atlases/krong-pa-2021/map", "If-None-Match", any);
    assertThat(map.statusCode()).isEqualTo(304);
    assertThat(map.body()).isEmpty();
    assertThat(SERVER.get("/?atlas=krong-pa-2021", "If-None-Match", any).statusCode())
        .isEqualTo(304);
    assertThat(SERVER.get("/api/atlases/atlantis/map", "If-None-Match", any).statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nguon/krong-pa-2021/atlantis/1/1",
        "/phien-ban/999",
        "/phien-ban/1/atlantis.zip",
        "/xa/99999",
        "/khong-co"
      })
  void programsAreToldOfWhatIsMissingInTheirOwnForm(String address) {
    HttpResponse<String> told = SERVER.get(address, "Accept", "application/json");
    assertThat(told.statusCode()).isEqualTo(404);
    assertThat(told.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(SERVER.get(address, "Accept", "text/html").body()).contains("<main");
  }

  @Test
  void pagesOfUnknownDocumentsSayNotFound() {
    assertThat(SERVER.get("/tai-lieu/atlantis").statusCode()).isEqualTo(404);
    assertThat(SERVER.get("/nguon/atlantis/a/1/1").statusCode()).isEqualTo(404);
    assertThat(SERVER.get("/tai-lieu/krong-pa-2021").statusCode()).isEqualTo(200);
  }

  @Test
  void aCompressedMapIsSmallerAndCarriesItsOwnTag() {
    HttpResponse<String> plain = SERVER.get("/api/atlases/krong-pa-2021/map");
    HttpResponse<String> packed =
        SERVER.get("/api/atlases/krong-pa-2021/map", "Accept-Encoding", "gzip");

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    assertThat(packed.headers().firstValue("ETag"))
        .isNotEqualTo(plain.headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/js/app.js", "/webjars/ol/10.7.0/ol.css", "/tiles/2026-01-01/0/0/0.mvt"})
  void partsOfPagesCannotBeTakenForPages(String path) {
    HttpResponse<byte[]> response = SERVER.bytes(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/atlases", "/healthz", "/api/nothing", "/favicon.svg"})
  void everyAnswerThatMayBeAPageCarriesTheSecurityHeaders(String path) {
    HttpResponse<String> response = SERVER.get(path);

    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void aMethodThatIsNotTakenGets405() {
    HttpResponse<String> response =
        SERVER.send(
            HttpRequest.newBuilder(URI.create(SERVER.url("/api/atlases")))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  void theServerIsHealthyWhenTheDatabaseAnswers() {
    assertThat(SERVER.get("/healthz").body()).isEqualTo("{\"status\":\"ok\"}");
  }
}
