package vn.giamngheo.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.giamngheo.priority.Aggregation;
import vn.giamngheo.priority.BudgetProblem;
import vn.giamngheo.priority.BudgetSelection;
import vn.giamngheo.priority.Criterion;
import vn.giamngheo.priority.CutFlips;
import vn.giamngheo.priority.Direction;
import vn.giamngheo.priority.Draws;
import vn.giamngheo.priority.MissingRule;
import vn.giamngheo.priority.Normalisation;
import vn.giamngheo.priority.RankRanges;
import vn.giamngheo.priority.Scoring;

/**
 * Times of scoring, redrawing and choosing on made-up figures of as many units as the country had
 * communes (10,600), as it has now (3,321), and as a province has (135). Run like {@link
 * SpatialBench}.
 */
public final class PriorityBench {
  private static final int COUNTRY = 10_600;

  private PriorityBench() {}

  /** Prints one line a measurement. */
  public static void main(String[] args) {
    List<Criterion> criteria = criteria(COUNTRY);
    for (Aggregation aggregation : Aggregation.values()) {
      Scoring scoring = new Scoring(Normalisation.MIN_MAX, aggregation, MissingRule.EXCLUDE);
      Stopwatch.print(
          "score and rank 10,600 × 12, " + aggregation,
          Stopwatch.best(50, () -> scoring.score(criteria)),
          0.03);
      Stopwatch.print(
          "10,000 weight draws of it, " + aggregation,
          Stopwatch.best(3, () -> RankRanges.of(scoring, criteria, 500, Draws.of(10_000, 50, 1))),
          2);
    }
    Scoring arithmetic =
        new Scoring(Normalisation.MIN_MAX, Aggregation.WEIGHTED_ARITHMETIC, MissingRule.EXCLUDE);
    List<Criterion> rounded = criteria.stream().map(c -> c.roundedTo(0.01)).toList();
    Stopwatch.print(
        "the same with every value redrawn within its rounding",
        Stopwatch.best(1, () -> RankRanges.of(arithmetic, rounded, 500, Draws.of(10_000, 50, 1))),
        0);
    List<Criterion> province = criteria(135);
    Stopwatch.print(
        "smallest flips of weight and value, 135 × 12",
        Stopwatch.best(
            5,
            () -> {
              CutFlips flips = new CutFlips(arithmetic, province, 20, 2);
              return List.of(flips.smallestWeight(), flips.smallestValue());
            }),
        0);
    choose(135);
    choose(3321);
  }

  private static void choose(int units) {
    Random random = new Random(7);
    long[] costs = random.longs(units, 500_000_000, 5_000_000_000L).toArray();
    double[] benefits = random.ints(units, 10, 900).asDoubleStream().toArray();
    List<String> groups = IntStream.range(0, units).mapToObj(i -> "nhóm " + i % 17).toList();
    BudgetProblem problem =
        new BudgetProblem(costs, benefits, units * 500_000_000L, Set.of(1), Set.of(2), groups);
    BudgetSelection[] found = new BudgetSelection[1];
    double seconds = Stopwatch.best(1, () -> found[0] = BudgetSelection.exact(problem, 10_000));
    System.out.printf(
        Locale.ROOT,
        "exact choice among %d units: %.2f s, gap %.6f, greedy %.4f of it%n",
        units,
        seconds,
        found[0].gap(),
        BudgetSelection.greedy(problem).benefit() / found[0].benefit());
  }

  private static List<Criterion> criteria(int units) {
    Random random = new Random(2025);
    return IntStream.range(0, 12)
        .mapToObj(
            j ->
                Criterion.of(
                    "c" + j,
                    random.doubles(units).map(v -> Math.rint(v * v * 1e4) / 100).toArray(),
                    j % 4 == 3 ? Direction.LOWER_FIRST : Direction.HIGHER_FIRST,
                    1 + j % 5))
        .toList();
  }
}
