package vn.giamngheo.disclosure;

import java.util.ArrayList;
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
  /** A guarded count must be able to be this large. */
  static final int ENOUGH = Observed.SMALL + 1;

  private final Ledger ledger;
  private final Hidden hidden;
  private final Worlds worlds;
  private final Complements complements;

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
    complements = new Complements(ledger, hidden);
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
    Optional<Integer> other = complements.nearest(count);
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
}
