package vn.giamngheo.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Runs all rules over one document. To add a rule: write its class (and SQL), add it here, test it.
 */
public final class Reconciliation {
  private static final List<Rule> RULES = rules();

  private static final List<Reading> READINGS =
      List.of(
          new WeightedTarget(),
          new CitationDates(),
          new PlaceNames(),
          new PointsPrintedAsPercent());

  private Reconciliation() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(SumRule.counts());
    rules.addAll(SumRule.money());
    rules.add(new ReductionRule());
    rules.addAll(RatioRule.all());
    rules.addAll(OrderRule.all());
    rules.add(new SameQuantityRule());
    rules.add(new TargetMetRule());
    rules.add(new ImpliedHouseholdsRule());
    rules.add(new DeprivationMinimumRule());
    return List.copyOf(rules);
  }

  /** What does not add up in the document, gravest first. Reads only. */
  public static List<Finding> of(Handle db, String atlas) {
    Facts facts = new Facts(db, atlas);
    List<Check> checks = new ArrayList<>();
    RULES.forEach(rule -> checks.addAll(rule.checks(facts)));
    List<Finding> findings = new ArrayList<>();
    Diagnosis.of(checks).forEach(cause -> findings.add(CausesToFindings.of(cause, facts)));
    findings.addAll(new CopiedRows(facts).join(findings));
    findings.addAll(RoundedChecks.of(checks));
    READINGS.forEach(reading -> findings.addAll(reading.findings(facts)));
    findings.sort(Comparator.comparing(Finding::severity));
    return findings;
  }
}
