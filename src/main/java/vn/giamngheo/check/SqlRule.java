package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.db.Sql;

/**
 * Reads the demands of a rule from its SQL file {@code <rule id>.sql}. Every row is one quantity in
 * one demand: {@code instance} (which demand), {@code figure_id}, {@code role} ({@code subject} for
 * the figure the demand is about), {@code weight}.
 */
final class SqlRule {
  private SqlRule() {}

  private record Term(String instance, String figure, String role, BigDecimal weight) {}

  /** Weighted sums that must be zero ({@code atMost} false) or not above zero. */
  static List<Check> sums(Rule rule, Facts facts, boolean atMost) {
    List<Check> checks = new ArrayList<>();
    Set<Set<Variable>> seen = new HashSet<>();
    for (List<Term> terms : demands(rule, facts).values()) {
      Map<Variable, BigDecimal> weights = new LinkedHashMap<>();
      Variable subject = null;
      for (Term term : terms) {
        if (term.figure() == null) {
          continue; // nothing is printed that plays this role
        }
        Variable variable = facts.variable(term.figure());
        weights.merge(variable, term.weight(), BigDecimal::add);
        subject = term.role().equals("subject") ? variable : subject;
      }
      weights.values().removeIf(w -> w.signum() == 0);
      if (subject != null && weights.size() > 1 && seen.add(Set.copyOf(weights.keySet()))) {
        checks.add(new Check(rule, new LinearRelation(weights, atMost), subject));
      }
    }
    return checks;
  }

  /** Percentages: roles {@code subject}, {@code numerator}, {@code denominator}. */
  static List<Check> ratios(Rule rule, Facts facts) {
    List<Check> checks = new ArrayList<>();
    for (List<Term> terms : demands(rule, facts).values()) {
      Map<String, Variable> parts = new LinkedHashMap<>();
      terms.forEach(t -> parts.put(t.role(), facts.variable(t.figure())));
      if (parts.containsValue(null)) {
        continue; // a result without a number plays a role
      }
      Variable percent = parts.get("subject");
      Check check =
          new Check(
              rule,
              new RatioRelation(percent, parts.get("numerator"), parts.get("denominator")),
              percent);
      if (new HashSet<>(check.variables()).size() == 3
          && checks.stream().noneMatch(c -> c.relation().equals(check.relation()))) {
        checks.add(check);
      }
    }
    return checks;
  }

  private static Map<String, List<Term>> demands(Rule rule, Facts facts) {
    Map<String, List<Term>> demands = new LinkedHashMap<>();
    facts
        .db()
        .createQuery(Sql.of(SqlRule.class, rule.id()))
        .bind("atlas", facts.atlas())
        .map(
            (r, c) ->
                new Term(
                    r.getString("instance"),
                    r.getString("figure_id"),
                    r.getString("role"),
                    r.getBigDecimal("weight")))
        .forEach(t -> demands.computeIfAbsent(t.instance(), k -> new ArrayList<>()).add(t));
    return demands;
  }
}
