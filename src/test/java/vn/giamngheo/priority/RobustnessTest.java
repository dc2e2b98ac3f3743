package vn.giamngheo.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static vn.giamngheo.priority.Direction.HIGHER_FIRST;
import static vn.giamngheo.priority.ScoringTest.arithmetic;
import static vn.giamngheo.priority.ScoringTest.random;
import static vn.giamngheo.priority.ScoringTest.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.priority.RankRanges.RankRange;
import vn.giamngheo.priority.Scores.Scored;

class RobustnessTest {
  private static final Scoring ARITHMETIC = arithmetic(MissingRule.EXCLUDE);

  @Test
  void shareOfDrawsIsThatOfTheBetaDistribution() {
    // a beats b when the first weight exceeds ½; a Dirichlet(6, 4) weight is Beta(6, 4).
    // R: pbeta(0.5, 6, 4, lower.tail = FALSE) = 0.74609375
    List<Criterion> criteria =
        List.of(
            Criterion.of("x", new double[] {1, 0}, HIGHER_FIRST, 6),
            Criterion.of("y", new double[] {0, 1}, HIGHER_FIRST, 4));

    RankRanges ranges = RankRanges.of(ARITHMETIC, criteria, 1, Draws.of(10_000, 10, 1));

    assertThat(ranges.units().get(0).shareInTop()).isCloseTo(0.74609375, within(0.0175));
    assertThat(ranges.units().get(0).membership()).isEqualTo(Membership.USUALLY);
    assertThat(ranges.units().get(1).membership()).isEqualTo(Membership.SOMETIMES);
    assertThat(ranges.units().get(0))
        .extracting(RankRange::best, RankRange::worst)
        .containsExactly(1, 2);
  }

  @Test
  void roundingOfPrintedRatesDecidesBetweenUnitsThatHardlyDiffer() {
    // 20.00 and 20.01 printed: truth uniform within ±0.005 each, so the lower is higher in none;
    // 20.00 twice: in half
    double[] printed = {20.00, 20.00, 50, 0, 20.01};
    Criterion rate = Criterion.of("rate", printed, HIGHER_FIRST, 1).roundedTo(0.01);

    List<RankRange> ranges =
        RankRanges.of(ARITHMETIC, List.of(rate), 3, Draws.of(10_000, 100, 1)).units();

    assertThat(ranges.get(2)).isEqualTo(new RankRange(2, 1, 1, 1, 1, 1));
    assertThat(ranges.get(0).shareInTop()).isCloseTo(0.5, within(0.02));
    assertThat(ranges.get(0)).extracting(RankRange::from, RankRange::to).containsExactly(3, 4);
    assertThat(ranges.get(4).membership()).isEqualTo(Membership.ALWAYS);
    assertThat(ranges.get(3).membership()).isEqualTo(Membership.NEVER);
  }

  @Test
  void bandsOfDividedUnitsMoveTheirRanks() {
    // b is 30, but may be anywhere from 0 to 60; a is 45: b is above in a quarter of draws
    Criterion rate =
        Criterion.of("rate", new double[] {45, 30, 0, 100}, HIGHER_FIRST, 1)
            .between(new double[] {45, 0, 0, 100}, new double[] {45, 60, 0, 100});

    List<RankRange> ranges =
        RankRanges.of(ARITHMETIC, List.of(rate), 2, Draws.of(10_000, 100, 1)).units();

    assertThat(ranges.get(1).shareInTop()).isCloseTo(0.25, within(0.02));
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void tightDrawsGiveTheRanksThemselvesAndLooseOnesAreTheSameOnAnyNumberOfThreads(
      Aggregation aggregation) {
    Scoring scoring = new Scoring(Normalisation.PERCENTILE_RANK, aggregation, MissingRule.SPREAD);
    List<Criterion> criteria = random(40, 4, true);
    Draws loose = Draws.of(500, 20, 3);
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      assertThat(one.submit(() -> RankRanges.of(scoring, criteria, 10, loose)).join())
          .isEqualTo(RankRanges.of(scoring, criteria, 10, loose));
    } finally {
      one.shutdown();
    }
    List<RankRange> tight = RankRanges.of(scoring, criteria, 10, Draws.of(100, 1e6, 3)).units();
    for (Scored unit : scoring.score(criteria).units()) {
      assertThat(unit.rank())
          .isBetween(tight.get(unit.unit()).best() - 1, tight.get(unit.unit()).worst() + 1);
    }
  }

  @Test
  void manyUnitsAreCountedInSteps() {
    RankRanges ranges =
        RankRanges.of(ARITHMETIC, random(1000, 3, false), 100, Draws.of(100, 50, 1));

    assertThat(ranges.resolution()).isEqualTo(2);
    assertThat(ranges.units())
        .allMatch(r -> r.best() <= r.from() && r.from() <= r.to() && r.to() <= r.worst());
  }

