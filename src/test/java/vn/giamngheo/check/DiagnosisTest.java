package vn.giamngheo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.check.TestFigures.households;
import static vn.giamngheo.check.TestFigures.percent;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Text;

/** Which figure is blamed for checks that fail. */
class DiagnosisTest {
  private static final Rule SUM = SumRule.counts().get(0);
  private static final Rule RATE = RatioRule.ofCounts();

  @Test
  void theFigureThatTwoFailingChecksShareIsBlamed() {
    Variable poor = households("65");
    Check sum = sum(households("106"), poor, households("50"));
    Check rate = rate(percent("56,0"), poor, households("100"));

    Cause cause = cause(List.of(sum, rate));

    assertThat(cause.corrections()).containsExactly(correction(poor, "56"));
    assertThat(cause.explained()).containsExactly(sum, rate);
    assertThat(cause.isOpen()).isFalse();
  }

  @Test
  void aFigureThatOtherChecksConfirmIsNotBlamed() {
    Variable poor = households("56");
    Variable rate = percent("65,0");
    Variable all = households("100");
    List<Check> checks =
        List.of(
            sum(households("106"), poor, households("50")),
            sum(households("150"), all, households("50")),
            rate(rate, poor, all));

    assertThat(cause(checks).corrections()).containsExactly(correction(rate, "56.0"));
  }

  @Test
  void whereNothingTellsThemApartNoneIsBlamedAndAllWaysAreTold() {
    Variable total = households("120");
    Variable a = households("70");
    Variable b = households("55");

    Cause cause = cause(List.of(sum(total, a, b)));

    assertThat(cause.isOpen()).isTrue();
    assertThat(cause.corrections()).isEmpty();
    assertThat(cause.ways())
        .containsExactlyInAnyOrder(
            correction(total, "125"), correction(a, "65"), correction(b, "50"));
  }

  @Test
  void twoWrongFiguresAreTwoCauses() {
    Variable first = households("65");
    Variable second = households("12");
    List<Check> checks =
        List.of(
            sum(households("106"), first, households("50")),
            rate(percent("56,0"), first, households("100")),
            sum(households("71"), second, households("50")),
            rate(percent("21,0"), second, households("100")));

    List<Cause> causes = Diagnosis.of(checks, List.of());

    assertThat(causes).hasSize(2);
    assertThat(causes)
        .flatExtracting(Cause::corrections)
        .containsExactlyInAnyOrder(correction(first, "56"), correction(second, "21"));
  }

  @Test
  void cellsThatAreWrongForOneReasonAreOneCause() {
    Variable a = households("32");
    Variable b = households("43");
    Variable c = households("7");
    List<Check> checks =
        List.of(
            sum(households("71"), a, households("50")),
            sum(households("105"), b, households("50")),
            sum(households("57"), c, households("50")));
    Hypothesis copied = hypothesis(a, b, c);

    List<Cause> causes = Diagnosis.of(checks, List.of(copied));

    assertThat(causes).singleElement();
    assertThat(causes.get(0).why()).isSameAs(copied);
    assertThat(causes.get(0).corrections())
        .containsExactlyInAnyOrder(correction(a, "21"), correction(b, "55"));
  }

  @Test
  void aHypothesisThatExplainsOneCellOnlyIsDropped() {
    Variable a = households("32");
    Variable b = households("55");
    List<Check> checks =
        List.of(
            sum(households("71"), a, households("50")),
            rate(percent("21,0"), a, households("100")),
            sum(households("105"), b, households("50")));

    List<Cause> causes = Diagnosis.of(checks, List.of(hypothesis(a, b)));

    assertThat(causes).singleElement();
    assertThat(causes.get(0).why()).isNull();
    assertThat(causes.get(0).corrections()).containsExactly(correction(a, "21"));
  }

  @Test
  void aBrokenBoundAloneDoubtsBothSides() {
    Variable part = households("70");
    Variable whole = households("50");
    Map<Variable, BigDecimal> weights = new LinkedHashMap<>();
    weights.put(part, BigDecimal.ONE);
    weights.put(whole, BigDecimal.ONE.negate());
    Check within = new Check(OrderRule.all().get(0), new LinearRelation(weights, true), part);

    assertThat(cause(List.of(within)).ways())
        .containsExactlyInAnyOrder(correction(part, "50"), correction(whole, "70"));
  }

  private static Cause cause(List<Check> checks) {
    List<Cause> causes = Diagnosis.of(checks, List.of());
    assertThat(causes).hasSize(1);
    return causes.get(0);
  }

  private static Cause.Correction correction(Variable variable, String value) {
    return new Cause.Correction(variable, new BigDecimal(value));
  }

  private static Check sum(Variable total, Variable... parts) {
    Map<Variable, BigDecimal> weights = new LinkedHashMap<>();
    weights.put(total, BigDecimal.ONE.negate());
    for (Variable part : parts) {
      weights.put(part, BigDecimal.ONE);
    }
    return new Check(SUM, new LinearRelation(weights, false), total);
  }

  private static Check rate(Variable percent, Variable numerator, Variable denominator) {
    return new Check(RATE, new RatioRelation(percent, numerator, denominator), percent);
  }

  private static Hypothesis hypothesis(Variable... cells) {
    Text none = new Text("", "");
    return new Hypothesis(
        CopiedRows.RULE, List.of(cells), cells[0].main(), none, none, none, none, List.of());
  }
}
