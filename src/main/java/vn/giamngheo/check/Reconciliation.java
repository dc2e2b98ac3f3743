package vn.giamngheo.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Runs all rules over one document. To add a rule: write its class (and SQL), add it here, test it.
 */
public final class Reconciliation {
  private static final List<Rule> RULES = rules();

  private static final List<Reading> READINGS =
      List.of(
          new PrintedFraction(),
          new OtherDocument(),
          new CitationDates(),
          new PlaceNames(),
          new PointsPrintedAsPercent());

  private Reconciliation() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(SumRule.counts());
    rules.addAll(SumRule.money());
    rules.add(new ReductionRule(RatioRule.ofCounts()));
    rules.addAll(RatioRule.all());
    rules.addAll(OrderRule.all());
    rules.add(new SameQuantityRule());
    rules.add(new TargetMetRule());
    rules.add(new ImpliedHouseholdsRule());
    rules.add(new DeprivationMinimumRule());
    rules.add(new WeightedTarget());
    return List.copyOf(rules);
  }

  /** What does not add up in the document, gravest first. Reads only. */
  public static List<Finding> of(Handle db, String atlas) {
    Facts facts = new Facts(db, atlas);
    List<Check> checks = new ArrayList<>();
    RULES.forEach(rule -> checks.addAll(rule.checks(facts)));
    List<Finding> findings = new ArrayList<>(diagnose(checks, facts));
    findings.addAll(RoundedChecks.of(checks));
    READINGS.forEach(reading -> findings.addAll(reading.findings(facts)));
    findings.sort(Comparator.comparing(Finding::severity));
    return findings;
  }

  /** What causes the checks to fail; rows that are alike without any failing are a remark. */
  private static List<Finding> diagnose(List<Check> checks, Facts facts) {
    List<CopiedRows.Run> runs = CopiedRows.runs(facts.figures());
    List<Hypothesis> hypotheses = new ArrayList<>(OtherDenominator.hypotheses(checks, facts));
    for (CopiedRows.Run run : runs) {
      hypotheses.add(run.hypothesis(facts));
      hypotheses.add(run.turned().hypothesis(facts));
    }
    List<Finding> findings = new ArrayList<>();
    Set<Figure> explained = new HashSet<>();
    for (Cause cause : Diagnosis.of(checks, hypotheses)) {
      findings.add(CausesToFindings.of(cause, facts));
      if (cause.why() != null) {
        explained.add(cause.why().figure());
      }
    }
    runs.stream()
        .filter(CopiedRows.Run::isTelling)
        .filter(
            r -> !explained.contains(r.copy().get(0)) && !explained.contains(r.original().get(0)))
        .forEach(r -> findings.add(r.remark()));
    return findings;
  }
}
