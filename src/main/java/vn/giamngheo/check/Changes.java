package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The checks of a document, which of them still fail unexplained, and what changes of quantities
 * would do to them. A check that would only hold thanks to rounding, where it held exactly before,
 * counts as one that would fail; bounds, which say little when they hold, do not.
 */
final class Changes {
  private final Map<Variable, List<Check>> byVariable = new HashMap<>();
  private final Map<Variable, BigDecimal> corrected = new HashMap<>();
  private final Set<Check> failing = new LinkedHashSet<>();

  Changes(List<Check> checks) {
    for (Check check : checks) {
      for (Variable v : check.variables()) {
        byVariable.computeIfAbsent(v, k -> new ArrayList<>()).add(check);
      }
      if (check.fit() == Relation.Fit.BROKEN) {
        failing.add(check);
      }
    }
  }

  /** Failing checks without explanation so far. */
  Set<Check> failing() {
    return failing;
  }

  /** The checks are explained. */
  void settle(List<Check> checks) {
    failing.removeAll(checks);
  }

  /** The change is true: its checks are explained, and its quantities are as it says. */
  void take(Change change) {
    settle(change.mended());
    change.corrections().forEach(c -> corrected.put(c.variable(), c.value()));
  }

  /** What the cells would be if the other figures are right, and what that does. */
  Change of(Hypothesis why) {
    Set<Check> touched = new LinkedHashSet<>();
    why.cells().forEach(v -> touched.addAll(byVariable.getOrDefault(v, List.of())));
    List<Check> checks = List.copyOf(touched);
    Blanks blanks = new Blanks(why.cells(), checks, this::amount);
    return weigh(why, blanks.fill(), checks, blanks::fit);
  }

  /**
   * Every change of one quantity that some failing check asks for; the best one for each quantity.
   * What a check says of its own subject comes first.
   */
  List<Change> ofSingleQuantities() {
    Map<Variable, Change> changes = new LinkedHashMap<>();
    failing.forEach(check -> propose(check, List.of(check.subject()), changes));
    failing.forEach(check -> propose(check, check.variables(), changes));
    return List.copyOf(changes.values());
  }

  private void propose(Check check, Collection<Variable> variables, Map<Variable, Change> changes) {
    boolean wish = check.relation().isBound() && check.rule().severity() == Severity.TO_CLARIFY;
    if (wish) {
      return;
    }
    for (Variable variable : variables) {
      Optional<BigDecimal> value = check.relation().solve(variable, this::amount);
      if (value.isPresent()) {
        nearby(variable, value.get()).forEach(near -> propose(variable, near, changes));
      }
    }
  }

  /** What follows for a rounded figure from other rounded figures is sure but for a last digit. */
  private static List<BigDecimal> nearby(Variable variable, BigDecimal value) {
    BigDecimal digit = variable.halfUnit().multiply(BigDecimal.valueOf(2));
    return digit.signum() == 0 || value.compareTo(digit) < 0
        ? List.of(value)
        : List.of(value, value.add(digit), value.subtract(digit));
  }

  private void propose(Variable variable, BigDecimal value, Map<Variable, Change> changes) {
    Comparator<Change> better = Change.BY_GAIN.thenComparingInt(Change::exact);
    changes.merge(variable, weigh(variable, value), (a, b) -> better.compare(b, a) > 0 ? b : a);
  }

  private Change weigh(Variable variable, BigDecimal value) {
    return weigh(
        null,
        List.of(new Cause.Correction(variable, value)),
        byVariable.get(variable),
        check -> check.relation().fit(v -> v.equals(variable) ? value : amount(v)));
  }

  private Change weigh(
      Hypothesis why,
      List<Cause.Correction> corrections,
      List<Check> touched,
      Function<Check, Relation.Fit> after) {
    List<Check> mended = new ArrayList<>();
    int exact = 0;
    int broken = 0;
    for (Check check : touched) {
      Relation.Fit fit = after.apply(check);
      if (!failing.contains(check)) {
        boolean worse = fit.compareTo(check.relation().fit(this::amount)) > 0;
        broken += worse && !check.relation().isBound() ? 1 : 0;
      } else if (fit != Relation.Fit.BROKEN) {
        mended.add(check);
        exact += fit == Relation.Fit.EXACT ? 1 : 0;
      }
    }
    return new Change(why, corrections, mended, exact, broken);
  }

  private BigDecimal amount(Variable variable) {
    return corrected.getOrDefault(variable, variable.amount());
  }
}
