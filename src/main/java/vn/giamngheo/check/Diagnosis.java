package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the causes of failing checks. For every quantity in a failing check: if it were what that
 * check demands, how many failing checks would hold, and how many that hold now would fail? The
 * best net gain is taken as a cause, its checks are explained, and the search goes on with what is
 * left. Where several quantities would do, none is blamed; the ways out are told. A check that
 * would only hold thanks to rounding, where it held exactly before, counts as one that would fail.
 */
final class Diagnosis {
  private final List<Check> checks;
  private final Map<Variable, List<Check>> byVariable = new HashMap<>();
  private final Map<Variable, BigDecimal> corrected = new HashMap<>();

  private Diagnosis(List<Check> checks) {
    this.checks = checks;
    for (Check check : checks) {
      check
          .variables()
          .forEach(v -> byVariable.computeIfAbsent(v, k -> new ArrayList<>()).add(check));
    }
  }

  /** A change of one quantity and what it does. */
  private record Change(
      Variable variable, BigDecimal value, List<Check> mended, int broken, int kept) {
    int gain() {
      return mended.size() - broken;
    }
  }

  /** Causes of all failing checks, in the order of the checks. */
  static List<Cause> of(List<Check> checks) {
    return new Diagnosis(checks).causes();
  }

  private List<Cause> causes() {
    List<Cause> causes = new ArrayList<>();
    List<Check> failing =
        new ArrayList<>(checks.stream().filter(c -> c.fit() == Relation.Fit.BROKEN).toList());
    while (!failing.isEmpty()) {
      Cause cause = next(failing);
      causes.add(cause);
      failing.removeAll(cause.explained());
    }
    return causes;
  }

  private Cause next(List<Check> failing) {
    List<Change> changes = changes(failing);
    Comparator<Change> better =
        Comparator.comparingInt(Change::gain).thenComparingInt(c -> c.mended().size());
    Change best = changes.stream().max(better).orElse(null);
    if (best == null || best.gain() < 1) {
      return new Cause(null, null, List.of(failing.get(0)), List.of());
    }
    boolean alone =
        changes.stream()
            .filter(c -> !c.variable().equals(best.variable()))
            .filter(c -> c.mended().stream().anyMatch(best.mended()::contains))
            .noneMatch(c -> better.compare(c, best) >= 0);
    if (!alone) {
      return new Cause(null, null, best.mended(), ways(changes, best));
    }
    corrected.put(best.variable(), best.value());
    return new Cause(best.variable(), best.value(), best.mended(), List.of());
  }

  /** The changes that would do as well as the best one. */
  private static List<Cause.Way> ways(List<Change> changes, Change best) {
    return changes.stream()
        .filter(c -> c.gain() == best.gain() && c.mended().equals(best.mended()))
        .map(c -> new Cause.Way(c.variable(), c.value()))
        .toList();
  }

  /** Every change that some failing check asks for; the best one for each quantity. */
  private List<Change> changes(List<Check> failing) {
    Map<String, Change> changes = new LinkedHashMap<>();
    Set<Check> wanted = Set.copyOf(failing);
    for (Check check : failing) {
      for (Variable variable : check.variables()) {
        check
            .relation()
            .solve(variable, this::amount)
            .ifPresent(
                value ->
                    changes.computeIfAbsent(
                        variable.main().id() + "=" + value.stripTrailingZeros().toPlainString(),
                        k -> weigh(variable, value, wanted)));
      }
    }
    return List.copyOf(changes.values());
  }

  private Change weigh(Variable variable, BigDecimal value, Set<Check> failing) {
    List<Check> mended = new ArrayList<>();
    int broken = 0;
    int kept = 0;
    for (Check check : byVariable.get(variable)) {
      Relation.Fit fit = check.relation().fit(v -> v.equals(variable) ? value : amount(v));
      if (failing.contains(check)) {
        if (fit != Relation.Fit.BROKEN) {
          mended.add(check);
        }
      } else if (fit.compareTo(check.relation().fit(this::amount)) <= 0) {
        kept++;
      } else if (!check.relation().isBound()) {
        broken++;
      }
    }
    return new Change(variable, value, mended, broken, kept);
  }

  private BigDecimal amount(Variable variable) {
    return corrected.getOrDefault(variable, variable.amount());
  }
}
