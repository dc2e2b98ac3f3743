package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What to hide besides a count, so that it cannot be reckoned. */
final class Complements {
  private final Ledger ledger;
  private final Hidden hidden;

  Complements(Ledger ledger, Hidden hidden) {
    this.ledger = ledger;
    this.hidden = hidden;
  }

  /** The count whose loss weighs least among those nearest to the one given. */
  Optional<Integer> nearest(int count) {
    Set<Integer> seen = new HashSet<>(Set.of(count));
    List<Integer> edge = List.of(count);
    while (!edge.isEmpty()) {
      Map<Integer, Integer> candidates = new HashMap<>();
      List<Integer> next = new ArrayList<>();
      for (int position : edge) {
        for (Relation relation : ledger.touching(position)) {
          if (hidden.holds(relation)) {
            look(relation, seen, candidates, next);
          }
        }
      }
      if (!candidates.isEmpty()) {
        return candidates.keySet().stream()
            .min(
                Comparator.<Integer>comparingDouble(c -> loss(c) / candidates.get(c))
                    .thenComparing(c -> ledger.quantity(c).toString()));
      }
      edge = next;
    }
    return Optional.empty();
  }

  private void look(
      Relation relation, Set<Integer> seen, Map<Integer, Integer> candidates, List<Integer> next) {
    int weight = isTight(relation) ? 4 : 1;
    for (int other : relation.variables()) {
      if (hidden.isCandidate(other)) {
        candidates.merge(other, weight, Integer::sum);
      } else if (hidden.isUnknown(other) && seen.add(other)) {
        next.add(other);
      }
    }
  }

  /**
   * Whether what is hidden in it is too little for a guarded count to be any amount up to enough.
   */
  private boolean isTight(Relation relation) {
    double room = 0;
    for (int i = 0; i < relation.variables().length; i++) {
      int position = relation.variables()[i];
      Double value = ledger.value(position);
      if (hidden.isUnknown(position)) {
        room += value == null ? Suppression.ENOUGH : Math.abs(relation.weights()[i] * value);
      }
    }
    return relation.isEquality() && room < Suppression.ENOUGH + 1;
  }

  private double loss(int position) {
    double size = Math.abs(ledger.value(position));
    double size2 = Math.log(2 + size) * (ledger.isTotal(position) ? 4 : 1);
    return size == 0 ? size2 + 20 : size2;
  }
}
