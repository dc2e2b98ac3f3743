package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.TestServer;

/** Clusters on the schematic map of Krông Pa. */
class ClusterApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String CLUSTERS = Calls.KRONG_PA + "clusters?indicator=poverty_rate";

  @Test
  void moranIsThatOfTheNeighboursTheAnswerNames() {
    JsonNode answer = SERVER.json(CLUSTERS + "&permutations=99");

    JsonNode units = answer.path("units");
    double mean = 0;
    for (JsonNode unit : units) {
      mean += unit.path("value").asDouble() / units.size();
    }
    // I = Σᵢ zᵢ · (mean of the neighbours' z) / Σᵢ zᵢ², weights standardised by row.
    double products = 0;
    double squares = 0;
    for (JsonNode unit : units) {
      double z = unit.path("value").asDouble() - mean;
      double lag = 0;
      for (JsonNode code : unit.path("neighbours")) {
        lag += (value(units, code.asText()) - mean) / unit.path("neighbours").size();
      }
      products += z * lag;
      squares += z * z;
    }
    assertThat(answer.path("moran").path("i").asDouble())
        .isCloseTo(products / squares, within(1e-12));
  }

  private static double value(JsonNode units, String code) {
    return unit(units, code).path("value").asDouble();
  }

  private static JsonNode unit(JsonNode units, String code) {
    for (JsonNode unit : units) {
      if (unit.path("code").asText().equals(code)) {
        return unit;
      }
    }
    throw new AssertionError("no unit " + code);
  }

  @Test
  void theTableToTakeAwayHoldsTheNumbersOfTheAnswer() {
    JsonNode answer = SERVER.json(CLUSTERS + "&permutations=99");
    String table = SERVER.get(CLUSTERS.replace("?", ".csv?") + "&permutations=99").body();

    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(table.substring(1)).stream().toList();
    assertThat(table).startsWith("\ufeff");
    assertThat(rows).hasSize(14);
    for (NamedCsvRecord row : rows) {
      JsonNode unit = unit(answer.path("units"), row.getField("unit_code"));
      assertThat(Double.parseDouble(row.getField("local_moran")))
          .isEqualTo(unit.path("local").path("i").asDouble());
      assertThat(row.getField("local_adjusted_p"))
          .isEqualTo(unit.path("local").path("adjustedP").asText());
      assertThat(row.getField("quadrant")).isEqualTo(unit.path("local").path("quadrant").asText());
      assertThat(row.getField("address")).isEqualTo(unit.path("address").asText());
    }
  }

  @Test
  void fewUnitsAndSchematicBoundariesAreWarnedOf() {
    JsonNode answer = SERVER.json(CLUSTERS);

    assertThat(answer.path("warning").asText()).startsWith("Chỉ có 14 xã (dưới 30)");
    assertThat(answer.path("notes").toString()).contains("ranh giới sơ đồ");
    assertThat(answer.path("sentence").asText()).contains("có thể chỉ do tình cờ");
    assertThat(answer.path("contiguity").path("islands")).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameAnswer() {
    assertThat(SERVER.json(CLUSTERS + "&seed=5")).isEqualTo(SERVER.json(CLUSTERS + "&seed=5"));
  }

  @Test
  void smoothingDrawsRatesTowardsTheCommonOne() {
    JsonNode answer = SERVER.json(CLUSTERS + "&smoothing=empirical_bayes");

    // Common rate 2.342 of about 19.886: 11,78 %. Phú Túc, 3,29 %, is drawn up; Đất Bằng down.
    JsonNode units = answer.path("units");
    assertThat(units.path(0).path("smoothed").asDouble()).isBetween(3.29, 11.78);
    assertThat(answer.path("notes").toString()).contains("làm trơn");
  }

  @ParameterizedTest
  @CsvSource({
    "queen, 14",
    "rook, 14",
    "distance, 14",
    "k_nearest, 14",
  })
  void everyKindOfNeighbourhoodIsAnswered(String kind, int units) {
    JsonNode answer = SERVER.json(CLUSTERS + "&permutations=99&contiguity=" + kind);

    assertThat(answer.path("units")).hasSize(units);
    assertThat(answer.path("contiguity").path("kind").asText()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "permutations=1000000, 400, permutations",
    "permutations=-1, 400, permutations",
    "seed=x, 400, seed",
    "contiguity=bishop, 400, contiguity",
    "contiguity=distance&distance=1e9, 400, distance",
    "contiguity=k_nearest&neighbours=20, 422, neighbours",
    "smoothing=magic, 400, smoothing",
    "level=0.9, 400, level",
    "level=0, 400, level",
    "group=martians, 400, group",
  })
  void faultsNameTheirParameter(String query, int status, String field) {
    var response =
        SERVER.get(
            CLUSTERS + "&permutations=99".repeat(query.startsWith("p") ? 0 : 1) + "&" + query);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Calls.read(response.body()).path("field").asText()).isEqualTo(field);
  }

  @Test
  void noClearClusterIsSaidAsItIs() {
    JsonNode answer = SERVER.json(CLUSTERS);

    JsonNode meanings = answer.path("meanings");
    assertThat(meanings).hasSize(1);
    assertThat(meanings.path(0).path("cluster").asText()).isEqualTo("none");
    assertThat(meanings.path(0).path("text").asText())
        .contains("không có xã nào là cụm rõ rệt")
        .contains("không chứng minh rằng không có cụm");
    assertThat(answer.path("sentence").asText())
        .startsWith(answer.path("headline").asText())
        .contains(answer.path("shuffles").asText());
  }

  @Test
  void aClusterIsSaidWithItsUnitsAndWhatItMeans() {
    // At a level of 20 % the neighbourhood of Phú Túc (3,29 %) stands out as low.
    JsonNode answer = SERVER.json(CLUSTERS + "&level=0.2");

    assertThat(answer.path("level").asDouble()).isEqualTo(0.2);
    JsonNode low = answer.path("meanings").path(0);
    assertThat(low.path("cluster").asText()).isEqualTo("low_low");
    assertThat(low.path("text").asText())
        .contains("Thị trấn Phú Túc")
        .contains("thấp và nằm giữa những xã cũng thấp");
    for (JsonNode unit : answer.path("units")) {
      boolean named = low.path("codes").toString().contains(unit.path("code").asText());
      assertThat(named).isEqualTo(unit.path("local").path("cluster").asText().equals("low_low"));
    }
  }

  @Test
  void localMoranIsTheProductOfDeviationAndLagAndTheirMeanIsMoransI() {
    JsonNode answer = SERVER.json(CLUSTERS + "&permutations=99&smoothing=empirical_bayes");

    double sum = 0;
    for (JsonNode unit : answer.path("units")) {
      JsonNode local = unit.path("local");
      double product = local.path("deviation").asDouble() * local.path("lag").asDouble();
      assertThat(local.path("i").asDouble()).isCloseTo(product, within(1e-10));
      sum += product;
    }
    assertThat(answer.path("moran").path("i").asDouble())
        .isCloseTo(sum / answer.path("units").size(), within(1e-10));
  }

  @ParameterizedTest
  @CsvSource({
    // Krông Pa prints counts beside rates; of a count itself there is nothing to smooth.
    "poverty_rate, true",
    "poor_households, false",
  })
  void whetherRatesCanBeSmoothedIsTold(String indicator, boolean smoothable) {
    JsonNode answer =
        SERVER.json(Calls.KRONG_PA + "clusters?permutations=99&indicator=" + indicator);

    assertThat(answer.path("smoothable").asBoolean()).isEqualTo(smoothable);
  }

  @Test
  void pIsTheShareOfShufflesTold() {
    JsonNode moran = SERVER.json(CLUSTERS).path("moran");

    // (235 + 1) / (999 + 1)
    assertThat(moran.path("p").asDouble())
        .isEqualTo((moran.path("asExtreme").asInt() + 1) / 1000.0);
  }

  @Test
  void boundariesOnWhichNoUnitHasTheFigureAreSaidSo() {
    // A district's figure cannot be divided among the communes of today.
    var response =
        SERVER.get(
            "/api/atlases/gia-lai-2023/clusters?indicator=poverty_rate&boundaries=2025-07-01"
                + "&contiguity=k_nearest");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Calls.read(response.body()).path("detail").asText())
        .startsWith("Chỉ có 0 xã có số liệu này trên ranh giới đang xem");
  }

  @Test
  void oneUnitAloneHasNoClusters() {
    var response = SERVER.get("/api/atlases/ia-hdrai-2025/clusters?indicator=poverty_rate");

    assertThat(response.statusCode()).isEqualTo(422);
  }
}
