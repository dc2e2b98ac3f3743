package vn.giamngheo.priority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is left of a budget problem to search through: most units are surely in, or surely out, of
 * every choice that is better than a known one.
 *
 * <p>For a price λ of money, Σ max(0, benefit − λ · cost) + λ · budget is at least the benefit of
 * any choice (Lagrangian relaxation of the budget; a group none of whose units is worth its price
 * adds the least bad one). The λ with the least such bound is searched for. A unit that, put
 * against its nature under that price, pushes the bound below what is known, need not be tried
 * (Fisher 1981, <i>The Lagrangian relaxation method</i>; Martello &amp; Toth 1990, <i>Knapsack
 * Problems</i>, 2.2.3).
 *
 * <p>Where benefits are counts, a better choice is better by one at least.
 *
 * @param bound no choice whatever has a greater benefit
 * @param in units that are in
 * @param open units still to decide on, those nearest to the price of money first
 * @param whole whether every better choice is still among what is open
 */
record BudgetCore(double bound, Set<Integer> in, List<Integer> open, boolean whole) {
  /** So many units are searched through in good time. */
  private static final int MOST_OPEN = 100;

  private static final int STEPS = 200;
  private static final double SLACK = 1e-9;
  private static final double ROUNDING = 1e-6;

  /** Bound and worth of each unit at a price of money. */
  private record Priced(double bound, double[] worth, Set<Integer> forced, double[] relief) {}

  /**
   * @param known the benefit of a choice that is possible
   */
  static BudgetCore of(BudgetProblem problem, double known) {
    Priced best = cheapest(problem);
    Set<Integer> in = new TreeSet<>(problem.mustInclude());
    List<Integer> open = new ArrayList<>();
    boolean counts = IntStream.range(0, problem.costs().length).allMatch(i -> isCount(problem, i));
    double enough = known - SLACK * Math.max(1, known) + (counts ? 1 - ROUNDING : 0);
    double bound = counts ? Math.floor(best.bound() + ROUNDING) : best.bound();
    for (int i = 0; i < best.worth().length; i++) {
      if (in.contains(i) || barred(problem, i)) {
        continue;
      }
      double worth = best.worth()[i];
      double loss = worth > 0 ? worth : -worth + best.relief()[i];
      if (best.forced().contains(i) || best.bound() - loss >= enough) {
        open.add(i);
      } else if (worth > 0) {
        in.add(i);
      }
    }
    open.sort(
        Comparator.comparingDouble(
            i -> best.forced().contains(i) ? -1 : Math.abs(best.worth()[i])));
    if (open.size() <= MOST_OPEN) {
      return new BudgetCore(bound, in, open, true);
    }
    open.stream().skip(MOST_OPEN).filter(i -> best.worth()[i] > 0).forEach(in::add);
    return new BudgetCore(bound, in, List.copyOf(open.subList(0, MOST_OPEN)), false);
  }

  private static boolean isCount(BudgetProblem problem, int unit) {
    return problem.benefits()[unit] == Math.rint(problem.benefits()[unit]);
  }

  /** The least bound: it is convex in the price, so that thirds can be left out. */
  private static Priced cheapest(BudgetProblem problem) {
    long spendable = problem.spendable();
    double low = 0;
    double high =
        IntStream.range(0, problem.costs().length)
            .mapToDouble(i -> problem.benefits()[i] / problem.costs()[i])
            .max()
            .orElse(0);
    for (int i = 0; i < STEPS && low < high; i++) {
      double third = (high - low) / 3;
      if (at(problem, low + third, spendable).bound()
          <= at(problem, high - third, spendable).bound()) {
        high -= third;
      } else {
        low += third;
      }
    }
    return at(problem, high, spendable);
  }

  private static Priced at(BudgetProblem problem, double price, long spendable) {
    int n = problem.costs().length;
    double[] worth = new double[n];
    double bound = price * spendable;
    for (int i = 0; i < n; i++) {
      worth[i] = problem.benefits()[i] - price * problem.costs()[i];
      if (problem.mustInclude().contains(i)) {
        bound += worth[i];
      } else if (!barred(problem, i)) {
        bound += Math.max(0, worth[i]);
      }
    }
    Set<Integer> forced = new HashSet<>();
    double[] relief = new double[n];
    for (List<Integer> group : problem.members().values()) {
      int least = forced(problem, group, worth);
      if (least >= 0) {
        forced.add(least);
        bound += worth[least];
        group.forEach(i -> relief[i] = worth[least]);
      }
    }
    return new Priced(bound, worth, forced, relief);
  }

  /** The unit a group must take though it is not worth its price; −1 when it need not. */
  private static int forced(BudgetProblem problem, List<Integer> group, double[] worth) {
    if (group.stream().anyMatch(i -> problem.mustInclude().contains(i))) {
      return -1;
    }
    int best =
        group.stream()
            .filter(i -> !barred(problem, i))
            .max(Comparator.comparingDouble(i -> worth[i]))
            .orElse(-1);
    return best >= 0 && worth[best] <= 0 ? best : -1;
  }

  private static boolean barred(BudgetProblem problem, int unit) {
    return problem.mustExclude().contains(unit) || problem.costs()[unit] > problem.budget();
  }

  /** Đồng that are left for what is open. */
  long left(BudgetProblem problem) {
    return problem.budget() - problem.cost(in);
  }

  /** The open units of each group that is not served yet. */
  List<List<Integer>> groups(BudgetProblem problem) {
    return problem.members().values().stream()
        .filter(group -> group.stream().noneMatch(in::contains))
        .map(group -> group.stream().filter(open::contains).toList())
        .toList();
  }

  /** Whether nothing better can be among what is open. */
  boolean isExhausted(BudgetProblem problem) {
    boolean unserved = groups(problem).stream().anyMatch(List::isEmpty);
    return whole && (open.isEmpty() || left(problem) < 0 || unserved);
  }

  /** The choice of those open units that are marked, with what is in anyway. */
  Set<Integer> with(boolean[] marked) {
    Set<Integer> chosen = new TreeSet<>(in);
    IntStream.range(0, open.size()).filter(k -> marked[k]).mapToObj(open::get).forEach(chosen::add);
    return chosen;
  }
}
