package vn.giamngheo.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.giamngheo.priority.ScoringTest.refused;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.stats.NotComputable;

class SelectionTest {
  private static final long MINUTE = 60_000;

  @Test
  void exactChoiceBeatsTheGreedyOneAndIsProven() {
    // per đồng the first is best (7/6), but 5 + 5 for 10 beats 7 for 6
    BudgetProblem problem =
        new BudgetProblem(
            new long[] {6, 5, 5}, new double[] {7, 5, 5}, 10, Set.of(), Set.of(), List.of());

    BudgetSelection greedy = BudgetSelection.greedy(problem);
    BudgetSelection exact = BudgetSelection.exact(problem, MINUTE);

    assertThat(greedy.chosen()).containsExactly(0);
    // relaxed: the first whole and 4/5 of another: 11
    assertThat(greedy.bound()).isCloseTo(11, within(1e-6));
    assertThat(greedy.provenBest()).isFalse();
    assertThat(exact.chosen()).containsExactly(1, 2);
    assertThat(exact.provenBest()).isTrue();
    assertThat(exact.cost()).isEqualTo(10);
  }

  @Test
  void whatIsLeftBecauseCostsAreMultiplesOfAnAmountLeavesNoDoubt() {
    // 200 buys 66 units of 3 each; no choice can spend the 2 that are left
    double[] benefits = new Random(5).doubles(500, 0, 1000).toArray();
    long[] costs = new long[500];
    Arrays.fill(costs, 3);
    BudgetProblem problem = new BudgetProblem(costs, benefits, 200, Set.of(), Set.of(), List.of());

    BudgetSelection greedy = BudgetSelection.greedy(problem);

    assertThat(greedy.chosen()).hasSize(66);
    assertThat(greedy.provenBest()).as("gap %s", greedy.gap()).isTrue();
  }

