package vn.giamngheo.priority;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    return of(problem, chosen, relaxedBound(problem));
  }

  /**
   * The best choice, by a 0/1 programme (ojAlgo's branch and bound).
   *
   * @param millis time after which the best choice so far is returned, with its gap
   * @throws vn.giamngheo.stats.NotComputable when constraints contradict each other
   */
  public static BudgetSelection exact(BudgetProblem problem, long millis) {
    Set<Integer> greedy = fill(problem);
    ExpressionsBasedModel model = model(problem);
    model.options.time_abort = millis;
    model.options.time_suffice = millis;
    Optimisation.Result result = model.maximise();
    Set<Integer> found = new TreeSet<>();
    if (result.getState().isFeasible()) {
      IntStream.range(0, problem.costs().length)
          .filter(i -> result.doubleValue(i) > 0.5)
          .forEach(found::add);
    }
    boolean usable = allowed(problem, found) && problem.benefit(found) >= problem.benefit(greedy);
    if (usable && result.getState().isOptimal()) {
      return of(problem, found, problem.benefit(found));
    }
    return of(problem, usable ? found : greedy, relaxedBound(problem));
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

  private static double relaxedBound(BudgetProblem problem) {
    ExpressionsBasedModel model = model(problem);
    model.relax();
    return model.maximise().getValue();
  }

  private static ExpressionsBasedModel model(BudgetProblem problem) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    // In shares of the budget, so that the solver's tolerances mean the same for every amount.
    Expression cost = model.newExpression("budget").upper(1);
    Variable[] in = new Variable[problem.costs().length];
    for (int i = 0; i < in.length; i++) {
      in[i] = model.newVariable("unit" + i).binary().weight(problem.benefits()[i]);
      if (problem.mustInclude().contains(i)) {
        in[i].lower(BigDecimal.ONE);
      }
      if (problem.mustExclude().contains(i)) {
        in[i].upper(BigDecimal.ZERO);
      }
      cost.set(in[i], (double) problem.costs()[i] / problem.budget());
    }
    int number = 0;
    for (Map.Entry<String, List<Integer>> group : problem.members().entrySet()) {
      Expression some = model.newExpression("group" + number++).lower(1);
      group.getValue().forEach(i -> some.set(in[i], 1));
    }
    return model;
  }
}
