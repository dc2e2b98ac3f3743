package vn.giamngheo.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the causes of failing checks. First, every hypothesis about cells that are wrong for one
 * reason: with the cells as the other figures would have them, how many failing checks would hold,
 * and how many that hold now would fail? Then the same for every single quantity in a failing
 * check. The best net gain is taken as a cause, its checks are explained, and the search goes on
 * with what is left. Where several changes would do, none is blamed; the ways out are told.
 */
final class Diagnosis {
  private final Changes changes;

  private Diagnosis(List<Check> checks) {
    changes = new Changes(checks);
  }

  /** Causes of all failing checks. */
  static List<Cause> of(List<Check> checks, List<Hypothesis> hypotheses) {
    Diagnosis diagnosis = new Diagnosis(checks);
    List<Cause> causes = new ArrayList<>();
    Cause several = diagnosis.several(hypotheses);
    while (several != null) {
      causes.add(several);
      several = diagnosis.several(hypotheses);
    }
    while (!diagnosis.changes.failing().isEmpty()) {
      causes.add(diagnosis.single());
    }
    return causes;
  }

  /** The hypothesis that explains most, with more than one wrong cell; null when none does. */
  private Cause several(List<Hypothesis> hypotheses) {
    List<Change> found =
        hypotheses.stream()
            .map(changes::of)
            .filter(c -> c.gain() > 1 && c.corrections().size() > 1)
            .toList();
    Change best = found.stream().max(Change.BY_GAIN).orElse(null);
    if (best == null) {
      return null;
    }
    List<Cause.Correction> ways =
        found.stream()
            .filter(c -> c.mended().equals(best.mended()))
            .filter(c -> !c.corrections().equals(best.corrections()))
            .filter(c -> Change.BY_GAIN.compare(c, best) == 0)
            .flatMap(c -> c.corrections().stream())
            .toList();
    changes.take(best);
    return new Cause(best.why(), best.corrections(), best.mended(), ways);
  }

  private Cause single() {
    List<Change> found = changes.ofSingleQuantities();
    Change best = found.stream().max(Change.BY_GAIN).orElse(null);
    if (best == null || best.gain() < 1) {
      List<Check> first = List.of(changes.failing().iterator().next());
      changes.settle(first);
      return new Cause(null, List.of(), first, List.of());
    }
    boolean alone =
        found.stream()
            .filter(c -> !c.variable().equals(best.variable()))
            .filter(c -> c.mended().stream().anyMatch(best.mended()::contains))
            .noneMatch(c -> Change.BY_GAIN.compare(c, best) >= 0);
    if (alone) {
      changes.take(best);
      return new Cause(null, best.corrections(), best.mended(), List.of());
    }
    changes.settle(best.mended());
    return new Cause(null, List.of(), best.mended(), ways(found, best));
  }

  /** All changes that would do as well as the best one. */
  private static List<Cause.Correction> ways(List<Change> found, Change best) {
    return found.stream()
        .filter(c -> c.gain() == best.gain() && c.mended().equals(best.mended()))
        .flatMap(c -> c.corrections().stream())
        .toList();
  }
}
