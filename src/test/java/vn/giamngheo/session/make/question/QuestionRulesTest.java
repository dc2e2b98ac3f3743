package vn.giamngheo.session.make.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.overview.Funds;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.overview.PrintedFigures;
import vn.giamngheo.overview.Terms;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Where the rules begin to ask, and where they do not. */
class QuestionRulesTest {
  private final List<PrintedFigure> figures = new ArrayList<>();
  private final List<Funds.Row> funds = new ArrayList<>();
  private final List<Doubtful> doubts = new ArrayList<>();

  private List<Draft> ask() {
    return ask(List.of());
  }

  private List<Draft> ask(List<String> lacking) {
    return QuestionRules.ask(
        new Evidence(
            new Terms(Map.of(), Language.VI),
            "Huyện A",
            "UBND huyện A",
            "2025-03",
            new PrintedFigures(figures),
            new Funds(funds),
            List.of(),
            doubts,
            9,
            lacking,
            List.of()));
  }

  private List<String> rules() {
    return ask().stream().map(Draft::rule).toList();
  }

  private void figure(
      String unit, String indicator, String group, String status, String period, String value) {
    Text name = new Text(unit, unit);
    figures.add(
        new PrintedFigure(
            unit,
            name,
            unit.equals("Huyện A"),
            indicator,
            new Text(indicator, indicator),
            indicator.endsWith("_reduction") ? "percentage_point" : "percent",
            new Text("điểm phần trăm", "percentage points"),
            group,
            "",
            status,
            period,
            "2022-2025",
            name,
            new BigDecimal(value),
            value.replace('.', ','),
            "",
            "/nguon/a/p/" + figures.size() + "/1",
            null));
  }

  private static FigureLink link(String text) {
    return new FigureLink(text, "/nguon/a/" + text.replaceAll("\\D", "") + "/1/1", "", "");
  }

  private void money(int year, String source, String kind, Long given, Long spent, String day) {
    List<Funds.Amount> amounts = new ArrayList<>();
    if (given != null) {
      amounts.add(
          new Funds.Amount(
              "allocated", null, link("" + given), link(given + " triệu đồng"), given));
    }
    if (spent != null) {
      LocalDate asOf = day.isEmpty() ? null : LocalDate.parse(day);
      amounts.add(
          new Funds.Amount(
              "disbursed", asOf, link("" + spent), link(spent + " triệu đồng"), spent));
    }
    BigDecimal rate =
        given == null || spent == null ? null : BigDecimal.valueOf(100.0 * spent / given);
    funds.add(
        new Funds.Row(
            year,
            "DA2",
            "Dự án 2: Sinh kế",
            source,
            kind,
            amounts,
            rate == null ? null : link(rate + " %"),
            rate));
  }

  @ParameterizedTest
  @CsvSource({
    // of 100: spent, by which day, whether it is asked about
    "49, 2024-06-30, true",
    "50, 2024-06-30, false",
    "41, 2024-06-29, false",
    "40, 2024-06-29, true",
    "89, 2024-12-31, true",
    "90, 2024-12-31, false",
    "89, 2025-01-31, true",
    "89, '', true",
    "90, '', false",
    "1, 2024-01-15, false"
  })
  void disbursementIsLowWhenItLagsBehindTheYear(long spent, String day, boolean asked) {
    money(2024, "central", "total", 100L, spent, day);
    assertThat(rules().contains("low_disbursement")).isEqualTo(asked);
  }

  @Test
  void undatedDisbursementOfTheYearOfTheDocumentIsNotJudged() {
    money(2025, "central", "total", 100L, 1L, "");
    assertThat(rules()).doesNotContain("low_disbursement");
  }

  @Test
  void moneyWithoutDisbursementIsNamedOnceByItsTotal() {
    money(2024, "total", "total", 30L, null, "");
    money(2024, "central", "total", 20L, null, "");
    money(2024, "central", "recurrent", 15L, null, "");
    List<Draft> drafts = ask();
    assertThat(drafts.stream().map(Draft::rule)).containsExactly("nothing_disbursed");
    assertThat(drafts.get(0).text().text()).contains("(30 triệu đồng)").doesNotContain("20 triệu");
  }

  @Test
  void kindsWithoutDisbursementAreNamedWhereOthersHaveIt() {
    money(2024, "local", "total", 30L, null, "");
    money(2024, "local", "investment", 20L, null, "");
    money(2024, "local", "recurrent", 10L, 10L, "");
    assertThat(ask().get(0).text().text())
        .contains("investment (20 triệu đồng)")
        .doesNotContain("30");
  }

