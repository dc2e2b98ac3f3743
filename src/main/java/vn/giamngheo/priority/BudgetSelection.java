package vn.giamngheo.priority;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Units chosen for a budget.
 *
 * @param chosen positions, ascending
 * @param cost đồng, at most the budget
 * @param benefit sum of theirs
 * @param bound no choice whatever has a greater benefit; equal to {@code benefit} when this one is
 *     known to be the best
 */
public record BudgetSelection(List<Integer> chosen, long cost, double benefit, double bound) {
  /** Relative difference up to which the solver calls two benefits equal. */
  private static final double EQUAL = 1e-7;

  /** Time between two questions whether to go on. */
  private static final long ASK_MILLIS = 5;

  /** How much better another choice could be at most, of the bound: 0 when this is the best. */
  public double gap() {
    return bound > benefit ? (bound - benefit) / bound : 0;
  }

  /** Whether no choice has a greater benefit. */
  public boolean provenBest() {
    return gap() <= EQUAL;
  }

  /**
   * What has to be in, then whoever gives most for the money, as long as it lasts; equal ones in
   * the order given. The bound is that of the linear relaxation.
   *
   * @throws vn.giamngheo.stats.NotComputable when constraints contradict each other
   */
  public static BudgetSelection greedy(BudgetProblem problem) {
    Set<Integer> chosen = fill(problem);
    return of(problem, chosen, BudgetCore.of(problem, problem.benefit(chosen)).bound());
  }

  /**
   * The best choice, by a 0/1 programme (ojAlgo's branch and bound) for the units that the price of
   * money does not decide on.
   *
   * @param millis time after which the best choice so far is returned, with its gap
   * @throws vn.giamngheo.stats.NotComputable when constraints contradict each other
   */
  public static BudgetSelection exact(BudgetProblem problem, long millis) {
    return exact(problem, millis, () -> false);
  }

  /**
   * The same, ended early when somebody says so.
   *
   * @param stopped asked every few milliseconds
   * @throws CancellationException when stopped
   */
  public static BudgetSelection exact(BudgetProblem problem, long millis, BooleanSupplier stopped) {
    Set<Integer> greedy = fill(problem);
    double known = problem.benefit(greedy);
    BudgetCore core = BudgetCore.of(problem, known);
    if (core.bound() <= known || core.isExhausted(problem)) {
      return of(problem, greedy, known);
    }
    ExpressionsBasedModel model = model(problem, core);
    model.options.time_abort = millis;
    model.options.time_suffice = millis;
    Optimisation.Result result = maximised(model, stopped);
    boolean[] marked = new boolean[core.open().size()];
    for (int k = 0; k < marked.length && result.getState().isFeasible(); k++) {
      marked[k] = result.doubleValue(k) > 0.5;
    }
    Set<Integer> found = core.with(marked);
    boolean usable = allowed(problem, found) && problem.benefit(found) >= known;
    boolean proven =
        core.whole()
            && (usable && result.getState().isOptimal()
                || result.getState() == Optimisation.State.INFEASIBLE);
    Set<Integer> best = usable ? found : greedy;
    return of(problem, best, proven ? problem.benefit(best) : core.bound());
  }

  /** The solver asks nobody while it works, but looks at its limits of time at every node. */
  private static Optimisation.Result maximised(
      ExpressionsBasedModel model, BooleanSupplier stopped) {
    CompletableFuture<Optimisation.Result> solving =
        CompletableFuture.supplyAsync(
            model::maximise, work -> new Thread(work, "budget-solver").start());
    boolean over = false;
    while (true) {
      try {
        Optimisation.Result result = solving.get(ASK_MILLIS, TimeUnit.MILLISECONDS);
        if (over) {
          throw new CancellationException();
        }
        return result;
      } catch (TimeoutException e) {
        over = over || stopped.getAsBoolean();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        model.options.time_abort = 0;
        throw new CancellationException();
      } catch (ExecutionException e) {
        throw new IllegalStateException("the solver failed", e.getCause());
      }
      if (over) {
        model.options.time_abort = 0;
        model.options.time_suffice = 0;
      }
    }
  }

  /** Held against the amounts in đồng, not against the solver's floating point. */
  private static boolean allowed(BudgetProblem problem, Set<Integer> chosen) {
    return problem.cost(chosen) <= problem.budget()
        && chosen.containsAll(problem.mustInclude())
        && chosen.stream().noneMatch(problem.mustExclude()::contains)
        && problem.members().values().stream()
            .allMatch(group -> group.stream().anyMatch(chosen::contains));
  }

  private static BudgetSelection of(BudgetProblem problem, Set<Integer> chosen, double bound) {
    double benefit = problem.benefit(chosen);
    return new BudgetSelection(
        List.copyOf(chosen), problem.cost(chosen), benefit, Math.max(benefit, bound));
  }

  private static Set<Integer> fill(BudgetProblem problem) {
    Set<Integer> chosen = new TreeSet<>(problem.least());
    long left = problem.budget() - problem.cost(chosen);
    Comparator<Integer> value =
        Comparator.comparingDouble(i -> problem.benefits()[i] / problem.costs()[i]);
    List<Integer> order =
        IntStream.range(0, problem.costs().length).boxed().sorted(value.reversed()).toList();
    for (int i : order) {
      boolean free = !chosen.contains(i) && !problem.mustExclude().contains(i);
      if (free && problem.benefits()[i] > 0 && problem.costs()[i] <= left) {
        chosen.add(i);
        left -= problem.costs()[i];
      }
    }
    return chosen;
  }

  private static ExpressionsBasedModel model(BudgetProblem problem, BudgetCore core) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    // In shares of the budget, so that the solver's tolerances mean the same for every amount.
    Expression cost =
        model.newExpression("budget").upper((double) core.left(problem) / problem.budget());
    Map<Integer, Variable> in = new HashMap<>();
    for (int i : core.open()) {
      Variable unit = model.newVariable("unit" + i).binary().weight(problem.benefits()[i]);
      cost.set(unit, (double) problem.costs()[i] / problem.budget());
      in.put(i, unit);
    }
    int number = 0;
    for (List<Integer> group : core.groups(problem)) {
      Expression some = model.newExpression("group" + number++).lower(1);
      group.forEach(i -> some.set(in.get(i), 1));
    }
    return model;
  }
}
