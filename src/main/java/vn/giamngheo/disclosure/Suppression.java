package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses what to hide: counts from 1 to 4, then as little more as keeps each of them from being
 * reckoned.
 *
 * <p>Every step hides one more figure, so it ends; at worst everything that has to do with a count
 * is hidden. What published packages give away by themselves cannot be kept.
 */
final class Suppression {
  private static final int ENOUGH = Observed.SMALL + 1;

  private final Ledger ledger;
  private final Hidden hidden;
  private final Worlds worlds;

  /** Guarded counts for which a world is still wanted in which they are small, or large. */
  private final Set<Integer> wantSmall = new LinkedHashSet<>();

  private final Set<Integer> wantLarge = new LinkedHashSet<>();

  /** Counts hidden for the sake of others, for which a world is wanted in which they differ. */
  private final Set<Integer> wantOther = new LinkedHashSet<>();

  private final List<Quantity> given = new ArrayList<>();

  private Suppression(Ledger ledger, Rates rates) {
    this.ledger = ledger;
    hidden = new Hidden(ledger, rates);
    worlds = new Worlds(ledger, hidden);
  }

  /** What to hide of these figures; of each quantity all figures or none. */
  static Suppression of(List<Observed> figures, Territory territory) {
    Ledger ledger = new Ledger(figures);
    Rates rates = new Rates(ledger);
    rates.write();
    new PartRelations(ledger).write();
    new PlaceRelations(ledger, territory).write();
    Reckoning.complete(ledger);
    ledger.settle();
    Suppression suppression = new Suppression(ledger, rates);
    suppression.run();
    return suppression;
  }

  boolean hides(Observed figure) {
    return figure.restricted() && (figure.isSmall() || hidden.contains(figure.quantity()));
  }

  /** Counts that remain to be reckoned because published packages give them away. */
  List<Quantity> givenAway() {
    return given;
  }

  private void run() {
    for (int position = 0; position < ledger.size(); position++) {
      if (isGuarded(position)) {
        hidden.hide(ledger.quantity(position));
        wantSmall.add(position);
        wantLarge.add(position);
      }
    }
    while (!wantSmall.isEmpty() || !wantLarge.isEmpty() || !wantOther.isEmpty()) {
      if (wantSmall.isEmpty() && wantLarge.isEmpty()) {
        keep(wantOther.iterator().next());
      } else {
        guard((wantSmall.isEmpty() ? wantLarge : wantSmall).iterator().next());
      }
    }
  }

  private boolean isGuarded(int position) {
    Double value = ledger.value(position);
    if (value == null || ledger.isOpen(position)) {
      return false;
    }
    Quantity quantity = ledger.quantity(position);
    double size = Math.abs(value);
    return size >= 1
        && size <= Observed.SMALL
        && (!quantity.isReduction() || standsAlone(quantity));
  }

  /**
   * A reduction counts households by itself only where the two counts it leads between are not
   * printed.
   */
  private boolean standsAlone(Quantity reduction) {
    return !ledger.printed(reduction).isEmpty()
        && (ledger.printed(reduction.after()).isEmpty()
            || reduction.before().map(ledger::printed).map(List::isEmpty).orElse(true));
  }

  private void guard(int count) {
    boolean negative = ledger.value(count) < 0;
    double infinite = Double.POSITIVE_INFINITY;
    boolean small =
        !wantSmall.contains(count)
            || (negative ? found(count, -1, infinite) : found(count, -infinite, 1));
    boolean large =
        !wantLarge.contains(count)
            || (negative ? found(count, -infinite, -ENOUGH) : found(count, ENOUGH, infinite));
    if (!small || !large) {
      hideMore(count);
    }
  }

  /** What is hidden for the sake of another must not be reckoned either. */
  private void keep(int count) {
    double value = ledger.value(count);
    if (!found(count, value + 1, Double.POSITIVE_INFINITY)
        && !found(count, Double.NEGATIVE_INFINITY, value - 1)) {
      hideMore(count);
    }
  }

  private void hideMore(int count) {
    Optional<Integer> other = complement(count);
    if (other.isPresent()) {
      hidden.hide(ledger.quantity(other.get()));
      wantOther.add(other.get());
    } else {
      given.add(ledger.quantity(count));
      wantSmall.remove(count);
      wantLarge.remove(count);
      wantOther.remove(count);
    }
  }

  /** Whether there is such a world; it may serve other counts too. */
  private boolean found(int count, double least, double most) {
    Optional<Map<Integer, Double>> world = worlds.find(count, least, most);
    world.ifPresent(
        amounts ->
            amounts.forEach(
                (position, amount) -> {
                  Double value = ledger.value(position);
                  if (value != null && !value.equals(amount)) {
                    wantOther.remove(position);
                  }
                  double size = value != null && value < 0 ? -amount : amount;
                  if (size <= 1) {
                    wantSmall.remove(position);
                  }
                  if (size >= ENOUGH) {
                    wantLarge.remove(position);
                  }
                }));
    return world.isPresent();
  }

  /** The count whose loss weighs least among those nearest to the one given. */
  private Optional<Integer> complement(int count) {
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
        room += value == null ? ENOUGH : Math.abs(relation.weights()[i] * value);
      }
    }
    return relation.isEquality() && room < ENOUGH + 1;
  }

  private double loss(int position) {
    double size = Math.abs(ledger.value(position));
    double size2 = Math.log(2 + size) * (ledger.isTotal(position) ? 4 : 1);
    return size == 0 ? size2 + 20 : size2;
  }
}
