package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Budgets, whom they reach, and money divided by points, with the figures of annex 1. */
class BudgetApiTest {
  private static final String SELECTION = Calls.KRONG_PA + "priority/selection";
  private static final String ALLOCATION = Calls.KRONG_PA + "priority/allocation";
  private static final String AHP = Calls.KRONG_PA + "priority/ahp";
  private static final String SCENARIO =
      "'scenario':{'criteria':[{'indicator':'poverty_rate','period':'2020','weight':1}]}";
  private static final String PER_UNIT = "'cost':{'kind':'per_unit','amount':3000000000}";
  private static final String BY_POINTS =
      "{'points':[{'indicator':'poor_households','period':'2020','step':1,'points':1}]}";

  @Test
  void fiveCommunesForFifteenBillionAreThoseWithMostPoorHouseholds() {
    JsonNode answer =
        Calls.answer(SELECTION, "{" + SCENARIO + ",'budget':15000000000," + PER_UNIT + "}");

    // 259 Ia Rsươm, 252 Đất Bằng, 242 Ia Rmok, 226 Chư Drăng, 203 Ia Rsai: 1.182 of 2.342.
    assertThat(answer.path("codes"))
        .extracting(JsonNode::asText)
        .containsExactly("24079", "24082", "24088", "24094", "24103");
    assertThat(answer.path("optimum").path("proven").asBoolean()).isTrue();
    JsonNode poor = answer.path("reach").path("poor");
    assertThat(poor.path("inside").asInt()).isEqualTo(1182);
    assertThat(poor.path("total").asInt()).isEqualTo(2342);
    assertThat(answer.path("sentence").asText())
        .startsWith("Chọn 5 trong 14 xã hết 15.000.000.000 đồng, còn 0 đồng");
    // The document gives 19.886 households; those implied by rounded rates come within five of it.
    JsonNode households = answer.path("reach").path("households");
    assertThat(households.path("implied").asBoolean()).isTrue();
    assertThat(households.path("total").asDouble()).isCloseTo(19886, within(5.0));
    assertThat(answer.path("reach").path("curve").path("thresholds").path(0).path("units").asInt())
        .isEqualTo(5);
  }

  @Test
  void theExactChoiceIsNeverWorseThanTheGreedyOne() {
    String body =
        "{"
            + SCENARIO
            + ",'budget':15000000000,"
            + "'cost':{'kind':'per_poor_household','amount':15000000}}";
    JsonNode optimum = Calls.answer(SELECTION, body).path("optimum");

    // 15 billion are 1.000 households of 15 million each, and some communes make up just 1.000.
    assertThat(optimum.path("value").asDouble()).isEqualTo(1000);
    assertThat(optimum.path("greedyValue").asDouble()).isLessThanOrEqualTo(1000);
  }

  @Test
  void aChoiceByHandIsToldWhomItReaches() {
    JsonNode reach =
        Calls.answer(SELECTION, "{" + SCENARIO + ",'selection':{'codes':['24088']}}").path("reach");

    assertThat(reach.path("poor").path("inside").asInt()).isEqualTo(252);
    assertThat(reach.path("dttsPoor").path("inside").asInt()).isEqualTo(251);
    assertThat(reach.path("nearPoor").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'budget':2999999999,C | budget | rẻ nhất",
        "'budget':3000000000,C,'include':['24088','24115'] | include | xã Đất Bằng",
        "'budget':3000000000,C,'groups':[{'codes':['24088']},{'codes':['24115']}] | groups | mỗi nhóm",
        "'budget':9000000000,C,'groups':[{'codes':['24088']}],'exclude':['24088'] | exclude | xã Đất Bằng",
      })
  void wishesThatContradictTheBudgetAreNamed(String body, String field, String words) {
    var response = Calls.post(SELECTION, "{" + SCENARIO + "," + body.replace("C", PER_UNIT) + "}");
    JsonNode problem = Calls.read(response.body());

    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(problem.path("field").asText()).isEqualTo(field);
    assertThat(problem.path("detail").asText()).contains(words);
  }

