package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.planner.compare.RankAgreement;

/** Two scenarios of Krông Pa held against each other. */
class ComparisonApiTest {
  private static final String COMPARISON = Calls.KRONG_PA + "priority/comparison";
  private static final String RATE = "{'indicator':'poverty_rate','period':'2020','weight':1}";
  private static final String COUNT = "{'indicator':'poor_households','period':'2020','weight':1}";

  private static JsonNode compare(String a, String b) {
    return Calls.answer(COMPARISON, "{'a':" + a + ",'b':" + b + "}");
  }

  private static String top(int size, String... criteria) {
    return "{'criteria':[" + String.join(",", criteria) + "],'selection':{'top':" + size + "}}";
  }

  @Test
  void aScenarioComparedWithItselfChangesNothing() {
    JsonNode same = compare(top(5, RATE), top(5, RATE));

    assertThat(same.path("sentence").asText()).isEqualTo("Hai kịch bản xếp hạng như nhau.");
    assertThat(same.path("rankCorrelation").asDouble()).isEqualTo(1);
    assertThat(same.path("agreement").asText()).isEqualTo("Thứ tự gần như giống nhau");
    assertThat(texts(same.path("differences")))
        .containsExactly("Hai kịch bản dùng cùng tiêu chí, trọng số và cách tính.");
  }

  @Test
  void anotherScenarioTellsWhoMoves() {
    JsonNode other = compare(top(5, RATE), top(5, COUNT));

    // By rate Krông Năng is second, by its 168 poor households eighth.
    JsonNode krongNang =
        StreamSupport.stream(other.path("units").spliterator(), false)
            .filter(u -> u.path("code").asText().equals("24115"))
            .findFirst()
            .orElseThrow();
    assertThat(krongNang.path("change").asInt()).isEqualTo(-6);
    assertThat(texts(other.path("leaving"))).contains("Xã Krông Năng");
    assertThat(other.path("agreement").asText()).isEqualTo("Thứ tự khá giống nhau");
  }

  @Test
  void theDifferencesOfRequestsAreTold() {
    String heavy = RATE.replace("'weight':1", "'weight':3,'direction':'lower_first'");
    String b = top(4, heavy, COUNT).replace("'selection'", "'normalisation':'z_score','selection'");

    assertThat(texts(compare(top(5, RATE, COUNT), b).path("differences")))
        .containsExactly(
            "“Tỷ lệ hộ nghèo, 2020”, trọng số: A 50,0 %, B 75,0 %.",
            "“Số hộ nghèo, 2020”, trọng số: A 50,0 %, B 25,0 %.",
            "“Tỷ lệ hộ nghèo, 2020”, ưu tiên: A giá trị cao, B giá trị thấp.",
            "Chuẩn hóa: A theo khoảng (min–max), B theo điểm chuẩn (z).",
            "Danh sách được chọn: A 5 xã đứng đầu, B 4 xã đứng đầu.");
  }

  @Test
  void actualAndPlanAreToldApart() {
    String plan = RATE.replace("'2020'", "'2021','status':'plan'");

    assertThat(texts(compare(top(5, RATE), top(5, plan)).path("differences")))
        .containsExactly(
            "Chỉ A có tiêu chí “Tỷ lệ hộ nghèo, 2020” (trọng số 100,0 %).",
            "Chỉ B có tiêu chí “Tỷ lệ hộ nghèo, 2021, kế hoạch / chỉ tiêu” (trọng số 100,0 %).");
  }

  @Test
  void unitsOfTwoDaysAreNotComparedByCodesThatMeanOtherExtents() {
    String today = top(2, RATE).replace("'selection'", "'boundaries':'2025-07-01','selection'");
    JsonNode problem = Calls.problem(COMPARISON, "{'a':" + top(2, RATE) + ",'b':" + today + "}");

    assertThat(problem.path("field").asText()).isEqualTo("b.boundaries");
    assertThat(problem.path("detail").asText()).contains("hai ngày khác nhau");
    assertThat(compare(today, today).path("units")).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    // cor(x, y, method = "spearman") of R; 0.9, 0.7 and 0.4 are our words' borders.
    "1 2 3 4 5, 1 2 3 5 4, 0.9, Thứ tự gần như giống nhau",
    "1 2 3 4 5, 2 1 3 5 4, 0.8, Thứ tự khá giống nhau",
    "1 2 3 4 5, 3 2 1 5 4, 0.5, Thứ tự chỉ giống nhau một phần",
    "1 2 2 3 5, 3 1 2 2 3, 0.08111071056538127, Thứ tự khác hẳn nhau",
    "1 2 3 4 5, 5 4 3 2 1, -1, Thứ tự gần như đảo ngược",
  })
  void agreementOfOrdersIsSpearmansCoefficient(
      String first, String second, double coefficient, String words) {
    double found = RankAgreement.correlation(numbers(first), numbers(second));

    assertThat(found).isCloseTo(coefficient, within(1e-12));
    assertThat(RankAgreement.words(found).vi()).isEqualTo(words);
  }

  private static double[] numbers(String text) {
    return List.of(text.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(n -> texts.add(n.asText()));
    return texts;
  }
}
