package vn.giamngheo.check;

import java.util.Collection;

/**
 * One relation between figures that a rule demands.
 *
 * @param rule id of the rule
 * @param relation what must hold
 * @param subject the figure the check is about: a total, a rate, a difference
 */
record Check(Rule rule, Relation relation, Variable subject) {
  Relation.Fit fit() {
    return relation.fit(Variable::amount);
  }

  Collection<Variable> variables() {
    return relation.variables();
  }
}
