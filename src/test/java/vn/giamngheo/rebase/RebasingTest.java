package vn.giamngheo.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference cases computed by hand, the sum written beside each. */
class RebasingTest {
  private static final LocalDate THEN = Family.FIRST;

  /** A and B whole into X; C divided between X and Y. */
  private static Family divided(Integer toX, Integer toY, Double areaX, Double areaY) {
    return new Family()
        .old(THEN, "A", "B", "C")
        .young(THEN, "X", "Y")
        .whole("A", "X", THEN)
        .whole("B", "X", THEN)
        .part("C", "X", THEN, toX, areaX)
        .part("C", "Y", THEN, toY, areaY)
        .figure("A", "poor_households", "10")
        .figure("B", "poor_households", "20")
        .figure("C", "poor_households", "7")
        .figure("A", "households", "100")
        .figure("B", "households", "100")
        .figure("C", "households", "70");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # name,               hX, hY, aX,  aY,  X,  lowX, highX, Y, lowY, highY, how
          # 7 × 30/70 = 3 and 7 × 40/70 = 4
          by households,        30, 40, 9.0, 1.0, 33, 30,   37,    4, 0,    7,     households
          # 7 × 9/10 = 6,3 and 7 × 1/10 = 0,7: 6 + 0, the one left goes to the larger remainder, 0,7
          by area,              -,  -,  9.0, 1.0, 36, 30,   37,    1, 0,    7,     area
          # half and half: 3,5 each; the one left goes to the first of equal remainders
          by equal areas,       -,  -,  5.0, 5.0, 34, 30,   37,    3, 0,    7,     area
          # one area is not known: bounds only
          with bounds only,     -,  -,  9.0, -,   -,  30,   37,    -, 0,    7,     bounds
          """)
  void aCountOfADividedUnitIsEstimatedBetweenBounds(
      String name,
      Integer hX,
      Integer hY,
      Double aX,
      Double aY,
      String x,
      String lowX,
      String highX,
      String y,
      String lowY,
      String highY,
      String how) {
    Family family = divided(hX, hY, aX, aY);

    Rebased inX = family.of(THEN, "poor_households", "X", "A", "B", "C");
    Rebased inY = family.of(THEN, "poor_households", "Y", "A", "B", "C");

    assertThat(text(inX)).isEqualTo(x + " " + lowX + " " + highX);
    assertThat(text(inY)).isEqualTo(y + " " + lowY + " " + highY);
    assertThat(inX.estimated()).isTrue();
    assertThat(inX.how().id()).isEqualTo(how);
    assertThat(inX.reason() == null).isEqualTo(x != null);
  }

  private static String text(Rebased r) {
    return r.value() + " " + r.low() + " " + r.high();
  }

  @Test
  void wholeMovesAreSummedExactly() {
    Rebased sum =
        new Family()
            .old(THEN, "A", "B")
            .young(THEN, "X")
            .whole("A", "X", THEN)
            .whole("B", "X", THEN)
            .figure("A", "poor_households", "10")
            .figure("B", "poor_households", "20")
            .of(THEN, "poor_households", "X", "A", "B");

    assertThat(text(sum)).isEqualTo("30 null null");
    assertThat(sum.estimated()).isFalse();
    assertThat(sum.methodId()).isEqualTo("sum");
  }

  @Test
  void aRateIsRecomputedFromCountsAndNotAveraged() {
    // (10 + 90) ÷ (100 + 300) × 100 = 25; the mean of 10 % and 30 % would be 20
    Rebased rate =
        new Family()
            .old(THEN, "A", "B")
            .young(THEN, "X")
            .whole("A", "X", THEN)
            .whole("B", "X", THEN)
            .figure("A", "poor_households", "10")
            .figure("B", "poor_households", "90")
            .figure("A", "households", "100")
            .figure("B", "households", "300")
            .of(THEN, "poverty_rate", "X", "A", "B");

    assertThat(rate.value()).isEqualByComparingTo("25.00");
    assertThat(rate.low()).isNull();
  }

  @Test
  void aRateWithADividedUnitHasTheExtremesOfItsShares() {
    Rebased rate = divided(30, 40, null, null).of(THEN, "poverty_rate", "X", "A", "B", "C");

    // without C: 30 ÷ 200 = 15 %; with all of C: 37 ÷ 270 = 13,7037 %; by households: 33 ÷ 230 =
    // 14,3478 %
    assertThat(rate.exact().doubleValue()).isEqualTo(14.347826, within());
    assertThat(rate.low()).isEqualByComparingTo("13.703");
    assertThat(rate.high()).isEqualByComparingTo("15");
    assertThat(rate.estimated()).isTrue();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-5);
  }

  @Test
  void householdsThatAreNotPrintedFollowAsAnInterval() {
    // 155 at 11,78 %: 100 · 155 ÷ h rounds to 11,78 for h = 1316 (11,7781) only; 1315 gives
    // 11,7871, 1317 11,7692
    Rebased rate =
        new Family()
            .old(THEN, "A", "B")
            .young(THEN, "X")
            .whole("A", "X", THEN)
            .whole("B", "X", THEN)
            .figure("A", "poor_households", "155")
            .figure("A", "poverty_rate", "11,78")
            .figure("B", "poor_households", "145")
            .figure("B", "poverty_rate", "7,74")
            .of(THEN, "poverty_rate", "X", "A", "B");

    // 145 at 7,74 %: h = 1873 or 1874. 300 ÷ 3190 = 9,40439 %, 300 ÷ 3189 = 9,40734 %: 9,4
    // would lie below both, so two decimals
    assertThat(rate.value()).isEqualByComparingTo("9.41");
    assertThat(rate.decimals()).isEqualTo(2);
    assertThat(rate.low()).isEqualByComparingTo("9.404");
    assertThat(rate.high()).isEqualByComparingTo("9.408");
    assertThat(rate.implied()).isTrue();
  }

  @Test
  void withoutADenominatorThereIsNoRateAndTheReasonNamesTheUnit() {
    Rebased rate =
        new Family()
            .old(THEN, "A", "B")
            .young(THEN, "X")
            .whole("A", "X", THEN)
            .whole("B", "X", THEN)
            .figure("A", "poor_households", "0")
            .figure("A", "poverty_rate", "0,00")
            .figure("B", "poor_households", "5")
            .figure("B", "poverty_rate", "5,00")
            .of(THEN, "poverty_rate", "X", "A", "B");

    assertThat(rate.isKnown()).isFalse();
    assertThat(rate.reason().vi()).startsWith("Không biết mẫu số của A");
  }

  @Test
  void aPartialSumIsNotShownAndTheReasonNamesTheMissingUnit() {
    Family family =
        new Family()
            .old(THEN, "A", "B")
            .young(THEN, "X")
            .whole("A", "X", THEN)
            .whole("B", "X", THEN)
            .figure("A", "poor_households", "10");

    Rebased sum = family.of(THEN, "poor_households", "X", "A", "B");

    assertThat(sum.isKnown()).isFalse();
    assertThat(sum.reason().vi()).contains("Thiếu số của B trong 2 đơn vị");
  }

  @Test
  void aUnitOfAnotherDocumentThatWentInMakesTheSumUnknown() {
    Family family =
        new Family()
            .old(THEN, "A", "Z")
            .young(THEN, "X")
            .whole("A", "X", THEN)
            .whole("Z", "X", THEN)
            .figure("A", "poor_households", "10");

    assertThat(family.of(THEN, "poor_households", "X", "A").reason().vi())
        .contains("Thiếu số của Z");
  }

  @Test
  void aQualifierIsKept() {
    Family family =
        new Family()
            .old(THEN, "A", "B")
            .young(THEN, "X")
            .whole("A", "X", THEN)
            .whole("B", "X", THEN)
            .figure("A", "poor_households", "2020", "actual", "10", "more_than")
            .figure("B", "poor_households", "20");

    assertThat(family.of(THEN, "poor_households", "X", "A", "B").qualifier())
        .isEqualTo("more_than");
  }

  @Test
  void aReductionInPointsIsTheDifferenceOfTwoRecomputedRates() {
    // 2020: (10 + 30) ÷ 400 = 10 %; 2021: (8 + 20) ÷ 400 = 7 %; 3 points, not the mean of 1 and 5
    Family family =
        new Family()
            .old(THEN, "A", "B")
            .young(THEN, "X")
            .whole("A", "X", THEN)
            .whole("B", "X", THEN);
    String[][] rows = {{"A", "10", "8"}, {"B", "30", "20"}};
    for (String[] row : rows) {
      family
          .figure(row[0], "poor_households", "2020", "actual", row[1], "")
          .figure(row[0], "households", "2020", "actual", "200", "")
          .figure(row[0], "poor_households", "2021", "plan", row[2], "")
          .figure(row[0], "households", "2021", "plan", "200", "");
    }
    Key points = new Key("poverty_rate_reduction", "2021", "plan", "all", "");

    Rebased reduction = family.rebasing(THEN, "A", "B").of(points, Family.id("X"));

    assertThat(reduction.value()).isEqualByComparingTo("3.00");
    Key first = new Key("poverty_rate_reduction", "2020", "actual", "all", "");
    assertThat(family.rebasing(THEN, "A", "B").of(first, Family.id("X")).reason().vi())
        .contains("năm 2019");
  }
}