  @Test
  void drawsCanBeStoppedAndMustBeSensible() {
    Draws stopped = new Draws(100, 10, 1, () -> true);

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> RankRanges.of(ARITHMETIC, random(9, 2, false), 3, stopped));
    refused("draws", () -> Draws.of(1, 10, 1));
    refused("concentration", () -> Draws.of(100, Double.NaN, 1));
    assertThat(
            RankRanges.of(
                    ARITHMETIC,
                    List.of(Criterion.of("a", new double[0], HIGHER_FIRST, 1)),
                    1,
                    Draws.of(100, 10, 1))
                .units())
        .isEmpty();
  }

  @Test
  void weightThatFlipsTheCutIsSolvedFor() {
    // scores with weights w, 1: a = w, b = 0.8 · 1 + 0 · w … b overtakes a where w = 0.8
    List<Criterion> criteria =
        List.of(
            Criterion.of("x", new double[] {1, 0, 0}, HIGHER_FIRST, 1),
            Criterion.of("y", new double[] {0.1, 0.9, 0.0}, HIGHER_FIRST, 0.9));

    // y is scaled by 0.9: a = x + 0.9 · 1/9, b = 0.9; level where the weight of x is 0.8
    Flip flip = new CutFlips(ARITHMETIC, criteria, 1, 2).smallestWeight().orElseThrow();

    assertThat(flip.ofWeight()).isTrue();
    assertThat(flip.criterion()).isZero();
    assertThat(flip.to()).isEqualTo(0.79);
    assertThat(flip.entering()).containsExactly(1);
    assertThat(flip.leaving()).containsExactly(0);
  }

  @Test
  void valueThatFlipsTheCutIsFound() {
    // one criterion: b (30.00) must pass a (30.50), or a must fall below b; both move 0.51 of 100
    Criterion rate = Criterion.of("rate", new double[] {30.5, 30, 0, 100}, HIGHER_FIRST, 1);

    Flip flip = new CutFlips(ARITHMETIC, List.of(rate), 2, 2).smallestValue().orElseThrow();

    assertThat(Math.abs(flip.to() - flip.from())).isCloseTo(0.51, within(1e-9));
    assertThat(flip.size()).isCloseTo(0.0051, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void reportedFlipsHoldWhenTriedOut(Aggregation aggregation) {
    Scoring scoring = new Scoring(Normalisation.MIN_MAX, aggregation, MissingRule.EXCLUDE);
    List<Criterion> criteria = random(30, 4, false);
    CutFlips flips = new CutFlips(scoring, criteria, 8, 2);
    List<Integer> before = scoring.score(criteria).top(8);

    for (Flip flip :
        List.of(flips.smallestWeight().orElseThrow(), flips.smallestValue().orElseThrow())) {
      List<Criterion> changed = new ArrayList<>(criteria);
      Criterion criterion = criteria.get(flip.criterion());
      changed.set(
          flip.criterion(),
          flip.ofWeight()
              ? criterion.withWeight(flip.to())
              : criterion.withValue(flip.unit(), flip.to()));
      List<Integer> after = scoring.score(changed).top(8);
      assertThat(after).containsAll(flip.entering()).doesNotContainAnyElementsOf(flip.leaving());
      assertThat(before).containsAll(flip.leaving()).doesNotContainAnyElementsOf(flip.entering());
      assertThat(flip.entering()).isNotEmpty();
    }
  }

  @Test
  void noSmallerWeightChangeFlipsAnArithmeticCut() {
    List<Criterion> criteria = random(30, 4, false);
    double sum = 1 + 2 + 3 + 4;
    Flip smallest = new CutFlips(ARITHMETIC, criteria, 8, 4).smallestWeight().orElseThrow();
    List<Integer> before = ARITHMETIC.score(criteria).top(8);

    for (int j = 0; j < 4; j++) {
      for (double size = -0.99; size < 1; size += 0.0331) {
        double weight = criteria.get(j).weight() + size * smallest.size() * sum;
        List<Criterion> changed = new ArrayList<>(criteria);
        changed.set(j, criteria.get(j).withWeight(weight));
        assertThat(ARITHMETIC.score(changed).top(8)).containsExactlyInAnyOrderElementsOf(before);
      }
    }
  }

  @Test
  void listThatHoldsEverybodyCannotFlip() {
    CutFlips flips = new CutFlips(ARITHMETIC, random(5, 2, false), 5, 2);

    assertThat(flips.smallestWeight()).isEmpty();
    assertThat(flips.smallestValue()).isEmpty();
  }
}
