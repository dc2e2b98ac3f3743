package vn.giamngheo.disclosure;

import java.util.HashSet;
import java.util.Set;

/** What is not shown so far. */
final class Hidden {
  private final Ledger ledger;
  private final Rates rates;
  private final Set<Quantity> quantities = new HashSet<>();

  Hidden(Ledger ledger, Rates rates) {
    this.ledger = ledger;
    this.rates = rates;
  }

  /** Hides the quantity and what tells of it, as far as only restricted packages print them. */
  void hide(Quantity quantity) {
    if (ledger.isRestricted(quantity)) {
      quantities.add(quantity);
    }
    rates.dependants(quantity).stream().filter(ledger::isRestricted).forEach(quantities::add);
  }

  boolean contains(Quantity quantity) {
    return quantities.contains(quantity);
  }

  /** Whether nobody outside is told the count. */
  boolean isUnknown(int position) {
    return !ledger.isOpen(position)
        && (contains(ledger.quantity(position))
            || ledger.printed(ledger.quantity(position)).isEmpty());
  }

  /** Whether somebody outside knows the relation. */
  boolean holds(Relation relation) {
    return relation.shown().stream().noneMatch(this::contains);
  }

  /** Whether the count is shown and could be hidden. */
  boolean isCandidate(int position) {
    Quantity quantity = ledger.quantity(position);
    return ledger.value(position) != null
        && !ledger.isOpen(position)
        && ledger.isRestricted(quantity)
        && !contains(quantity);
  }
}
