package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.check.TestFigures.households;
import static vn.giamngheo.check.TestFigures.percent;
import static vn.giamngheo.check.TestFigures.points;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well printed figures meet what must be true between them. */
class RelationTest {

  @ParameterizedTest
  @CsvSource({
    "120, 70, 50, EXACT",
    "121, 70, 50, BROKEN",
    "'120,0', '70,0', '50,1', ROUNDED",
    "'547,0', '497,0', '49,7', BROKEN"
  })
  void aSumMayMissByTheRoundingOfItsTerms(String total, String a, String b, Relation.Fit fit) {
    assertThat(sum(total, a, b).fit(Variable::amount)).isEqualTo(fit);
  }

  @Test
  void aSumSolvesForAnyOfItsTermsButNotBelowZero() {
    LinearRelation sum = sum("100", "70", "50");
    List<Variable> terms = List.copyOf(sum.variables());

    assertThat(solve(sum, terms.get(0))).hasValue(new BigDecimal("120"));
    assertThat(solve(sum, terms.get(1))).hasValue(new BigDecimal("50"));
    assertThat(solve(sum("10", "70", "50"), terms.get(1))).isEmpty();
    assertThat(sum.gap(Variable::amount)).isEqualByComparingTo("20");
  }

  @Test
  void aSumSolvesToThePrintedDigits() {
    LinearRelation sum = sum("10,0", "4,44", "5,44");

    assertThat(solve(sum, sum.variables().iterator().next())).hasValue(new BigDecimal("9.9"));
  }

  @Test
  void aBoundHoldsFromOneSideOnly() {
    Variable part = households("30");
    Variable whole = households("50");
    LinearRelation within = bound(part, whole);

    assertThat(within.fit(Variable::amount)).isEqualTo(Relation.Fit.EXACT);
    assertThat(within.fit(v -> v.equals(part) ? new BigDecimal(51) : v.amount()))
        .isEqualTo(Relation.Fit.BROKEN);
    assertThat(within.isBound()).isTrue();
    assertThat(solve(bound(households("70"), whole), whole)).hasValue(new BigDecimal("70"));
  }

  @ParameterizedTest
  @CsvSource({
    "'11,78', 2.342, 19.886, EXACT",
    "'78,24', 223, 285, ROUNDED",
    "'78,23', 223, 285, BROKEN",
    "'14,37', 2.837, 19.886, BROKEN",
    "'0,0', 0, 0, EXACT",
    "'5,0', 0, 0, BROKEN"
  })
  void aPercentageIsRoundedOrCutOff(String printed, String n, String d, Relation.Fit fit) {
    assertThat(ratio(printed, n, d).fit(Variable::amount)).isEqualTo(fit);
  }

  @Test
  void aPercentageSolvesForItselfAndForItsCounts() {
    RatioRelation ratio = ratio("14,37", "2.837", "19.886");

    assertThat(solve(ratio, ratio.percent())).hasValue(new BigDecimal("14.27"));
    assertThat(solve(ratio, ratio.numerator())).hasValue(new BigDecimal("2858"));
    assertThat(solve(ratio, ratio.denominator())).hasValue(new BigDecimal("19743"));
    assertThat(solve(ratio("0,0", "5", "10"), ratio("0,0", "5", "10").denominator())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 51/242 − 30/185 is 4,86; the printed rates 21,1 − 16,2 make 4,9
    "'4,86', EXACT",
    "'4,90', EXACT",
    "'4,81', ROUNDED",
    "'4,51', BROKEN"
  })
  void pointsComeFromPrintedRatesOrFromCounts(String printed, Relation.Fit fit) {
    RatioRelation before = ratio("21,1", "51", "242");
    RatioRelation after = ratio("16,2", "30", "185");
    PointsRelation points =
        new PointsRelation(
            points(printed), before.percent(), after.percent(), List.of(before, after));

    assertThat(points.fit(Variable::amount)).isEqualTo(fit);
    assertThat(solve(points, points.points())).hasValue(new BigDecimal("4.86"));
    assertThat(solve(points, points.before()))
        .hasValueSatisfying(v -> assertThat(v.scale()).isEqualTo(1));
  }

  @Test
  void pointsWithoutCountsComeFromThePrintedRates() {
    PointsRelation points =
        new PointsRelation(points("1,31"), percent("3,29"), percent("1,99"), List.of());

    assertThat(points.fit(Variable::amount)).isEqualTo(Relation.Fit.ROUNDED);
    assertThat(solve(points, points.points())).hasValue(new BigDecimal("1.30"));
  }

  @ParameterizedTest
  @CsvSource({
    // 2.342 at 11,78 % are 19.873 to 19.890 households, 2.837 at 14,27 % 19.874 to 19.888
    "'14,27', EXACT",
    "'14,37', BROKEN"
  })
  void ratesOverTheSameHouseholdsImplyTheSameNumber(String rate, Relation.Fit fit) {
    ImpliedRelation implied =
        new ImpliedRelation(
            households("2.837"), percent(rate), households("2.342"), percent("11,78"));

    assertThat(implied.fit(Variable::amount)).isEqualTo(fit);
    assertThat(solve(implied, implied.rate())).hasValue(new BigDecimal("14.27"));
    assertThat(solve(implied, implied.count())).isEmpty();
  }

  @Test
  void aTargetMayNotExceedTheMeanOfItsPartsByMoreThanRounding() {
    List<MeanRelation.Part> parts =
        List.of(
            new MeanRelation.Part(points("1,00"), households("300")),
            new MeanRelation.Part(points("3,00"), households("100")));

    assertThat(new MeanRelation(points("1,50"), parts).fit(Variable::amount))
        .isEqualTo(Relation.Fit.EXACT);
    assertThat(new MeanRelation(points("1,52"), parts).fit(Variable::amount))
        .isEqualTo(Relation.Fit.ROUNDED);
    MeanRelation unreachable = new MeanRelation(points("2,00"), parts);
    assertThat(unreachable.fit(Variable::amount)).isEqualTo(Relation.Fit.BROKEN);
    assertThat(solve(unreachable, unreachable.whole())).hasValue(new BigDecimal("1.50"));
  }

  private static Optional<BigDecimal> solve(Relation relation, Variable unknown) {
    return relation.solve(unknown, Variable::amount);
  }

  private static LinearRelation sum(String total, String a, String b) {
    Map<Variable, BigDecimal> weights = new LinkedHashMap<>();
    weights.put(households(total), BigDecimal.ONE.negate());
    weights.put(households(a), BigDecimal.ONE);
    weights.put(households(b), BigDecimal.ONE);
    return new LinearRelation(weights, false);
  }

  private static LinearRelation bound(Variable part, Variable whole) {
    return new LinearRelation(Map.of(part, BigDecimal.ONE, whole, BigDecimal.ONE.negate()), true);
  }

  private static RatioRelation ratio(String printed, String n, String d) {
    return new RatioRelation(percent(printed), households(n), households(d));
  }
}
