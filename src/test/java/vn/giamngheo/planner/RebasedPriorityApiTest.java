package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.TestServer;
import vn.giamngheo.content.SmallMaps;

/**
 * Krông Pa's figures of 2020 as criteria for the four communes of today. Who became whom: Nghị
 * quyết 1664/NQ-UBTVQH15, Điều 1, khoản 83–86; figures: Phụ lục 1 of Kế hoạch 40/KH-UBND.
 */
class RebasedPriorityApiTest {
  private static final String PRIORITY = Calls.KRONG_PA + "priority";
  private static final String POOR = "{'indicator':'poor_households','period':'2020','weight':1}";
  private static final String TODAY = ",'boundaries':'2026-01-01'";

  private static String scenario(String more) {
    return "{'criteria':[" + POOR + "]" + TODAY + more + "}";
  }

  private static JsonNode unit(JsonNode answer, String code) {
    return StreamSupport.stream(answer.path("units").spliterator(), false)
        .filter(u -> u.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCommunesOfTodayCompeteWithTheSumsOfThoseTheyAreMadeOf() {
    JsonNode answer = Calls.answer(PRIORITY, scenario(",'selection':{'top':1}"));

    assertThat(answer.path("request").path("boundaries").asText()).isEqualTo("2025-07-01");
    assertThat(answer.path("units"))
        .extracting(u -> u.path("name").asText())
        // 664, 602, 561 and 515 poor households
        .containsExactly("Xã Phú Túc", "Xã Ia Dreh", "Xã Uar", "Xã Ia Rsai");
    JsonNode first = unit(answer, "24076").path("contributions").path(0);
    assertThat(first.path("value").asInt()).isEqualTo(664);
    assertThat(first.path("printed").isNull()).isTrue();
    assertThat(first.path("supposed").asBoolean()).isFalse();
    assertThat(answer.path("notes").toString()).contains("tổng số in cho các xã cũ");
    assertThat(answer.path("sentence").asText()).contains("664 hộ so với 602 hộ");
  }

  @Test
  void theSourceOfACarriedFigureCanBeOpened() {
    JsonNode answer = Calls.answer(PRIORITY, scenario(""));
    String address = unit(answer, "24076").path("contributions").path(0).path("address").asText();

    JsonNode source =
        TestServer.shared()
            .json(address.replace("/nguon/krong-pa-2021/tinh/", Calls.KRONG_PA + "computed/"));
    assertThat(source.toString()).contains("Đất Bằng", "252");
  }

  @Test
  void aRateThatFollowsFromRoundedOnesKeepsItsInterval() {
    JsonNode answer =
        Calls.answer(
            PRIORITY, scenario("").replace(POOR, POOR.replace("poor_households", "poverty_rate")));
    JsonNode iaRsai = unit(answer, "24112").path("contributions").path(0);

    assertThat(iaRsai.path("implied").asBoolean()).isTrue();
    assertThat(iaRsai.path("low").asDouble())
        .isLessThan(iaRsai.path("value").asDouble())
        .isLessThan(iaRsai.path("high").asDouble());
  }

  @Test
  void everyDayOfAVintageAndTheDocumentsOwnDayHaveOneName() {
    JsonNode code = Calls.answer(PRIORITY, scenario("")).path("code");

    assertThat(
            Calls.answer(PRIORITY, scenario("").replace("2026-01-01", "2025-07-01")).path("code"))
        .isEqualTo(code);
    String own = scenario("").replace("2026-01-01", "2021-03-22");
    assertThat(Calls.answer(PRIORITY, own).path("request").path("boundaries").asText())
        .isEqualTo("original");
    JsonNode back = TestServer.shared().json(Calls.KRONG_PA + "scenario-codes/" + code.asText());
    assertThat(back.path("request").path("boundaries").asText()).isEqualTo("2025-07-01");
  }

  @Test
  void aBudgetReachesThePoorOfTheCommunesOfToday() {
    JsonNode answer =
        Calls.answer(
            PRIORITY + "/selection", "{'scenario':" + scenario("") + ",'selection':{'top':2}}");

    assertThat(answer.path("codes").toString()).isEqualTo("[\"24076\",\"24100\"]");
    JsonNode poor = answer.path("reach").path("poor");
    assertThat(poor.path("inside").asInt()).isEqualTo(664 + 602);
    assertThat(poor.path("total").asInt()).isEqualTo(2342);
  }

  @Test
  void anAllocationGoesToTheCommunesOfToday() {
    JsonNode answer =
        Calls.answer(
            PRIORITY + "/allocation",
            "{'budget':4000000000,'a':{'base':1,'points':[]}" + TODAY + "}");

    assertThat(answer.path("boundaries").asText()).isEqualTo("2025-07-01");
    assertThat(answer.path("a").path("units")).hasSize(4);
    assertThat(answer.path("a").path("total").asLong()).isEqualTo(4_000_000_000L);
  }

  @Test
  void clustersAreThoseOfTheCommunesOfToday() {
    JsonNode answer =
        TestServer.shared()
            .json(
                Calls.KRONG_PA
                    + "clusters?indicator=poor_households&permutations=99&boundaries=2026-01-01");

    assertThat(answer.path("units")).hasSize(4);
    assertThat(answer.path("request").path("boundaries").asText()).isEqualTo("2025-07-01");
    assertThat(answer.path("notes").toString()).contains("tổng số in cho các xã cũ");
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "2025-02-30"})
  void boundariesThatAreNotThereAreRefusedWithThoseThatAre(String wish) {
    JsonNode problem = Calls.problem(PRIORITY, scenario("").replace("2026-01-01", wish));

    assertThat(problem.path("field").asText()).isEqualTo("boundaries");
    assertThat(problem.path("allowed").toString()).isEqualTo("[\"original\",\"2025-07-01\"]");
  }

  @Test
  void unitsOfTwoDaysAreNotComparedRankByRank() {
    JsonNode problem =
        Calls.problem(
            PRIORITY + "/comparison",
            "{'a':" + scenario("").replace(TODAY, "") + ",'b':" + scenario("") + "}");

    assertThat(problem.path("field").asText()).isEqualTo("b.boundaries");
  }

  @Test
  void theBandOfADividedCommuneEntersTheRankRanges(@TempDir Path folder) {
    try (TestServer server = TestServer.of(divided(folder))) {
      String body = scenario(",'selection':{'top':1},'uncertainty':{'draws':1000}");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url("/api/atlases/krong-pa/priority")))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(Calls.json(body)))
              .build();
      JsonNode answer = Calls.read(server.send(request).body());

