package vn.giamngheo.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A unit is the sum of the units below it, and of what went into it from units before it. */
final class PlaceRelations {
  private final Ledger ledger;
  private final Territory territory;
  private final Map<Territory.Link, Long> parts = new HashMap<>();
  private final Set<Quantity> divided = new HashSet<>();

  PlaceRelations(Ledger ledger, Territory territory) {
    this.ledger = ledger;
    this.territory = territory;
  }

  void write() {
    Map<Quantity, Set<Long>> kinds = new HashMap<>();
    for (Quantity quantity : ledger.quantities()) {
      kinds.computeIfAbsent(quantity.kind(), k -> new HashSet<>()).add(quantity.unit());
    }
    kinds.forEach(this::write);
  }

  private void write(Quantity kind, Set<Long> printed) {
    Bearing bearing = new Bearing(territory, printed);
    for (Territory.Division division : territory.divisions()) {
      if (bearing.isAnchored(division.parent())
          && division.children().stream().anyMatch(bearing::isTold)) {
        sum(kind, division);
      }
    }
    for (long unit : territory.successors()) {
      List<Territory.Link> links = territory.incoming(unit);
      if (bearing.isTold(unit) || bearing.isAnchored(unit)) {
        if (links.stream().anyMatch(link -> bearing.isTold(link.from()))) {
          merger(kind, unit, links);
        }
      }
    }
  }

  private void sum(Quantity kind, Territory.Division division) {
    Terms terms = new Terms(ledger).add(-1, kind.of(division.parent()));
    division.children().forEach(child -> terms.add(1, kind.of(child)));
    terms.mustBeZero();
    ledger.total(ledger.position(kind.of(division.parent())));
  }

  private void merger(Quantity kind, long unit, List<Territory.Link> links) {
    Terms terms = new Terms(ledger).add(-1, kind.of(unit));
    links.forEach(link -> terms.add(1, passed(kind, link)));
    terms.mustBeZero();
    if (links.size() > 1) {
      ledger.total(ledger.position(kind.of(unit)));
    }
    links.stream().filter(link -> !link.whole()).forEach(link -> division(kind, link.from()));
  }

  private void division(Quantity kind, long unit) {
    List<Territory.Link> links = territory.outgoing(unit);
    if (!divided.add(kind.of(unit))) {
      return;
    }
    Terms terms = new Terms(ledger).add(-1, kind.of(unit));
    links.forEach(link -> terms.add(1, passed(kind, link)));
    terms.mustBeZero();
  }

  private Quantity passed(Quantity kind, Territory.Link link) {
    return kind.of(link.whole() ? link.from() : part(link));
  }

  /** A number for the part of a unit that went into another, below those of units. */
  private long part(Territory.Link link) {
    return parts.computeIfAbsent(link, key -> -1L - parts.size());
  }
}
