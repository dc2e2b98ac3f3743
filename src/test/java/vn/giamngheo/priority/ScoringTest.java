package vn.giamngheo.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static vn.giamngheo.priority.Direction.HIGHER_FIRST;
import static vn.giamngheo.priority.Direction.LOWER_FIRST;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.priority.Scores.Scored;
import vn.giamngheo.stats.NotComputable;

class ScoringTest {
  private static final double NONE = Double.NaN;

  @Test
  void topsisGivesTheAircraftOfHwangAndYoon() {
    // Hwang and Yoon (1981), Multiple Attribute Decision Making, pp. 131–134: speed, range,
    // payload,
    // cost, reliability, manoeuvrability of four fighters; closeness printed 0.643 0.268 0.613
    // 0.312
    List<Criterion> criteria =
        List.of(
            Criterion.of("speed", new double[] {2.0, 2.5, 1.8, 2.2}, HIGHER_FIRST, 0.2),
            Criterion.of("range", new double[] {1500, 2700, 2000, 1800}, HIGHER_FIRST, 0.1),
            Criterion.of("payload", new double[] {20000, 18000, 21000, 20000}, HIGHER_FIRST, 0.1),
            Criterion.of("cost", new double[] {5.5, 6.5, 4.5, 5.0}, LOWER_FIRST, 0.1),
            Criterion.of("reliability", new double[] {5, 3, 7, 5}, HIGHER_FIRST, 0.2),
            Criterion.of("manoeuvrability", new double[] {9, 5, 7, 5}, HIGHER_FIRST, 0.3));

    Scores scores =
        new Scoring(Normalisation.VECTOR, Aggregation.TOPSIS, MissingRule.EXCLUDE).score(criteria);

    assertThat(byUnit(scores))
        .containsExactly(new double[] {0.643, 0.268, 0.613, 0.312}, within(0.0006));
    assertThat(scores.units()).extracting(Scored::unit).containsExactly(0, 2, 3, 1);
  }

  @Test
  void topsisGivesThePrintedClosenessOfPapathanasiouAndPloskas() {
    // Papathanasiou and Ploskas (2018), Multiple Criteria Decision Aid, ch. 1 (TOPSIS), Springer:
    // six sites by four criteria, all of them higher first; closeness printed to three decimals
    List<Criterion> criteria =
        List.of(
            Criterion.of("1", new double[] {8, 5, 7, 9, 11, 6}, HIGHER_FIRST, 0.4),
            Criterion.of("2", new double[] {7, 3, 5, 9, 10, 9}, HIGHER_FIRST, 0.3),
            Criterion.of("3", new double[] {2, 7, 6, 7, 3, 5}, HIGHER_FIRST, 0.1),
            Criterion.of("4", new double[] {1, 5, 4, 3, 7, 4}, HIGHER_FIRST, 0.2));

    Scores scores =
        new Scoring(Normalisation.VECTOR, Aggregation.TOPSIS, MissingRule.EXCLUDE).score(criteria);

    assertThat(byUnit(scores))
        .containsExactly(
            new double[] {0.387, 0.327, 0.391, 0.615, 0.868, 0.493}, within(0.000_501));
  }