      JsonNode phuTuc = unit(answer, "24076");
      JsonNode value = phuTuc.path("contributions").path(0);
      assertThat(value.path("estimated").asBoolean()).as(answer.toString()).isTrue();
      assertThat(value.path("low").asInt()).isEqualTo(107);
      assertThat(value.path("high").asInt()).isEqualTo(107 + 145);
      assertThat(phuTuc.path("rank").asInt()).isEqualTo(1);
      assertThat(phuTuc.path("rankWorst").asInt()).isEqualTo(2);
      assertThat(phuTuc.path("membership").asText()).isNotEqualTo("always");
      assertThat(answer.path("notes").toString()).contains("Ước tính");
    }
  }

  /**
   * Phú Túc of today: 107 poor households and half of Chư Gu's 145; Ia Rsai: 63 and the other half.
   */
  private static Path divided(Path folder) {
    String extent = "108.6,13.2,108.5,13.1,108.8,13.4,\n";
    return SmallMaps.in(folder)
        .append(
            "units/units.csv",
            "52,2025-07-01,,province,Tỉnh,Gia Lai,,"
                + extent
                + "24076,2025-07-01,,commune,Xã,Phú Túc,52,"
                + extent
                + "24112,2025-07-01,,commune,Xã,Ia Rsai,52,"
                + extent)
        .replace(
            "units/datapackage.json",
            "{\"name\": \"article\"}",
            "{\"name\": \"article\"}, {\"name\": \"share_households\", \"type\": \"integer\"}")
        .write(
            "units/successions.csv",
            """
            old_code,new_code,date,extent,resolution,article,share_households
            24076,24076,2025-07-01,whole,1664/NQ-UBTVQH15,"Điều 1, khoản 83",
            24097,24112,2025-07-01,whole,1664/NQ-UBTVQH15,"Điều 1, khoản 84",
            24085,24076,2025-07-01,part,1664/NQ-UBTVQH15,"Điều 1, khoản 83",500
            24085,24112,2025-07-01,part,1664/NQ-UBTVQH15,"Điều 1, khoản 84",500
            """)
        .directory();
  }
}