  @Test
  void disbursementOfAllSourcesAnswersForEach() {
    money(2024, "central", "total", 20L, null, "");
    money(2024, "total", "total", null, 10L, "");
    assertThat(rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "poverty_rate, 8.5, 8.51, true",
    "poverty_rate, 8.5, 8.5, false",
    "poverty_rate_reduction, 3, 2.99, true",
    "poverty_rate_reduction, 3, 3, false"
  })
  void targetIsMissedByTheFigureOfItsOwnPeriod(
      String indicator, String plan, String found, boolean asked) {
    figure("Xã B", indicator, "all", "plan", "2024", plan);
    figure("Xã B", indicator, "all", "actual", "2024", found);
    figure("Xã B", indicator, "all", "actual", "2023", "99");
    assertThat(rules().contains("target_missed")).isEqualTo(asked);
  }

  @Test
  void missedTargetIsToldWithBothFigures() {
    figure("Xã B", "poverty_rate", "all", "plan", "2024", "8.5");
    figure("Xã B", "poverty_rate", "all", "actual", "2024", "9.1");
    assertThat(ask().get(0).text().text().replace('\u00a0', ' '))
        .isEqualTo(
            "Năm 2024, poverty_rate của xã B là 9,1 % (actual 2024), chưa đạt chỉ tiêu 8,5 %. Đề nghị"
                + " UBND huyện A cho biết vì sao chưa đạt và giải pháp trong thời gian tới.");
  }

  @Test
  void poorerUnitWithALowerTargetIsAskedAbout() {
    figure("Huyện A", "poverty_rate", "all", "actual", "2023", "10");
    figure("Huyện A", "poverty_rate_reduction", "all", "plan", "2024", "2");
    figure("Xã B", "poverty_rate", "all", "actual", "2023", "10.1");
    figure("Xã B", "poverty_rate_reduction", "all", "plan", "2024", "1.9");
    figure("Xã C", "poverty_rate", "all", "actual", "2023", "9");
    figure("Xã C", "poverty_rate_reduction", "all", "plan", "2024", "1");
    figure("Xã D", "poverty_rate", "all", "actual", "2023", "12");
    figure("Xã D", "poverty_rate_reduction", "all", "plan", "2024", "2");
    List<Draft> drafts = ask();
    assertThat(drafts.stream().map(Draft::rule)).containsExactly("target_below");
    assertThat(drafts.get(0).text().text().replace('\u00a0', ' '))
        .contains("xã B (10,1 %, giảm 1,9 điểm phần trăm)")
        .doesNotContain("xã C")
        .doesNotContain("xã D");
  }

  @ParameterizedTest
  @CsvSource({"15, 5, true", "14.9, 5, false", "14, 3.9, true", "13, 3.1, false", "12, 0, true"})
  void gapIsLargeFromThreeTimesAndTenPoints(String high, String low, boolean asked) {
    figure("Xã B", "poverty_rate", "all", "actual", "2024", high);
    figure("Xã C", "poverty_rate", "all", "actual", "2024", low);
    assertThat(rules().contains("large_gap")).isEqualTo(asked);
  }

  @Test
  void gapOfMinoritiesIsAskedAboutFromTenPoints() {
    figure("Xã B", "poverty_rate", "all", "actual", "2024", "10");
    figure("Xã B", "poverty_rate", "dtts", "actual", "2024", "20");
    figure("Xã C", "poverty_rate", "all", "actual", "2024", "10");
    figure("Xã C", "poverty_rate", "dtts", "actual", "2024", "19.9");
    List<Draft> drafts = ask();
    assertThat(drafts.stream().map(Draft::rule)).containsExactly("minority_gap");
    assertThat(drafts.get(0).text().text()).contains("xã B").doesNotContain("xã C");
  }

  @Test
  void unitsWithoutFigureAreNamedAFewAndCounted() {
    List<String> many = IntStream.range(0, 300).mapToObj(n -> "Xã {" + n + "}").toList();
    assertThat(ask(many).get(0).text().text()).contains("xã (5) và 294 nơi khác");
  }

  @Test
  void noMoreIsAskedThanASessionCanAnswerAndTheGravestComeFirst() {
    IntStream.range(0, 20)
        .forEach(
            n ->
                doubts.add(
                    new Doubtful(
                        "f" + n,
                        "sum",
                        "contradiction",
                        "Mục {" + n + "}",
                        "Số <script>",
                        "%",
                        link(n + ""),
                        link(n + 1 + ""),
                        new Sentence(List.of()))));
    figure("Xã B", "poverty_rate", "all", "plan", "2024", "8.5");
    figure("Xã B", "poverty_rate", "all", "actual", "2024", "9.1");
    assertThat(rules()).hasSize(12).startsWith("target_missed", "contradiction");
    assertThat(ask().get(1).text().text()).contains("Mục (0)", "“Số <script>”");
  }
}
