package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

/** What the workbench answers to requests that attack it, and to content that is hard to rank. */
class PlannerFaultsApiTest {
  private static final String BOTH =
      "'criteria':[{'indicator':'poor_households','period':'2020','weight':1},"
          + "{'indicator':'poverty_rate','period':'2020','weight':1}]";
  private static final String EQUAL =
      "'criteria':[{'indicator':'poor_households','period':'2021','weight':1}]";
  private static final String ONE =
      "'criteria':[{'indicator':'poor_households','period':'2022','weight':1}]";
  private static final String PER_UNIT = "'cost':{'kind':'per_unit','amount':1000000}";

  @TempDir static Path folder;
  private static TestServer planted;

  @BeforeAll
  static void start() {
    planted = TestServer.of(PlantedAtlas.in(folder));
  }

  @AfterAll
  static void stop() {
    planted.close();
  }

  @Test
  void aWeightTooSmallToHaveAShareIsNoFault() {
    String body =
        "{'criteria':[{'indicator':'poverty_rate','period':'2020','weight':1e9},"
            + "{'indicator':'poor_households','period':'2020','weight':4.9e-324}],"
            + "'selection':{'top':3},'uncertainty':{'draws':100}}";

    assertThat(Calls.answer(Calls.KRONG_PA + "priority", body).path("units")).hasSize(14);
  }