  @Test
  void searchForTheBestChoiceEndsWhenItIsStopped() {
    // benefits are costs plus a constant, the hardest kind (Pisinger 2005, Where are the hard
    // knapsack problems?, Computers & Operations Research 32, 2271–2284)
    Random random = new Random(3);
    long[] costs = random.longs(120, 1_000_000, 10_000_000).toArray();
    double[] benefits = Arrays.stream(costs).mapToDouble(c -> c + 1_000_000.5).toArray();
    long budget = Arrays.stream(costs).sum() / 2 + 1;
    BudgetProblem hard = new BudgetProblem(costs, benefits, budget, Set.of(), Set.of(), List.of());
    AtomicInteger asked = new AtomicInteger();

    assertTimeoutPreemptively(
        Duration.ofMillis(MINUTE / 4),
        () ->
            assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                    () -> BudgetSelection.exact(hard, MINUTE, () -> asked.incrementAndGet() > 20)));
    assertThat(asked).hasValue(21);
  }

  @Test
  void exactChoiceIsTheBestOfAllChoices() {
    Random random = new Random(11);
    for (int round = 0; round < 40; round++) {
      int n = 4 + random.nextInt(8);
      long[] costs = random.longs(n, 1, 30).map(c -> c * 100_000_000).toArray();
      double[] benefits = random.ints(n, 0, 50).asDoubleStream().toArray();
      List<String> groups =
          IntStream.range(0, n).mapToObj(i -> i % 4 == 3 ? null : "h" + i % 3).toList();
      long budget = Arrays.stream(costs).sum() * 2 / 3 + 1;
      BudgetProblem problem =
          new BudgetProblem(costs, benefits, budget, Set.of(0), Set.of(n - 1), groups);
      try {
        problem.least();
      } catch (NotComputable impossible) {
        continue;
      }

      BudgetSelection exact = BudgetSelection.exact(problem, MINUTE);

      assertThat(exact.benefit()).isCloseTo(bestOfAll(problem), within(1e-9));
      assertThat(exact.provenBest()).isTrue();
      assertThat(exact.cost()).isLessThanOrEqualTo(budget);
      assertThat(exact.chosen()).contains(0).doesNotContain(n - 1);
      assertThat(BudgetSelection.greedy(problem).bound())
          .isGreaterThanOrEqualTo(exact.benefit() - 1e-6);
    }
  }

  private static double bestOfAll(BudgetProblem problem) {
    double best = -1;
    int n = problem.costs().length;
    for (int mask = 0; mask < 1 << n; mask++) {
      int chosen = mask;
      Set<Integer> units =
          Set.copyOf(IntStream.range(0, n).filter(i -> (chosen >> i & 1) == 1).boxed().toList());
      boolean allowed =
          problem.cost(units) <= problem.budget()
              && units.containsAll(problem.mustInclude())
              && problem.mustExclude().stream().noneMatch(units::contains)
              && problem.members().values().stream()
                  .allMatch(group -> group.stream().anyMatch(units::contains));
      best = allowed ? Math.max(best, problem.benefit(units)) : best;
    }
    return best;
  }

  @Test
  void choiceOutOfTimeIsStillAllowedAndSaysHowFarItMayBeFromTheBest() {
    Random random = new Random(3);
    int n = 3321;
    long[] costs = random.longs(n, 900_000_000, 1_100_000_000).toArray();
    double[] benefits = Arrays.stream(costs).mapToDouble(c -> c / 1e6 + 100).toArray();
    BudgetProblem problem =
        new BudgetProblem(costs, benefits, 500_000_000_123L, Set.of(), Set.of(), List.of());

    BudgetSelection choice = BudgetSelection.exact(problem, 1);

    assertThat(choice.cost()).isLessThanOrEqualTo(problem.budget());
    assertThat(choice.benefit()).isGreaterThanOrEqualTo(BudgetSelection.greedy(problem).benefit());
    assertThat(choice.gap()).isBetween(0.0, 0.01);
  }

  @Test
  void aChoiceAmongTheWholeCountryIsSearchedForInGoodTime() {
    // Of this case a solver that is asked about all 3.321 units finds nothing in a minute.
    long[] costs =
        IntStream.range(0, 3321).mapToLong(i -> (11_000 + i % 997) * 1_000_000L).toArray();
    double[] benefits = IntStream.range(0, 3321).mapToDouble(i -> i * 7 % 4000 / 4000.0).toArray();
    BudgetProblem problem =
        new BudgetProblem(costs, benefits, 1_500_000_000_000L, Set.of(), Set.of(), List.of());

    BudgetSelection exact = BudgetSelection.exact(problem, 2_000);

    assertThat(exact.benefit()).isGreaterThanOrEqualTo(BudgetSelection.greedy(problem).benefit());
    assertThat(exact.cost()).isLessThanOrEqualTo(problem.budget());
    // The bound of the relaxed problem, computed by a solver of linear programmes: 128,10510706.
    assertThat(BudgetSelection.greedy(problem).bound()).isCloseTo(128.10510706242783, within(1e-9));
  }

  @Test
  void constraintsThatContradictEachOtherAreNamed() {
    long[] costs = {6, 5, 5};
    double[] ones = {1, 1, 1};
    List<String> groups = List.of("A", "B", "B");

    refused(
        "mustExclude", () -> new BudgetProblem(costs, ones, 10, Set.of(1), Set.of(1), List.of()));
    refused("mustInclude", () -> choose(costs, 10, Set.of(0, 1), Set.of(), List.of()));
    refused("groups", () -> choose(costs, 20, Set.of(), Set.of(1, 2), groups));
    refused("groups", () -> choose(costs, 10, Set.of(), Set.of(), groups));
    refused("budget", () -> choose(costs, 4, Set.of(), Set.of(), List.of()));
    refused("costs", () -> choose(new long[] {0, 1, 1}, 4, Set.of(), Set.of(), List.of()));
    refused("units", () -> choose(costs, 10, Set.of(3), Set.of(), List.of()));
    refused("budget", () -> choose(costs, 10, Set.of(), Set.of(0, 1, 2), List.of()));
  }

  private static void choose(
      long[] costs, long budget, Set<Integer> in, Set<Integer> out, List<String> groups) {
    double[] ones = new double[costs.length];
    BudgetSelection.greedy(new BudgetProblem(costs, ones, budget, in, out, groups));
  }

  @Test
  void reachCountsWhoIsInsideAndWhoIsLeftOut() {
    long[] poor = {30, 50, 20};
    long[] households = {100, 100, 200};

    assertThat(Reach.of(Set.of(0, 1), poor, households)).isEqualTo(new Reach(80, 20, 0.8, 0.5));
    assertThat(Reach.of(Set.of(), new long[2], new long[2])).isEqualTo(new Reach(0, 0, 0, 0));
    refused("poor", () -> Reach.of(Set.of(), new long[] {2}, new long[] {1}));
  }

  @Test
  void fewestUnitsForAShareAreThoseWithMostPoor() {
    long[] poor = {10, 50, 0, 20, 20};

    assertThat(Reach.fewestFor(0.5, poor)).containsExactly(1);
    assertThat(Reach.fewestFor(0.7, poor)).containsExactly(1, 3);
    assertThat(Reach.fewestFor(0.9, poor)).containsExactly(1, 3, 4);
    assertThat(Reach.fewestFor(1, poor)).containsExactly(1, 3, 4, 0);
    assertThat(Reach.fewestFor(0.5, new long[3])).isEmpty();
    refused("share", () -> Reach.fewestFor(0, poor));
  }
}
