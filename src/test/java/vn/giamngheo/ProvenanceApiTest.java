package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where numbers come from, asked over HTTP. Figures and places are those of the documents. */
class ProvenanceApiTest {
  private static final TestServer SERVER = TestServer.shared();

  @Test
  void aPrintedFigureLeadsToItsDocumentPlaceAndPrintedString() {
    JsonNode figure = SERVER.json("/api/atlases/krong-pa-2021/figures/phu-luc-1/16/4");

    assertThat(figure.path("printed").asText()).isEqualTo("23,64");
    assertThat(figure.path("value").asDouble()).isEqualTo(23.64);
    assertThat(figure.path("unit").path("code").asText()).isEqualTo("24088");
    assertThat(figure.path("document").path("number").asText()).isEqualTo("40/KH-UBND");
    assertThat(figure.path("document").path("date").asText()).isEqualTo("2021-03-22");
    assertThat(figure.path("place").path("label").asText()).isEqualTo("Phụ lục 1");
    assertThat(figure.path("page").asText()).isEqualTo("/tai-lieu/krong-pa-2021#phu-luc-1-16-4");
  }

  @Test
  void aQuantityPrintedAgainNamesTheOtherPlaces() {
    JsonNode map = SERVER.json("/api/atlases/krong-pa-2021/map?indicator=poor_households");
    JsonNode total = provenance(map.path("summary").path("parent").path("address").asText());

    // 2.342 stands in annexes 1 and 3 and in section I.
    assertThat(total.path("sameQuantity")).hasSize(2);
    assertThat(total.path("sameQuantity"))
        .allSatisfy(m -> assertThat(m.path("printed").asText()).isEqualTo("2.342"));
  }

  @Test
  void everyAddressTheApiGivesOpens() {
    Set<String> addresses = new HashSet<>();
    for (String path :
        new String[] {
          "/api/atlases/krong-pa-2021/map",
          "/api/atlases/krong-pa-2021/units/24103",
          "/api/atlases/gia-lai-2023/map",
          "/api/atlases/ia-hdrai-2025/funding",
          "/api/atlases/ia-hdrai-2025/units/618",
          "/api/atlases/dak-ha-2024/funding",
          "/api/atlases/dak-glei-2024/results"
        }) {
      Matcher m =
          Pattern.compile("\"address\":\"(/nguon/[^\"]+)\"").matcher(SERVER.get(path).body());
      while (m.find()) {
        addresses.add(m.group(1));
      }
    }

    assertThat(addresses).hasSizeGreaterThan(400);
    for (String address : addresses) {
      assertThat(provenance(address).path("address").asText()).isEqualTo(address);
    }
  }

  @Test
  void impliedHouseholdsAreAnIntervalWithTheirTwoInputs() {
    JsonNode implied =
        SERVER.json(
            "/api/atlases/krong-pa-2021/computed/implied_households"
                + "?unit=24076&period=2020&status=actual&group=all");

    // 107 / 3,295 % = 3.247,3 and 107 / 3,285 % = 3.257,2
    assertThat(implied.path("low").asInt()).isEqualTo(3248);
    assertThat(implied.path("high").asInt()).isEqualTo(3257);
    assertThat(implied.path("inputs")).hasSize(2);
    assertThat(
            provenance(implied.path("inputs").path(0).path("address").asText())
                .path("printed")
                .asText())
        .isEqualTo("107");
  }

  @ParameterizedTest
  @CsvSource({
    "sum_of_units?indicator=poor_households&period=2020&status=actual&group=all&base=, 2342",
    "rate_from_counts?unit=637&indicator=poverty_rate&period=2020&status=actual&group=all&base=, 11.78"
  })
  void aComputedValueIsWhatItsInputsMake(String formula, double expected) {
    JsonNode value = SERVER.json("/api/atlases/krong-pa-2021/computed/" + formula);

    assertThat(value.path("value").asDouble()).isEqualTo(expected);
    assertThat(value.path("explanation").asText()).isNotBlank();
    assertThat(provenance(value.path("address").asText()).path("value").asDouble())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/atlases/krong-pa-2021/figures/phu-luc-1/999/1",
        "/api/atlases/krong-pa-2021/figures/phu-luc-5/1/1",
        "/api/atlases/krong-pa-2021/figures/phu-luc-1/x/1",
        "/api/atlases/krong-pa-2021/figures/phu-luc-1/3/3/99999999999",
        "/api/atlases/krong-pa-2021/computed/implied_households?unit=1",
        "/api/atlases/krong-pa-2021/document/khong-co.csv"
      })
  void whatIsNotInTheDocumentIs404(String path) {
    assertThat(SERVER.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void anUnknownFormulaNamesTheKnownOnes() {
    JsonNode problem = SERVER.json("/api/atlases/krong-pa-2021/computed/magic");

    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("allowed")).isNotEmpty();
  }

  @Test
  void theTranscriptKeepsMergedHeadersAndMarksTheCopiedRow() {
    JsonNode document = SERVER.json("/api/atlases/krong-pa-2021/document");
    JsonNode annexThree = null;
    for (JsonNode place : document.path("places")) {
      annexThree = place.path("id").asText().equals("phu-luc-3") ? place : annexThree;
    }

    assertThat(annexThree).isNotNull();
    assertThat(annexThree.path("cells"))
        .anySatisfy(c -> assertThat(c.path("colSpan").asInt()).isGreaterThan(1));
    int marked = 0;
    for (JsonNode cell : annexThree.path("cells")) {
      for (JsonNode figure : cell.path("figures")) {
        marked += figure.path("role").asText().equals("suspect") ? 1 : 0;
      }
    }
    assertThat(marked).isEqualTo(10);
  }

  @Test
  void aTableIsDownloadedAsPrinted() {
    assertThat(SERVER.get("/api/atlases/gia-lai-2023/document/bang-chi-tieu.csv").body())
        .contains("39,69");
    assertThat(SERVER.get("/api/atlases/gia-lai-2023/document.xlsx").statusCode()).isEqualTo(200);
  }

  private static JsonNode provenance(String address) {
    String path =
        address.contains("/tinh/")
            ? address.replaceFirst("^/nguon/([^/]+)/tinh/", "/api/atlases/$1/computed/")
            : address.replaceFirst("^/nguon/([^/]+)/", "/api/atlases/$1/figures/");
    return SERVER.json(path);
  }

  @Test
  void whatWouldFitIsSaidInTheUnitOfTheFigureItself() {
    JsonNode households =
        SERVER.json("/api/atlases/krong-pa-2021/figures/muc-i/3/1/6").at("/findings/0");

    assertThat(households.path("expected").asText()).isEqualTo("2.858");
    assertThat(households.path("unit").asText()).isEqualTo("hộ");
  }
}