  @ParameterizedTest(name = "{0} {1} of 10 20 40 40: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # (x − 10)/30
          MIN_MAX         | HIGHER_FIRST | 0 0.333333333333 1 1
          MIN_MAX         | LOWER_FIRST  | 1 0.666666666667 0 0
          # below + half of the other equal ones, of three others: 0, 1, 2.5, 2.5
          PERCENTILE_RANK | HIGHER_FIRST | 0 0.333333333333 0.833333333333 0.833333333333
          PERCENTILE_RANK | LOWER_FIRST  | 1 0.666666666667 0.166666666667 0.166666666667
          # mean 27.5, √((17.5² + 7.5² + 12.5² + 12.5²)/4) = √168.75 = 12.99038105676658
          Z_SCORE         | HIGHER_FIRST | -1.347150628109 -0.577350269190 0.962250448649 0.962250448649
          # √3700 = 60.82762530298219
          VECTOR          | LOWER_FIRST  | -0.164398987305 -0.328797974611 -0.657595949222 -0.657595949222
          """)
  void normalisationFollowsItsFormula(Normalisation method, Direction direction, String expected) {
    Criterion one = Criterion.of("a", new double[] {10, 20, 40, 40}, direction, 3);

    Scores scores =
        new Scoring(method, Aggregation.WEIGHTED_ARITHMETIC, MissingRule.EXCLUDE)
            .score(List.of(one));

    assertThat(byUnit(scores)).containsExactly(numbers(expected), within(1e-11));
  }

  @Test
  void arithmeticAndGeometricMeansFollowTheirFormulas() {
    List<Criterion> criteria =
        List.of(
            Criterion.of("a", new double[] {0, 5, 10}, HIGHER_FIRST, 3),
            Criterion.of("b", new double[] {0, 8, 2}, HIGHER_FIRST, 1));

    // ¾ · (0, ½, 1) + ¼ · (0, 1, ¼)
    assertThat(byUnit(arithmetic(MissingRule.EXCLUDE).score(criteria)))
        .containsExactly(new double[] {0, 0.625, 0.8125}, within(1e-12));
    // (50.5^¾ · 100^¼ − 1)/99 and (100^¾ · 25.75^¼ − 1)/99
    assertThat(
            byUnit(
                new Scoring(
                        Normalisation.MIN_MAX, Aggregation.WEIGHTED_GEOMETRIC, MissingRule.EXCLUDE)
                    .score(criteria)))
        .containsExactly(
            new double[] {
              0,
              (Math.pow(50.5, 0.75) * Math.pow(100, 0.25) - 1) / 99,
              (Math.pow(100, 0.75) * Math.pow(25.75, 0.25) - 1) / 99
            },
            within(1e-12));
  }

  @Test
  void equalScoresShareARankAndTheNextIsSkipped() {
    Scores scores =
        arithmetic(MissingRule.EXCLUDE)
            .score(List.of(Criterion.of("a", new double[] {1, 5, 3, 3}, HIGHER_FIRST, 1)));

    assertThat(scores.units()).extracting(Scored::rank).containsExactly(1, 2, 2, 4);
    assertThat(scores.units()).extracting(Scored::unit).containsExactly(1, 2, 3, 0);
    assertThat(scores.top(2)).containsExactly(1, 2, 3);
    assertThat(scores.nearMisses(1, 2)).extracting(Scored::unit).containsExactly(2, 3);
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void contributionsSumToTheScoreAndMissingValuesAreNeverNought(Aggregation aggregation) {
    List<Criterion> criteria = random(200, 6, true);

    Scores scores =
        new Scoring(Normalisation.MIN_MAX, aggregation, MissingRule.SPREAD).score(criteria);

    assertThat(scores.units()).hasSize(200);
    for (Scored unit : scores.units()) {
      assertThat(unit.contributions().stream().mapToDouble(part -> part).sum())
          .isCloseTo(unit.score(), within(1e-9));
      assertThat(unit.score()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void unitThatLacksAValueIsLeftOutWithTheReasonOrItsWeightIsSpread() {
    List<Criterion> criteria =
        List.of(
            Criterion.of("nghèo", new double[] {0, 5, 10}, HIGHER_FIRST, 3),
            Criterion.of("cận nghèo", new double[] {0, NONE, 2}, HIGHER_FIRST, 1));

    Scores without = arithmetic(MissingRule.EXCLUDE).score(criteria);
    Scores spread = arithmetic(MissingRule.SPREAD).score(criteria);

    assertThat(without.units()).extracting(Scored::unit).containsExactly(2, 0);
    assertThat(without.left().get(0).unit()).isEqualTo(1);
    assertThat(without.left().get(0).reason().vi()).isEqualTo("Không có số liệu: cận nghèo");
    assertThat(byUnit(spread)).containsExactly(new double[] {0, 0.5, 1}, within(1e-12));
  }

  @Test
  void criterionThatTellsNothingIsSetAsideAndSaysSo() {
    List<Criterion> criteria =
        List.of(
            Criterion.of("a", new double[] {7, 7, 7}, HIGHER_FIRST, 9),
            Criterion.of("b", new double[] {1, 2, 3}, HIGHER_FIRST, 1));

    Scores scores = arithmetic(MissingRule.EXCLUDE).score(criteria);

    assertThat(scores.effectiveWeights()).containsExactly(0.0, 1.0);
    assertThat(scores.notes()).hasSize(1);
    assertThat(scores.notes().get(0).vi()).startsWith("Tiêu chí “a” không phân biệt được");
    assertThat(byUnit(scores)).containsExactly(0, 0.5, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void fewOrEqualUnitsAreAnsweredWithoutNaN(int units) {
    for (Aggregation aggregation : Aggregation.values()) {
      Scores scores =
          new Scoring(Normalisation.MIN_MAX, aggregation, MissingRule.EXCLUDE)
              .score(List.of(Criterion.of("a", new double[units], HIGHER_FIRST, 1)));

      assertThat(scores.units()).hasSize(units).allMatch(u -> u.rank() == 1 && u.score() == 0);
      assertThat(scores.notes()).hasSize(1);
    }
  }

  @Test
  void whatCannotBeUsedIsNamed() {
    double[] values = {1, 2};
    Scoring scoring = arithmetic(MissingRule.EXCLUDE);

    refused("weights", () -> Criterion.of("a", values, HIGHER_FIRST, -1));
    refused("weights", () -> Criterion.of("a", values, HIGHER_FIRST, NONE));
    refused("a", () -> Criterion.of("a", new double[] {1 / 0.0}, HIGHER_FIRST, 1));
    refused("a", () -> Criterion.of("a", values, HIGHER_FIRST, 1).between(values, new double[2]));
    refused("criteria", () -> scoring.score(List.of()));
    refused("weights", () -> scoring.score(List.of(Criterion.of("a", values, HIGHER_FIRST, 0))));
    refused(
        "a",
        () ->
            scoring.score(List.of(Criterion.of("a", new double[] {NONE, NONE}, HIGHER_FIRST, 1))));
    refused(
        "b",
        () ->
            scoring.score(
                List.of(
                    Criterion.of("a", values, HIGHER_FIRST, 1),
                    Criterion.of("b", new double[3], HIGHER_FIRST, 1))));
    refused(
        "normalisation",
        () ->
            new Scoring(
                Normalisation.Z_SCORE, Aggregation.WEIGHTED_GEOMETRIC, MissingRule.EXCLUDE));
  }

  @Test
  void ranksAreThoseOfPlainSortingWhateverTheShape() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      int kinds = 1 + random.nextInt(400);
      double[] scores = random.ints(random.nextInt(500), 0, kinds).asDoubleStream().toArray();
      if (round % 3 == 0 && scores.length > 0) {
        scores[0] = 1e9;
      }
      int[] expected = new int[scores.length];
      for (int i = 0; i < scores.length; i++) {
        double own = scores[i];
        expected[i] =
            1 + (int) IntStream.range(0, scores.length).filter(j -> scores[j] > own).count();
      }
      assertThat(Ranker.rank(scores)).containsExactly(expected);
    }
  }

  static void refused(String field, Runnable call) {
    assertThatExceptionOfType(NotComputable.class)
        .isThrownBy(call::run)
        .matches(e -> e.field().equals(field), "field " + field)
        .matches(e -> !e.reason().vi().isBlank() && !e.reason().en().isBlank());
  }

  static Scoring arithmetic(MissingRule missing) {
    return new Scoring(Normalisation.MIN_MAX, Aggregation.WEIGHTED_ARITHMETIC, missing);
  }

  /** Values with two decimals; every 17th is missing when asked for. */
  static List<Criterion> random(int units, int criteria, boolean gaps) {
    Random random = new Random(2025);
    return IntStream.range(0, criteria)
        .mapToObj(
            j -> {
              double[] values =
                  random.doubles(units).map(v -> Math.rint(v * v * 10000) / 100).toArray();
              for (int i = j; gaps && i < units; i += 17) {
                values[i] = NONE;
              }
              return Criterion.of("c" + j, values, j % 3 == 2 ? LOWER_FIRST : HIGHER_FIRST, 1 + j);
            })
        .toList();
  }

  static double[] byUnit(Scores scores) {
    return scores.units().stream()
        .sorted(Comparator.comparingInt(Scored::unit))
        .mapToDouble(Scored::score)
        .toArray();
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
  }
}
