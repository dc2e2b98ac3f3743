package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of the atlases and profiles of units. Figures are those printed in the documents. */
class TablesApiTest {
  private static final TestServer SERVER = TestServer.shared();

  @Test
  void everyPrintedFigureIsInTheTableWithItsPlace() {
    List<NamedCsvRecord> rows = csv("/api/atlases/krong-pa-2021/observations.csv");

    assertThat(rows.get(0).getHeader())
        .containsExactly(
            "unit_code",
            "unit_name",
            "indicator",
            "group",
            "base",
            "status",
            "period",
            "standard",
            "value",
            "unit",
            "document",
            "locator");
    // Body: 2.342 poor households of 19.886 at the end of 2020; once more in annexes 1 and 3.
    assertThat(rows)
        .filteredOn(r -> r.getField("unit_code").equals("637"))
        .filteredOn(r -> r.getField("indicator").equals("poor_households"))
        .filteredOn(r -> r.getField("group").equals("all") && r.getField("period").equals("2020"))
        .extracting(r -> r.getField("value"))
        .hasSize(3)
        .containsOnly("2342");
    assertThat(rows).filteredOn(r -> r.getField("locator").isBlank()).isEmpty();
  }

  @Test
  void poorHouseholdsOfTheCommunesAddUpToTheDistrictInAnnexOne() {
    JsonNode map = SERVER.json("/api/atlases/krong-pa-2021/map?indicator=poor_households");
    int sum = 0;
    for (JsonNode feature : map.path("features")) {
      sum += feature.path("properties").path("value").asInt();
    }

    assertThat(sum).isEqualTo(2342);
    assertThat(map.path("summary").path("parent").path("value").asInt()).isEqualTo(2342);
  }

  @Test
  void moneyIsWholeDongWithProjectSourceKindAndStage() {
    List<NamedCsvRecord> rows = csv("/api/atlases/ia-hdrai-2025/funding.csv");

    // Mục B.II.1: 56.770 triệu đồng needed in 2025.
    assertThat(rows)
        .filteredOn(r -> r.getField("stage").equals("need") && r.getField("year").equals("2025"))
        .filteredOn(r -> r.getField("project").equals("total"))
        .filteredOn(r -> r.getField("source").equals("total") && r.getField("kind").equals("total"))
        .extracting(r -> r.getField("amount_vnd"))
        .containsOnly("56770000000");
    // Phụ lục, A.II.1: 4.498 triệu đồng disbursed by mid-2024.
    assertThat(rows)
        .filteredOn(r -> r.getField("stage").equals("disbursed"))
        .filteredOn(
            r -> r.getField("source").equals("central") && r.getField("kind").equals("total"))
        .extracting(r -> r.getField("amount_vnd"), r -> r.getField("as_of"))
        .contains(org.assertj.core.groups.Tuple.tuple("4498000000", "2024-06-30"));
  }

  @Test
  void programmeResultsNameWhatYearAndUnit() {
    JsonNode rows = SERVER.json("/api/atlases/dak-glei-2024/results").path("rows");

    // Footnote 36: 4.253 poor people with a health insurance card, 1.033.803.000 đồng.
    assertThat(rows)
        .anySatisfy(
            r -> {
              assertThat(r.path("value").asInt()).isEqualTo(4253);
              assertThat(r.path("amountVnd").asLong()).isEqualTo(1_033_803_000L);
              assertThat(r.path("measure").asText()).isEqualTo("person");
              assertThat(r.path("topic").asText()).isEqualTo("health_insurance");
            });
  }

  @Test
  void aCommuneKnowsItsFiguresItsAgenciesAndWhatBecameOfIt() {
    JsonNode unit = SERVER.json("/api/atlases/krong-pa-2021/units/24085");

    assertThat(unit.path("name").asText()).isEqualTo("Xã Chư Gu");
    assertThat(unit.path("parent").path("name").asText()).isEqualTo("Huyện Krông Pa");
    assertThat(unit.path("successors").path(0).path("name").asText()).isEqualTo("Xã Ia Rsai");
    assertThat(unit.path("successors").path(0).path("resolution").asText())
        .startsWith("1664/NQ-UBTVQH15");
    assertThat(unit.path("agencies").path(0).path("agency").asText())
        .isEqualTo("Phòng Lao động TBXH huyện");
    assertThat(unit.path("observations"))
        .anySatisfy(
            o -> {
              assertThat(o.path("indicator").asText()).isEqualTo("poverty_rate");
              assertThat(o.path("value").asDouble()).isEqualTo(7.74);
              assertThat(o.path("parentValue").asDouble()).isEqualTo(11.78);
            });
  }

  @Test
  void namesAndLabelsComeInEnglishWhenAskedFor() {
    JsonNode unit = SERVER.json("/api/atlases/krong-pa-2021/units/24085?lang=en");

    assertThat(unit.path("name").asText()).isEqualTo("Chư Gu Commune");
    assertThat(SERVER.json("/api/vocabulary?lang=en").path("statuses").path("actual").asText())
        .isEqualTo("Actual");
  }

  @Test
  void noPersonalDataOfAnnexFiveIsServed() {
    // The list of twelve households is left out; its count in the body stays.
    assertThat(SERVER.get("/api/atlases/krong-pa-2021/observations.csv").body())
        .doesNotContain("Phụ lục 5");
    assertThat(SERVER.get("/api/atlases/krong-pa-2021/results").body()).doesNotContain("chủ hộ");
  }

  private static List<NamedCsvRecord> csv(String path) {
    return CsvReader.builder().ofNamedCsvRecord(SERVER.get(path).body()).stream().toList();
  }
}