  @Test
  void aCodeThatNamesThousandsOfCommunesIsReadAndALongerOneIsToldWhy() {
    String communes = "-24088".repeat(2_000).substring(1);
    String code =
        "1*min_max*weighted_arithmetic*exclude*original*poverty_rate~2020~actual~all~~1~h*c";
    String path = Calls.KRONG_PA + "scenario-codes/";

    assertThat(TestServer.shared().get(path + code + communes).statusCode()).isEqualTo(200);
    HttpResponse<String> longer = TestServer.shared().get(path + "a".repeat(40_000));
    assertThat(longer.statusCode()).isEqualTo(414);
    assertThat(longer.body()).contains("Địa chỉ quá dài");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'unit':'24088','criterion':0,'value':1e308}]",
        "[{'unit':'24088; drop table unit','criterion':0,'value':1}]",
        "[{'unit':'24088','criterion':-1,'value':1}]",
        "[{'unit':'24088','criterion':0.5,'value':1}]",
        "[{'unit':'__proto__','criterion':0,'value':1}]",
        "{'unit':'24088'}",
      })
  void aSupposedFigureThatIsNoneIsRefusedByName(String whatIf) {
    JsonNode problem =
        Calls.problem(
            Calls.KRONG_PA + "priority",
            "{'criteria':[{'indicator':'poverty_rate','period':'2020','weight':1}],'whatIf':"
                + whatIf
                + "}");

    assertThat(problem.path("field").asText()).startsWith("whatIf");
  }

  @Test
  void tenThousandCriteriaAreRefusedInASentence() {
    String one = "{'indicator':'poverty_rate','weight':1}";
    String few = "{'criteria':[" + (one + ",").repeat(99) + one + "]}";
    String many = "{'criteria':[" + (one + ",").repeat(9_999) + one + "]}";

    assertThat(Calls.problem(Calls.KRONG_PA + "priority", few).path("detail").asText())
        .contains("có 100 mục, nhiều nhất là 50");
    HttpResponse<String> refused = Calls.post(Calls.KRONG_PA + "priority", many);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("Yêu cầu lớn hơn mức máy chủ nhận một lần.");
  }

  @Test
  void aMissingFigureIsNeverHeldAgainstAUnit() {
    String sentence =
        answer("priority", "{" + BOTH + ",'missing':'spread','selection':{'top':1}}")
            .path("sentence")
            .asText();

    assertThat(sentence)
        .startsWith("Xã Chư Gu (hạng 1, 1,000 điểm) được chọn")
        .contains("hơn ở “Số hộ nghèo, 2020” (145 hộ so với 40 hộ).")
        .endsWith(
            "Xã Chư Gu không có số liệu “Tỷ lệ hộ nghèo, 2020”: xếp hạng theo các tiêu chí còn lại.")
        .doesNotContain("kém");
  }

  @ParameterizedTest
  @ValueSource(strings = {"weighted_arithmetic", "weighted_geometric", "topsis"})
  void unitsThatNothingTellsApartAreSaidToBeAlike(String aggregation) {
    JsonNode answer =
        answer(
            "priority",
            "{"
                + EQUAL
                + ",'aggregation':'"
                + aggregation
                + "','selection':{'top':1},'uncertainty':{'draws':100}}");

    assertThat(answer.path("notes").path(0).asText())
        .startsWith("Không tiêu chí nào phân biệt được các xã: tất cả bằng điểm nhau");
    assertThat(answer.path("notes").toString()).doesNotContain("chia cho các tiêu chí khác");
    assertThat(answer.path("units")).hasSize(5);
  }

  @Test
  void aDistrictWithoutAnyUnitToChooseIsNotPassedOver() {
    JsonNode refused =
        refusal(
            422,
            "priority/selection",
            "{'scenario':{"
                + BOTH
                + ",'missing':'spread'},'budget':3000000,'atLeastOneIn':'parent',"
                + PER_UNIT
                + "}");

    assertThat(refused.path("field").asText()).isEqualTo("atLeastOneIn");
    assertThat(refused.path("detail").asText())
        .isEqualTo(
            "Huyện Chư Păh phải có ít nhất một xã nhưng không xã nào chọn được. Xã Trống:"
                + " Thiếu số liệu của tiêu chí nên không được xếp hạng.");
  }

  @Test
  void costsOfNobodyAreToldSo() {
    JsonNode refused =
        refusal(
            422,
            "priority/selection",
            "{'scenario':{"
                + BOTH
                + "},'budget':3000000,'cost':{'kind':'list','amounts':{'24043':1}}}");

    assertThat(refused.path("field").asText()).isEqualTo("cost");
    assertThat(refused.path("detail").asText()).startsWith("Không xã nào được xếp hạng mà có");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "priority | {'criteria':[{'indicator':'poverty_rate','period':'2022','weight':1}]}",
        "priority/allocation | {'budget':9000000,'a':{'base':0,'points':["
            + "{'indicator':'poverty_rate','period':'2022','step':1,'points':1}]}}",
      })
  void figuresOfTwoStandardsAreNeverMixed(String path, String body) {
    assertThat(refusal(400, path, body).path("detail").asText())
        .contains("chuẩn nghèo", "2016-2020, 2022-2025", "không so sánh được");
  }

  @Test
  void clustersOfTwoStandardsAreRefused() {
    JsonNode refused =
        planted.json("/api/atlases/krong-pa/clusters?indicator=poverty_rate&period=2022");

    assertThat(refused.path("status").asInt()).isEqualTo(400);
    assertThat(refused.path("field").asText()).isEqualTo("indicator");
  }

  @Test
  void aRankingOfOneUnitSaysThatThereIsNothingToCompare() {
    JsonNode answer =
        answer("priority", "{" + ONE + ",'selection':{'top':1},'uncertainty':{'draws':100}}");

    assertThat(answer.path("units")).hasSize(1);
    assertThat(answer.path("excluded")).hasSize(5);
    assertThat(answer.path("notes").toString()).contains("Chỉ có một xã");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "geojson", "gpkg", "docx", "svg", "png"})
  void namesThatAreAttacksAreTextInEveryFile(String ending) {
    String code =
        answer("priority", "{" + BOTH + ",'missing':'spread','selection':{'top':1}}")
            .path("code")
            .asText();
    HttpResponse<byte[]> file =
        planted.bytes("/api/atlases/krong-pa/priority." + ending + "?scenario=" + code);

    assertThat(file.statusCode()).isEqualTo(200);
    if (ending.equals("svg")) {
      assertThat(new String(file.body(), StandardCharsets.UTF_8)).doesNotContain("<img");
    }
    if (ending.equals("csv")) {
      assertThat(new String(file.body(), StandardCharsets.UTF_8))
          .doesNotContainPattern("(?m)(^|,)\"?=HYPERLINK");
    }
  }

  private static JsonNode answer(String path, String body) {
    return refusal(200, path, body);
  }

  /** The planted server's answer, which must have that status. */
  private static JsonNode refusal(int status, String path, String body) {
    HttpResponse<String> response =
        planted.send(
            HttpRequest.newBuilder(URI.create(planted.url("/api/atlases/krong-pa/" + path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Calls.json(body)))
                .build());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return Calls.read(response.body());
  }
}