  @Test
  void unitsWithoutACostAreNamedWithTheReason() {
    String typed = "'cost':{'kind':'list','amounts':{'24088':1200000000,'24115':0}}";
    JsonNode answer =
        Calls.answer(SELECTION, "{" + SCENARIO + ",'budget':5000000000," + typed + "}");

    assertThat(answer.path("codes")).extracting(JsonNode::asText).containsExactly("24088");
    assertThat(answer.path("unable")).hasSize(13);
    for (JsonNode unit : answer.path("unable")) {
      assertThat(unit.path("reason").asText())
          .isEqualTo(
              unit.path("code").asText().equals("24115")
                  ? "Chi phí bằng 0 đồng."
                  : "Chưa có chi phí.");
    }
    assertThat(answer.path("sentence").asText()).startsWith("Chọn 1 trong 14 xã");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'include':['24079'] | include | Xã Ia Rsai bắt buộc chọn nhưng không chọn được. Chưa có chi phí.",
        "'groups':[{'codes':['24088']},{'codes':['24079','24082']}] | groups | Nhóm 2 không có xã nào chọn được.",
      })
  void wishesForUnitsWithoutACostAreNamed(String wish, String field, String words) {
    String typed = "'budget':5000000000,'cost':{'kind':'list','amounts':{'24088':1200000000}}";
    var response = Calls.post(SELECTION, "{" + SCENARIO + "," + typed + "," + wish + "}");
    JsonNode problem = Calls.read(response.body());

    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(problem.path("field").asText()).isEqualTo(field);
    assertThat(problem.path("detail").asText()).isEqualTo(words);
  }

  @Test
  void listedCostsMayBeInMillions() {
    String typed = "'cost':{'kind':'list','unit':1000000,'amounts':{'24088':1200}}";
    JsonNode budget =
        Calls.answer(SELECTION, "{" + SCENARIO + ",'budget':5000000000," + typed + "}")
            .path("budget");

    assertThat(budget.path("spent").asLong()).isEqualTo(1_200_000_000L);
    assertThat(budget.path("cost").path("amounts").path("24088").asLong())
        .isEqualTo(1_200_000_000L);
  }

  @Test
  void aGroupMayHaveUnitsWithoutACost() {
    String typed = "'budget':5000000000,'cost':{'kind':'list','amounts':{'24088':1200000000}}";
    String groups = "'groups':[{'codes':['24079','24088']}]";

    assertThat(
            Calls.answer(SELECTION, "{" + SCENARIO + "," + typed + "," + groups + "}")
                .path("codes"))
        .extracting(JsonNode::asText)
        .containsExactly("24088");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'budget':0,C | budget",
        "'budget':1.5,C | budget",
        "'budget':1e20,C | budget",
        "'budget':5 | cost",
        "'budget':5,'cost':{'kind':'gift'} | cost.kind",
        "'budget':5,'cost':{'kind':'per_unit','amount':-1} | cost.amount",
        "'budget':5,'cost':{'kind':'list','amounts':{}} | cost.amounts",
        "'budget':5000000000,C,'include':['99999'] | include[0]",
        "'budget':5000000000,C,'include':['24088'],'exclude':['24088'] | exclude",
      })
  void faultsInABudgetNameTheirField(String body, String field) {
    JsonNode problem =
        Calls.problem(SELECTION, "{" + SCENARIO + "," + body.replace("C", PER_UNIT) + "}");

    assertThat(problem.path("field").asText()).isEqualTo(field);
  }

  @Test
  void moneyIsDividedToTheLastDong() {
    JsonNode answer =
        Calls.answer(
            ALLOCATION,
            "{'budget':20000000001,'a':{'base':10,'floor':1000000000,'points':["
                + "{'indicator':'poverty_rate','period':'2020','bands':["
                + "{'from':0,'to':10,'points':5},{'from':10,'points':20}]}]},'b':"
                + BY_POINTS
                + "}");

    for (String formula : new String[] {"a", "b"}) {
      long sum = 0;
      int odd = 0;
      for (JsonNode unit : answer.path(formula).path("units")) {
        sum += unit.path("amount").asLong();
        odd += unit.path("amount").asLong() % 1_000_000 == 0 ? 0 : 1;
      }
      assertThat(sum).isEqualTo(20_000_000_001L);
      assertThat(odd).isEqualTo(1);
    }
    assertThat(answer.path("differences")).hasSize(14);
    assertThat(answer.path("differences"))
        .extracting(d -> d.path("b").asLong() - d.path("a").asLong() - d.path("change").asLong())
        .containsOnly(0L);
  }

  @Test
  void pointsCiteTheFiguresTheyComeFrom() {
    JsonNode first =
        Calls.answer(ALLOCATION, "{'budget':20000000000,'a':" + BY_POINTS + "}")
            .path("a")
            .path("units")
            .path(0);

    // Annex 1 prints 107 poor households of the town Phú Túc.
    assertThat(first.path("code").asText()).isEqualTo("24076");
    JsonNode figure = first.path("figures").path(0);
    assertThat(figure.path("printed").asText()).isEqualTo("107");
    assertThat(figure.path("address").asText()).startsWith("/nguon/krong-pa-2021/phu-luc-1/");
    assertThat(first.path("parts").path(0).asDouble()).isEqualTo(107);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'budget':1000000,'a':{}} | 400 | a.points",
        "{'budget':1000000} | 400 | a",
        "{'budget':10000000,'a':F,'b':{'base':1,'floor':5,'cap':4}} | 400 | b.cap",
        "{'budget':10000000,'a':{'base':1,'floor':9000000}} | 422 | a.floor",
        "{'budget':90000000,'a':{'base':1,'cap':1000000}} | 422 | a.cap",
        "{'budget':1000000,'a':{'points':[{'indicator':'poor_households','step':0,'points':1}]}} | 400 | a.points[0].step",
        "{'budget':1000000,'a':{'points':[{'indicator':'poor_households','bands':[]}]}} | 400 | a.points[0].bands",
      })
  void faultsInAFormulaNameTheirField(String body, int status, String field) {
    var response = Calls.post(ALLOCATION, body.replace("F", BY_POINTS));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(Calls.read(response.body()).path("field").asText()).isEqualTo(field);
  }

  @Test
  void floorsAboveTheBudgetAreSaidInAmountsPeopleCanRead() {
    var response =
        Calls.post(ALLOCATION, "{'budget':20000000000,'a':{'base':1,'floor':9000000000}}");

    assertThat(Calls.read(response.body()).path("detail").asText())
        .isEqualTo("Tổng mức sàn (126.000.000.000 đồng) lớn hơn kinh phí.");
  }

  @Test
  void theExampleFormulasSayThatTheyAreExamplesAndCanBeUsed() {
    JsonNode examples =
        vn.giamngheo.TestServer.shared().json(Calls.KRONG_PA + "allocation-examples");

    assertThat(examples).hasSize(2);
    for (JsonNode example : examples) {
      assertThat(example.path("example").asBoolean()).isTrue();
      assertThat(example.path("note").asText()).contains("chỉ là ví dụ");
      Calls.answer(ALLOCATION, "{'budget':20000000000,'a':" + example.path("formula") + "}");
    }
  }

  @Test
  void weightsComeFromPairwiseComparisons() {
    JsonNode answer = Calls.answer(AHP, "{'matrix':[[1,3,5],[null,1,2],[null,null,1]]}");

    // Rows' geometric means 15^⅓, (2/3)^⅓, (1/10)^⅓ over their sum; for three criteria that is the
    // eigenvector: 0,64833, 0,22965, 0,12202.
    assertThat(answer.path("weights").path(0).asDouble()).isCloseTo(0.64833, within(1e-5));
    assertThat(answer.path("weights").path(2).asDouble()).isCloseTo(0.12202, within(1e-5));
    assertThat(answer.path("acceptable").asBoolean()).isTrue();
    JsonNode contrary = Calls.answer(AHP, "{'matrix':[[1,9,1],[null,1,9],[null,null,1]]}");
    assertThat(contrary.path("acceptable").asBoolean()).isFalse();
    assertThat(contrary.path("sentence").asText()).contains("mâu thuẫn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'matrix':[]} | matrix",
        "{'matrix':[[1,2],[1]]} | matrix",
        "{'matrix':[[1,10],[null,1]]} | matrix[0][1]",
        "{'matrix':[[1,null],[null,1]]} | matrix[0][1]",
        "{'matrix':[[2,1],[1,1]]} | matrix[0][0]",
        "{'matrix':[[1,3],[3,1]]} | matrix[1][0]",
      })
  void comparisonsThatCannotBeAreNamed(String body, String field) {
    assertThat(Calls.problem(AHP, body).path("field").asText()).isEqualTo(field);
  }
}
