package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Other amounts of the hidden counts under which everything that is shown would be as it is. Whole
 * numbers; counts are not negative, reductions may be.
 */
final class Worlds {
  /** How far from the count others are allowed to differ, in relations; tried one after another. */
  private static final int[] REACHES = {2, 4, 8, Integer.MAX_VALUE};

  private static final long MILLIS = 2_000;
  private static final double SLACK = 1e-6;

  private final Ledger ledger;
  private final Hidden hidden;

  Worlds(Ledger ledger, Hidden hidden) {
    this.ledger = ledger;
    this.hidden = hidden;
  }

  /**
   * Amounts, by position, of those that differ or are not known, in a world in which the count lies
   * within bounds; empty when none was found.
   */
  Optional<Map<Integer, Double>> find(int count, double least, double most) {
    int before = 0;
    for (int reach : REACHES) {
      Set<Integer> free = around(count, reach);
      if (free.size() == before) {
        break;
      }
      before = free.size();
      Optional<Map<Integer, Double>> world = solve(count, least, most, free);
      if (world.isPresent()) {
        return world;
      }
    }
    return Optional.empty();
  }

  /** Unknown counts near the one given, and those that nobody can reckon wherever they touch. */
  private Set<Integer> around(int count, int reach) {
    Set<Integer> free = new LinkedHashSet<>(List.of(count));
    List<Integer> edge = List.of(count);
    for (int step = 0; !edge.isEmpty(); step++) {
      List<Integer> next = new ArrayList<>();
      for (int variable : edge) {
        for (Relation relation : ledger.touching(variable)) {
          for (int other : hidden.holds(relation) ? relation.variables() : new int[0]) {
            boolean taken = step < reach ? hidden.isUnknown(other) : ledger.value(other) == null;
            if (taken && free.add(other)) {
              next.add(other);
            }
          }
        }
      }
      edge = next;
    }
    return free;
  }

  private Optional<Map<Integer, Double>> solve(
      int count, double least, double most, Set<Integer> free) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = MILLIS;
    model.options.time_suffice = MILLIS;
    Map<Integer, Variable> variables = new HashMap<>();
    for (int position : free) {
      Variable variable = model.newVariable("v" + position).integer();
      if (!ledger.quantity(position).isReduction()) {
        variable.lower(0);
      }
      variables.put(position, variable);
    }
    bound(variables.get(count), least, most);
    variables.get(count).weight(1);
    Set<Relation> relations = relations(free);
    relations.forEach(relation -> express(model, relation, variables));
    Optimisation.Result result = least > 1 ? model.minimise() : model.maximise();
    if (!result.getState().isFeasible()) {
      return Optional.empty();
    }
    Map<Integer, Double> world = new HashMap<>();
    variables.forEach(
        (position, v) -> world.put(position, (double) Math.round(v.getValue().doubleValue())));
    double found = world.get(count);
    return found >= least && found <= most && isPossible(world, relations)
        ? Optional.of(world)
        : Optional.empty();
  }

  private static void bound(Variable variable, double least, double most) {
    if (least > Double.NEGATIVE_INFINITY) {
      variable.lower(least);
    }
    if (most < Double.POSITIVE_INFINITY) {
      variable.upper(most);
    }
  }

  private Set<Relation> relations(Set<Integer> free) {
    Set<Relation> relations = new LinkedHashSet<>();
    for (int position : free) {
      ledger.touching(position).stream().filter(hidden::holds).forEach(relations::add);
    }
    return relations;
  }

  private void express(
      ExpressionsBasedModel model, Relation relation, Map<Integer, Variable> variables) {
    double fixed = 0;
    Expression expression = model.newExpression("r" + model.countExpressions());
    for (int i = 0; i < relation.variables().length; i++) {
      Variable variable = variables.get(relation.variables()[i]);
      if (variable == null) {
        fixed += relation.weights()[i] * ledger.value(relation.variables()[i]);
      } else {
        expression.add(variable, relation.weights()[i]);
      }
    }
    if (relation.lower() > Double.NEGATIVE_INFINITY) {
      expression.lower(relation.lower() - fixed);
    }
    if (relation.upper() < Double.POSITIVE_INFINITY) {
      expression.upper(relation.upper() - fixed);
    }
  }

  private double amount(Map<Integer, Double> world, int position) {
    Double other = world.get(position);
    return other == null ? ledger.value(position) : other;
  }

  /** Held against the relations themselves, not against the solver's word. */
  private boolean isPossible(Map<Integer, Double> world, Set<Relation> relations) {
    for (Map.Entry<Integer, Double> count : world.entrySet()) {
      if (count.getValue() < 0 && !ledger.quantity(count.getKey()).isReduction()) {
        return false;
      }
    }
    for (Relation relation : relations) {
      double sum = 0;
      for (int i = 0; i < relation.variables().length; i++) {
        int position = relation.variables()[i];
        sum += relation.weights()[i] * amount(world, position);
      }
      if (sum < relation.lower() - SLACK || sum > relation.upper() + SLACK) {
        return false;
      }
    }
    return true;
  }
}
