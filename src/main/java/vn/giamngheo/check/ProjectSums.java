package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.db.Sql;

/**
 * The money of the whole programme against its projects, of a project against its sub-projects: of
 * one unit, year, source, stage and day. The parts are the lowest projects printed. One kind of
 * money is only compared where every part says how much of it there is; of all kinds, a part that
 * prints no total counts with the kinds it prints.
 */
final class ProjectSums {
  private static final String TOTAL = "total";

  private final Rule rule;
  private final Facts facts;

  private ProjectSums(Rule rule, Facts facts) {
    this.rule = rule;
    this.facts = facts;
  }

  private record Amount(String figure, String project, String parent, String kind) {
    boolean under(String whole) {
      return !project.equals(TOTAL) && (whole.equals(TOTAL) || parent.equals(whole));
    }
  }

  static List<Check> checks(Rule rule, Facts facts) {
    Map<String, List<Amount>> groups = new LinkedHashMap<>();
    facts
        .db()
        .createQuery(Sql.of(ProjectSums.class, rule.id()))
        .bind("atlas", facts.atlas())
        .map(
            (r, c) ->
                groups
                    .computeIfAbsent(r.getString("together"), k -> new ArrayList<>())
                    .add(
                        new Amount(
                            r.getString("figure_id"),
                            r.getString("project"),
                            r.getString("parent"),
                            r.getString("kind"))))
        .list();
    List<Check> checks = new ArrayList<>();
    ProjectSums sums = new ProjectSums(rule, facts);
    for (List<Amount> group : groups.values()) {
      group.forEach(whole -> sums.add(whole, group, checks));
    }
    return checks;
  }

  private void add(Amount whole, List<Amount> group, List<Check> checks) {
    List<Amount> lowest =
        group.stream()
            .filter(a -> a.under(whole.project()))
            .filter(a -> group.stream().noneMatch(b -> b.parent().equals(a.project())))
            .toList();
    List<Amount> parts = lowest.stream().filter(a -> counts(a, whole.kind(), lowest)).toList();
    boolean saysHowMuch =
        whole.kind().equals(TOTAL)
            || lowest.stream().allMatch(a -> !a.kind().equals(TOTAL) || hasKinds(a, lowest));
    if (parts.isEmpty() || !saysHowMuch) {
      return;
    }
    Map<Variable, BigDecimal> weights = new LinkedHashMap<>();
    parts.forEach(p -> weights.put(facts.variable(p.figure()), BigDecimal.ONE));
    Variable subject = facts.variable(whole.figure());
    weights.put(subject, BigDecimal.ONE.negate());
    checks.add(new Check(rule, new LinearRelation(weights, false), subject));
  }

  private static boolean counts(Amount part, String kind, List<Amount> all) {
    return part.kind().equals(kind)
        || kind.equals(TOTAL)
            && all.stream()
                .noneMatch(a -> a.project().equals(part.project()) && a.kind().equals(TOTAL));
  }

  private static boolean hasKinds(Amount part, List<Amount> all) {
    return all.stream()
        .anyMatch(a -> a.project().equals(part.project()) && !a.kind().equals(TOTAL));
  }
}
