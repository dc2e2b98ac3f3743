package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.TestServer;

/**
 * Priorities of Krông Pa's 14 communes; figures are those of annexes 1 and 3 of Plan 40/KH-UBND.
 */
class PriorityApiTest {
  private static final String PRIORITY = Calls.KRONG_PA + "priority";
  private static final String RATE = "{'indicator':'poverty_rate','period':'2020','weight':2}";
  private static final String COUNT = "{'indicator':'poor_households','period':'2020','weight':1}";
  private static final String WATER = "{'indicator':'dep_water_rate','period':'2020','weight':1}";

  private static String criteria(String... criteria) {
    return "'criteria':[" + String.join(",", criteria) + "]";
  }

  private static JsonNode unit(JsonNode answer, String code) {
    for (JsonNode unit : answer.path("units")) {
      if (unit.path("code").asText().equals(code)) {
        return unit;
      }
    }
    throw new AssertionError("no unit " + code);
  }

  @Test
  void scoresAreThoseComputedByHand() {
    JsonNode answer = Calls.answer(PRIORITY, "{" + criteria(RATE, COUNT) + "}");

    // Rate: lowest 3,29 (Phú Túc), highest 23,64 (Đất Bằng). Count: 45 (Ia Mlah) to 259 (Ia Rsươm).
    // Đất Bằng, 23,64 % and 252: 2/3 · 1 + 1/3 · (252 − 45) / (259 − 45) = 0,98910
    assertThat(unit(answer, "24088").path("score").asDouble()).isCloseTo(0.98910, within(1e-5));
    assertThat(unit(answer, "24088").path("rank").asInt()).isEqualTo(1);
    // Krông Năng, 22,19 % and 168: 2/3 · 18,90 / 20,35 + 1/3 · 123 / 214 = 0,81075
    assertThat(unit(answer, "24115").path("score").asDouble()).isCloseTo(0.81075, within(1e-5));
    assertThat(answer.path("criteria").path(0).path("effectiveWeight").asDouble())
        .isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void everyContributionLeadsToItsPlaceOnPaper() {
    JsonNode answer = Calls.answer(PRIORITY, "{" + criteria(RATE) + "}");

    JsonNode contribution = unit(answer, "24115").path("contributions").path(0);
    assertThat(contribution.path("printed").asText()).isEqualTo("22,19");
    assertThat(contribution.path("low").asDouble()).isEqualTo(22.185);
    assertThat(contribution.path("high").asDouble()).isEqualTo(22.195);
    assertThat(contribution.path("address").asText()).startsWith("/nguon/krong-pa-2021/phu-luc-1/");
    assertThat(TestServer.shared().get(contribution.path("address").asText()).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "min_max, weighted_arithmetic",
    "min_max, weighted_geometric",
    "min_max, topsis",
    "percentile_rank, weighted_arithmetic",
    "percentile_rank, weighted_geometric",
    "percentile_rank, topsis",
    "z_score, weighted_arithmetic",
    "z_score, topsis"
  })
  void contributionsSumToTheScoreAndNeitherOrderNorScaleOfWeightsMatters(
      String normalisation, String aggregation) {
    String how = ",'normalisation':'" + normalisation + "','aggregation':'" + aggregation + "'}";
    JsonNode one = Calls.answer(PRIORITY, "{" + criteria(RATE, COUNT, WATER) + how);
    JsonNode turned = Calls.answer(PRIORITY, "{" + criteria(WATER, RATE, COUNT) + how);
    JsonNode scaled =
        Calls.answer(
            PRIORITY,
            "{" + criteria(RATE, COUNT, WATER).replace(":2}", ":14}").replace(":1}", ":7}") + how);

    for (JsonNode unit : one.path("units")) {
      double sum = 0;
      for (JsonNode contribution : unit.path("contributions")) {
        sum += contribution.path("contribution").asDouble();
      }
      String code = unit.path("code").asText();
      assertThat(sum).isCloseTo(unit.path("score").asDouble(), within(1e-10));
      assertThat(unit(turned, code).path("rank")).isEqualTo(unit.path("rank"));
      assertThat(unit(scaled, code).path("rank")).isEqualTo(unit.path("rank"));
      assertThat(unit(scaled, code).path("score").asDouble())
          .isCloseTo(unit.path("score").asDouble(), within(1e-10));
    }
  }

  @Test
  void aFlipHoldsWhenItIsTriedOut() {
    JsonNode answer =
        Calls.answer(PRIORITY, "{" + criteria(RATE, COUNT, WATER) + ",'selection':{'top':5}}");

    assertThat(answer.path("flips")).isNotEmpty();
    for (JsonNode flip : answer.path("flips")) {
      JsonNode after = Calls.answer(PRIORITY, flip.path("request").toString());
      List<String> before = texts(answer.path("selection").path("codes"));
      before.removeAll(texts(flip.path("leaving")));
      before.addAll(texts(flip.path("entering")));
      assertThat(texts(after.path("selection").path("codes")))
          .containsExactlyInAnyOrderElementsOf(before);
    }
    // Chư Drăng holds the fifth place; a rate of 12,41 % instead of 15,30 % would cost it.
    assertThat(answer.path("flips").path(0).path("sentence").asText())
        .isEqualTo(
            "Nếu “Tỷ lệ hộ nghèo, 2020” của xã Chư Drăng là 12,41 % thay vì 15,30 % thì xã Ia HDreh"
                + " vào danh sách và xã Chư Drăng ra khỏi danh sách.");
  }

  @Test
  void theSentenceSaysWhyTheLastOneIsInAndTheNextOneOut() {
    String body = "{" + criteria(RATE, COUNT) + ",'selection':{'top':1}}";

    assertThat(Calls.answer(PRIORITY + "?lang=en", body).path("sentence").asText())
        .startsWith("Đất Bằng Commune (rank 1, score 0.989) is chosen and ")
        .contains(": it is ahead in “Poverty rate, 2020” (23.64% against 18.69%)");
  }

  @Test
  void theSameSeedGivesTheSameRankRangesAndFirmUnitsAreAlwaysIn() {
    String body =
        "{"
            + criteria(RATE, COUNT, WATER)
            + ",'selection':{'top':5},'uncertainty':{'draws':1000,'seed':7}}";
    JsonNode one = Calls.answer(PRIORITY, body);

    assertThat(Calls.answer(PRIORITY, body).path("units")).isEqualTo(one.path("units"));
    assertThat(one.path("uncertainty").path("seed").asInt()).isEqualTo(7);
    assertThat(unit(one, "24088").path("membership").asText()).isEqualTo("always");
    assertThat(unit(one, "24097").path("membership").asText()).isEqualTo("never");
    for (JsonNode unit : one.path("units")) {
      assertThat(unit.path("rank").asInt())
          .isBetween(unit.path("rankBest").asInt(), unit.path("rankWorst").asInt());
    }
  }

  @Test
  void aSupposedFigureIsMarkedAndLeavesTheCodeAlone() {
    JsonNode plain = Calls.answer(PRIORITY, "{" + criteria(RATE) + "}");
    JsonNode supposed =
        Calls.answer(
            PRIORITY,
            "{" + criteria(RATE) + ",'whatIf':[{'unit':'24097','criterion':0,'value':30}]}");

    assertThat(unit(supposed, "24097").path("rank").asInt()).isEqualTo(1);
    JsonNode contribution = unit(supposed, "24097").path("contributions").path(0);
    assertThat(contribution.path("supposed").asBoolean()).isTrue();
    assertThat(contribution.path("address").isNull()).isTrue();
    assertThat(supposed.path("notes").path(0).asText()).contains("giả định");
    assertThat(supposed.path("code")).isEqualTo(plain.path("code"));
  }

  @Test
  void theCodeOfAnAnswerLeadsBackToItsRequest() {
    JsonNode answer =
        Calls.answer(
            PRIORITY,
            "{"
                + criteria(RATE.replace("2}", "0.125,'direction':'lower_first'}"), WATER)
                + ",'missing':'spread','aggregation':'topsis',"
                + "'selection':{'codes':['24115','24088']},"
                + "'uncertainty':{'draws':200,'concentration':12.5,'seed':3,'rounding':false}}");

    JsonNode back =
        TestServer.shared().json(Calls.KRONG_PA + "scenario-codes/" + answer.path("code").asText());
    assertThat(back.path("request")).isEqualTo(answer.path("request"));
    assertThat(answer.path("code").asText()).matches("[A-Za-z0-9_.*~!'-]+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | criteria",
        "{'criteria':[]} | criteria",
        "{'criteria':7} | criteria",
        "{'criteria':[7]} | criteria[0]",
        "{'criteria':[{'weight':1}]} | criteria[0].indicator",
        "{'criteria':[R,{'indicator':'poverty_rate'}]} | criteria[1].weight",
        "{'criteria':[R,R,{'indicator':'poverty_rate','weight':-1}]} | criteria[2].weight",
        "{'criteria':[{'indicator':'poverty_rate','weight':1e999}]} | criteria[0].weight",
        "{'criteria':[{'indicator':'poverty_rate','weight':'1'}]} | criteria[0].weight",
        "{'criteria':[{'indicator':'poverty_rate','weight':0}]} | criteria",
        "{'criteria':[{'indicator':'households','weight':1}]} | criteria[0].indicator",
        "{'criteria':[{'indicator':'x'' or 1=1 --','weight':1}]} | criteria[0].indicator",
        "{'criteria':[{'indicator':'poverty_rate','period':'1999','weight':1}]} | criteria[0].period",
        "{'criteria':[{'indicator':'poverty_rate','weight':1,'direction':'up'}]} | criteria[0].direction",
        "{'criteria':[R],'normalisation':'x'} | normalisation",
        "{'criteria':[R],'normalisation':'z_score','aggregation':'weighted_geometric'} | normalisation",
        "{'criteria':[R],'aggregation':null,'missing':'zero'} | missing",
        "{'criteria':[R],'boundaries':'2025-02-30'} | boundaries",
        "{'criteria':[R],'selection':{'top':15}} | selection.top",
        "{'criteria':[R],'selection':{'codes':['00000']}} | selection.codes",
        "{'criteria':[R],'selection':{'codes':[]}} | selection.codes",
        "{'criteria':[R],'uncertainty':{'draws':10000000}} | uncertainty.draws",
        "{'criteria':[R],'uncertainty':{'seed':1.5}} | uncertainty.seed",
        "{'criteria':[R],'whatIf':[{'unit':'99999','criterion':0,'value':1}]} | whatIf[0].unit",
        "{'criteria':[R],'whatIf':[{'unit':'24088','criterion':1,'value':1}]} | whatIf[0].criterion",
        "{'criteria':[R],'admin':true} | admin",
      })
  void everyFaultNamesItsField(String body, String field) {
    JsonNode problem = Calls.problem(PRIORITY, body.replace("''", "\u2019").replace("R", RATE));

    assertThat(problem.path("field").asText()).isEqualTo(field);
    assertThat(problem.path("detail").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{'criteria':[]}{}",
        "{'criteria':[],'criteria':[]}",
        "{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':1}}}}}}}}}}}}}",
        "{'criteria':[{'indicator':'poverty_rate','weight':NaN}]}"
      })
  void whatIsNoJsonObjectIsRefused(String body) {
    Calls.problem(PRIORITY, body);
  }

  @Test
  void tenThousandCriteriaAreRefusedWithoutAFault() {
    String small = IntStream.range(0, 10_000).mapToObj(i -> "{}").collect(Collectors.joining(","));
    String large = IntStream.range(0, 10_000).mapToObj(i -> RATE).collect(Collectors.joining(","));

    assertThat(Calls.problem(PRIORITY, "{'criteria':[" + small + "]}").path("detail").asText())
        .isEqualTo("Tham số “criteria” có 10.000 mục, nhiều nhất là 50.");
    assertThat(Calls.post(PRIORITY, "{'criteria':[" + large + "]}").statusCode()).isEqualTo(413);
  }

  @Test
  void fiftyCriteriaAreTaken() {
    String[] many = IntStream.range(0, 50).mapToObj(i -> RATE).toArray(String[]::new);

    JsonNode answer = Calls.answer(PRIORITY, "{" + criteria(many) + "}");
    assertThat(answer.path("notes").toString()).contains("có mặt nhiều lần");
  }

  @Test
  void everyAtlasThatHasFiguresOfUnitsIsRanked() {
    for (JsonNode atlas : TestServer.shared().json("/api/atlases")) {
      JsonNode mappable = null;
      for (JsonNode indicator : atlas.path("indicators")) {
        mappable =
            mappable == null && indicator.path("mappable").asBoolean() ? indicator : mappable;
      }
      ObjectNode criterion = Calls.JSON.createObjectNode().put("weight", 1);
      criterion.put("indicator", mappable == null ? "none" : mappable.path("id").asText());
      String path = "/api/atlases/" + atlas.path("id").asText() + "/priority";
      String body = "{'criteria':[" + criterion + "],'uncertainty':{'draws':100}}";
      assertThat(Calls.post(path, body).statusCode())
          .as(path)
          .isEqualTo(mappable == null ? 404 : 200);
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(n -> texts.add(n.asText()));
    return texts;
  }
}
