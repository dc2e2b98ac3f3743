package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Makes findings of causes; the words for who is to blame are in {@link Blame}. */
final class CausesToFindings {
  /** When more figures than this could each be wrong, none of them is marked. */
  private static final int MOST_DOUBTED = 6;

  private CausesToFindings() {}

  static Finding of(Cause cause, Facts facts) {
    Severity severity = severity(cause);
    List<Finding.Suspect> suspects = suspects(cause, severity);
    if (cause.why() != null) {
      return ofSeveral(cause, severity, suspects);
    }
    Check main = cause.main();
    Figure figure =
        cause.isOpen() ? main.subject().main() : cause.corrections().get(0).variable().main();
    BigDecimal expected = expected(cause);
    boolean oneValue = expected != null;
    return new Finding(
        main.rule().id(),
        severity,
        figure,
        place(figure),
        figure.show(figure.amount()).vi(),
        oneValue ? figure.show(expected).vi() : "",
        oneValue ? figure.show(figure.amount().subtract(expected)).vi() : "",
        Sentences.join(main.rule().explain(main), Blame.of(cause), Hints.of(cause, facts)),
        main.rule().ground(),
        suspects,
        involved(cause, suspects),
        consequences(cause, main));
  }

  private static Finding ofSeveral(Cause cause, Severity severity, List<Finding.Suspect> suspects) {
    Hypothesis why = cause.why();
    return new Finding(
        why.rule(),
        severity,
        why.figure(),
        why.place(),
        "",
        "",
        "",
        Sentences.join(why.what(), Blame.of(cause)),
        why.ground(),
        suspects,
        involved(cause, suspects),
        consequences(cause, null));
  }

  static Text place(Figure figure) {
    Locator locator = figure.locator();
    return new Text(locator.in(Language.VI), locator.in(Language.EN));
  }

  private static Severity severity(Cause cause) {
    Severity own = cause.why() != null ? Severity.CONTRADICTION : cause.main().rule().severity();
    return own == Severity.CONTRADICTION && !cause.isOpen() ? Severity.LIKELY_MISPRINT : own;
  }

  /** The wrong figures; of a contradiction, those of which one is; of anything less, none. */
  private static List<Finding.Suspect> suspects(Cause cause, Severity severity) {
    List<Cause.Correction> doubted = new ArrayList<>(cause.corrections());
    doubted.addAll(cause.ways());
    boolean tooMany = cause.why() == null && doubted.size() > MOST_DOUBTED;
    if (severity.compareTo(Severity.LIKELY_MISPRINT) > 0 || tooMany) {
      return List.of();
    }
    List<Finding.Suspect> suspects = new ArrayList<>();
    for (Cause.Correction c : doubted) {
      String expected = c.variable().main().show(c.value()).vi();
      c.variable().figures().forEach(f -> suspects.add(new Finding.Suspect(f, expected)));
    }
    return suspects;
  }

  /** What would be right, or at least what the main check makes of its subject; null if nothing. */
  private static BigDecimal expected(Cause cause) {
    Check main = cause.main();
    if (!cause.isOpen()) {
      return cause.corrections().get(0).value();
    }
    return main.relation() instanceof LinearRelation sum && sum.isBound()
        ? null
        : main.relation().solve(main.subject(), Variable::amount).orElse(null);
  }

  private static List<Finding.Consequence> consequences(Cause cause, Check main) {
    return cause.explained().stream()
        .filter(c -> c != main)
        .map(c -> new Finding.Consequence(c.rule().id(), c.rule().explain(c)))
        .toList();
  }

  private static List<Figure> involved(Cause cause, List<Finding.Suspect> suspects) {
    Set<Figure> figures = new LinkedHashSet<>();
    if (cause.why() != null) {
      cause.why().cells().forEach(v -> figures.addAll(v.figures()));
      figures.addAll(cause.why().others());
    }
    for (Check check : cause.explained()) {
      check.variables().forEach(v -> figures.addAll(v.figures()));
    }
    suspects.forEach(s -> figures.remove(s.figure()));
    return List.copyOf(figures);
  }
}
