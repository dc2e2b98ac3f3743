package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All counts that are printed or could be reckoned, and the relations between them. */
final class Ledger {
  private final Map<Quantity, Integer> positions = new HashMap<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<List<Relation>> touching = new ArrayList<>();
  private final Map<Quantity, List<Observed>> printed = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();
  private final Set<Integer> totals = new HashSet<>();

  /** Takes in every printed figure; of a count printed several times the first amount stands. */
  Ledger(List<Observed> figures) {
    for (Observed figure : figures) {
      printed.computeIfAbsent(figure.quantity(), q -> new ArrayList<>()).add(figure);
    }
    printed.forEach(this::enter);
  }

  private void enter(Quantity quantity, List<Observed> figures) {
    if (!figures.get(0).count()) {
      return;
    }
    int position = position(quantity);
    figures.stream()
        .filter(Observed::isAmount)
        .min((a, b) -> Boolean.compare(a.restricted(), b.restricted()))
        .ifPresent(
            figure -> {
              values.set(position, figure.figure());
              if (!figure.restricted()) {
                open.add(position);
              }
            });
  }

  /** Position of the count, a new one when nobody asked for it before. */
  int position(Quantity quantity) {
    return positions.computeIfAbsent(
        quantity,
        q -> {
          quantities.add(q);
          values.add(null);
          touching.add(new ArrayList<>());
          return quantities.size() - 1;
        });
  }

  boolean knows(Quantity quantity) {
    return positions.containsKey(quantity);
  }

  void add(Relation relation) {
    relations.add(relation);
  }

  /** The count is the total of others. */
  void total(int position) {
    totals.add(position);
  }

  boolean isTotal(int position) {
    return totals.contains(position);
  }

  int size() {
    return quantities.size();
  }

  Quantity quantity(int position) {
    return quantities.get(position);
  }

  /** Null when it is not printed and cannot be reckoned from what is. */
  Double value(int position) {
    return values.get(position);
  }

  void reckon(int position, double value) {
    values.set(position, value);
  }

  /** What is printed of the quantity; empty when nothing. */
  List<Observed> printed(Quantity quantity) {
    return printed.getOrDefault(quantity, List.of());
  }

  Iterable<Quantity> printedQuantities() {
    return printed.keySet();
  }

  List<Quantity> quantities() {
    return List.copyOf(quantities);
  }

  /** Whether published packages tell the count, so that nothing can keep it. */
  boolean isOpen(int position) {
    return open.contains(position);
  }

  void open(int position) {
    open.add(position);
  }

  /** Whether only restricted packages print the quantity. */
  boolean isRestricted(Quantity quantity) {
    List<Observed> figures = printed(quantity);
    return !figures.isEmpty() && figures.stream().allMatch(Observed::restricted);
  }

  List<Relation> relations() {
    return relations;
  }

  /** Relations the count takes part in, once {@link #settle} was called. */
  List<Relation> touching(int position) {
    return touching.get(position);
  }

  /** Fits relations to figures that do not add up, and leaves those out that bear on nothing. */
  void settle() {
    for (Relation relation : relations) {
      Relation fitted = fitted(relation);
      boolean bears = false;
      for (int variable : relation.variables()) {
        bears |= !isOpen(variable);
      }
      if (bears) {
        for (int variable : fitted.variables()) {
          touching.get(variable).add(fitted);
        }
      }
    }
  }

  private Relation fitted(Relation relation) {
    double sum = 0;
    for (int i = 0; i < relation.variables().length; i++) {
      Double value = value(relation.variables()[i]);
      if (value == null) {
        return relation;
      }
      sum += relation.weights()[i] * value;
    }
    return relation.admitting(sum);
  }
}
