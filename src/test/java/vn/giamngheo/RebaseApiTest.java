package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Krông Pa's figures on the four communes of today. Who became whom: Nghị quyết 1664/NQ-UBTVQH15,
 * Điều 1, khoản 83–86; figures: Phụ lục 1 of Kế hoạch 40/KH-UBND.
 */
class RebaseApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String MAP = "/api/atlases/krong-pa-2021/map?boundaries=2026-01-01";
  private static final String SOURCE =
      "/api/atlases/krong-pa-2021/computed/rebased?boundaries=2026-01-01&unit=24112"
          + "&period=2020&status=actual&group=all&base=&indicator=";

  private static List<JsonNode> units(JsonNode map) {
    return StreamSupport.stream(map.path("features").spliterator(), false)
        .map(f -> f.path("properties"))
        .toList();
  }

  private static JsonNode unit(JsonNode map, String code) {
    return units(map).stream()
        .filter(u -> u.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // Phú Túc 107 + Phú Cần 63 + Chư Ngọc 197 + Ia Mlah 45 + Đất Bằng 252
    "24076, Xã Phú Túc, 664",
    // Chư RCăm 167 + Chư Gu 145 + Ia RSai 203
    "24112, Xã Ia Rsai, 515",
    // Ia Rsươm 259 + Chư Drăng 226 + Uar 76
    "24109, Xã Uar, 561",
    // Ia Rmok 242 + Krông Năng 168 + Ia HDreh 192
    "24100, Xã Ia Dreh, 602"
  })
  void poorHouseholdsAreSummedToTheCommunesOfToday(String code, String name, int poor) {
    JsonNode found = unit(SERVER.json(MAP + "&indicator=poor_households"), code);

    assertThat(found.path("name").asText()).isEqualTo(name);
    assertThat(found.path("value").asInt()).isEqualTo(poor);
    assertThat(found.path("estimated").asBoolean()).isFalse();
  }

  @Test
  void theDistrictsTotalIsTheSameToTheLastHouseholdOnBothMaps() {
    for (String boundaries : new String[] {"original", "2020-12-31", "2025-07-01", "2026-01-01"}) {
      JsonNode map =
          SERVER.json(
              "/api/atlases/krong-pa-2021/map?indicator=poor_households&boundaries=" + boundaries);

      int sum = units(map).stream().mapToInt(u -> u.path("value").asInt()).sum();
      assertThat(sum).as(boundaries).isEqualTo(2342);
      assertThat(map.path("summary").path("parent").path("value").asInt()).isEqualTo(2342);
    }
  }

  @Test
  void everyCountOfEverySeriesIsKept() {
    for (JsonNode indicator : atlas("krong-pa-2021").path("indicators")) {
      if (!indicator.path("measure").asText().equals("household")) {
        continue;
      }
      for (JsonNode s : indicator.path("series")) {
        if (s.path("unitCount").asInt() < 14) {
          continue;
        }
        String query =
            "&indicator=%s&period=%s&status=%s&group=%s&base=%s"
                .formatted(
                    indicator.path("id").asText(),
                    s.path("period").asText(),
                    s.path("status").asText(),
                    s.path("group").asText(),
                    s.path("base").asText());
        String before = "/api/atlases/krong-pa-2021/map?boundaries=original" + query;
        assertThat(sum(SERVER.json(MAP + query))).as(query).isEqualTo(sum(SERVER.json(before)));
      }
    }
  }

  private static double sum(JsonNode map) {
    return units(map).stream().mapToDouble(u -> u.path("value").asDouble()).sum();
  }

  private static JsonNode atlas(String id) {
    return StreamSupport.stream(SERVER.json("/api/atlases").spliterator(), false)
        .filter(a -> a.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRateIsRecomputedWithTheIntervalOfImpliedHouseholds() {
    JsonNode rsai = unit(SERVER.json(MAP + "&indicator=poverty_rate"), "24112");

    // 203 at 15,69 % = 1.294 households, 145 at 7,74 % = 1.873 or 1.874, 167 at 11,70 % = 1.427:
    // 515 ÷ 4.594 = 11,2103 %, 515 ÷ 4.595 = 11,2078 %
    assertThat(rsai.path("value").asDouble()).isEqualTo(11.21);
    assertThat(rsai.path("low").asDouble()).isEqualTo(11.207);
    assertThat(rsai.path("high").asDouble()).isEqualTo(11.211);
    assertThat(rsai.path("implied").asBoolean()).isTrue();
  }

  @Test
  void impliedHouseholdsOfTheCommunesTogetherHoldThePrintedTotal() {
    JsonNode map = SERVER.json(MAP + "&indicator=households");

    // Mục I prints 19.886 households for the district
    double low = bound(map, "low");
    double high = bound(map, "high");
    assertThat(19_886.0).isBetween(low, high);
  }

  /** An exact value has no bounds beside it. */
  private static double bound(JsonNode map, String field) {
    return units(map).stream()
        .mapToDouble(u -> u.path(u.path(field).isNull() ? "value" : field).asDouble())
        .sum();
  }

  @Test
  void aReductionOfTheFirstYearIsNotShownAndSaysWhy() {
    JsonNode map = SERVER.json(MAP + "&indicator=poverty_rate_reduction&period=2020&status=actual");

    assertThat(units(map))
        .allSatisfy(
            u -> {
              assertThat(u.path("value").isNull()).isTrue();
              assertThat(u.path("reason").asText()).contains("năm 2019");
            });
  }

  @Test
  void figuresOfDistrictsAreNotDividedAndTheNoteSaysWhichCommunesAreTheDistrict() {
    JsonNode map = SERVER.json("/api/atlases/dak-ha-2024/map?boundaries=2026-01-01");

    assertThat(map.path("features")).hasSize(5);
    assertThat(units(map)).allSatisfy(u -> assertThat(u.path("value").isNull()).isTrue());
    assertThat(map.path("notes").toString())
        .contains("không chia xuống xã được")
        .contains("đúng bằng 5 đơn vị này");
    assertThat(map.path("summary").path("parent").path("name").asText()).isEqualTo("Huyện Đăk Hà");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-13-01", "1.1.2026", ""})
  void aWrongDayIsRefusedWithTheVintagesThereAre(String wish) {
    JsonNode problem = SERVER.json("/api/atlases/krong-pa-2021/map?boundaries=" + wish);

    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("field").asText()).isEqualTo("boundaries");
    assertThat(problem.path("allowed").toString()).isEqualTo("[\"original\",\"2025-07-01\"]");
  }

  @Test
  void aDayBeforeTheUnitsExistedIsRefused() {
    // Nghị quyết 890/NQ-UBTVQH13: the district Ia H'Drai begins on 11/03/2015
    String path = "/api/atlases/ia-hdrai-2025/map?boundaries=";
    assertThat(SERVER.json(path + "2015-03-10").path("field").asText()).isEqualTo("boundaries");
    assertThat(SERVER.json(path + "2015-03-11").path("features")).hasSize(1);
  }

  @Test
  void theListOfAtlasesNamesTheVintages() {
    JsonNode vintages = atlas("krong-pa-2021").path("boundaries");

    assertThat(vintages.findValuesAsText("label"))
        .containsExactly("14 xã của văn bản (22/03/2021)", "4 xã hiện nay (từ 01/07/2025)");
  }

  @Test
  void everyRebasedValueHasAProvenanceWithEachInputAndItsResolution() {
    JsonNode sum = SERVER.json(SOURCE + "poor_households");

    assertThat(sum.path("value").asInt()).isEqualTo(515);
    assertThat(sum.path("line").asText()).isEqualTo("203 + 145 + 167 = 515");
    assertThat(sum.path("inputs"))
        .hasSize(3)
        .allSatisfy(
            i -> {
              assertThat(i.path("address").asText()).startsWith("/nguon/krong-pa-2021/phu-luc-1/");
              assertThat(i.path("resolution").asText())
                  .isEqualTo("1664/NQ-UBTVQH15, Điều 1, khoản 84");
              assertThat(i.path("share").asInt()).isEqualTo(1);
            });
    JsonNode rate = SERVER.json(SOURCE + "poverty_rate");
    assertThat(rate.path("line").asText())
        .isEqualTo("(203 + 145 + 167) ÷ (1.294 + [1.873; 1.874] + 1.427) × 100 ≈ 11,21");
  }

  @Test
  void everyAddressOnTheMapOpens() {
    for (JsonNode unit : units(SERVER.json(MAP))) {
      String address = unit.path("address").asText();
      String path = address.replace("/nguon/krong-pa-2021/tinh/", "");
      JsonNode source = SERVER.json("/api/atlases/krong-pa-2021/computed/" + path);
      assertThat(source.path("address").asText()).isEqualTo(address);
      assertThat(source.path("value").asDouble()).isEqualTo(unit.path("value").asDouble());
    }
  }

  @Test
  void theProfileOfANewCommuneSaysWhatItCameFromAndTheOldOneKeepsItsCode() {
    String unit = "/api/atlases/krong-pa-2021/units/24112";
    JsonNode now = SERVER.json(unit + "?boundaries=2026-01-01");

    assertThat(now.path("name").asText()).isEqualTo("Xã Ia Rsai");
    assertThat(now.path("predecessors").findValuesAsText("code"))
        .containsExactly("24079", "24085", "24112");
    assertThat(SERVER.json(unit).path("name").asText()).isEqualTo("Xã Chư RCăm");
    assertThat(
            SERVER
                .json("/api/atlases/krong-pa-2021/units/24085?boundaries=2026-01-01")
                .path("status")
                .asInt())
        .isEqualTo(404);
  }

  @Test
  void theTableOfTodayCarriesBoundsMethodAndReason() {
    String csv =
        SERVER.get("/api/atlases/krong-pa-2021/observations.csv?boundaries=2026-01-01").body();

    assertThat(csv.lines().findFirst().orElseThrow())
        .endsWith("document,locator,low,high,estimated,method,reason,address");
    assertThat(csv)
        .contains("24112,Xã Ia Rsai,poor_households,all,,actual,2020,2016-2020,515,household,")
        .contains(",11.207,11.211,false,rate,,");
  }

  @Test
  void ratesKeepTheClassesOfTheDocumentsOwnMap() {
    JsonNode own = SERVER.json("/api/atlases/krong-pa-2021/map?indicator=poverty_rate");

    assertThat(SERVER.json(MAP + "&indicator=poverty_rate").path("breaks"))
        .isEqualTo(own.path("breaks"));
  }

  @Test
  void theAnswerCountsBoundariesByOrigin() {
    JsonNode boundaries = SERVER.json(MAP).path("boundaries");

    assertThat(boundaries.path("origins").toString())
        .isEqualTo("{\"real\":0,\"fitted\":0,\"schematic\":4}");
    assertThat(boundaries.path("asOf").asText()).isEqualTo("2025-07-01");
  }
}
