package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rates: each says, within its rounding, how its counts relate; and a rate comes out of another and
 * the reduction between them.
 */
final class Rates {
  private final Ledger ledger;
  private final Set<Quantity> rates = new HashSet<>();
  private final Map<Quantity, Set<Quantity>> dependants = new HashMap<>();

  Rates(Ledger ledger) {
    this.ledger = ledger;
    for (Quantity quantity : ledger.printedQuantities()) {
      if (quantity.isReduction()) {
        enterReduction(quantity);
      } else if (!ledger.printed(quantity).get(0).count()) {
        rates.add(quantity);
      }
    }
    for (Quantity rate : rates) {
      Share share = Share.of(rate);
      share.parts().forEach(part -> depends(part, rate));
      share.whole().forEach(whole -> depends(whole, rate));
    }
  }

  private void enterReduction(Quantity reduction) {
    depends(reduction.after(), reduction);
    reduction.before().ifPresent(before -> depends(before, reduction));
    if (!ledger.printed(reduction).get(0).count()) {
      rates.add(reduction.after());
      reduction.before().ifPresent(rates::add);
    }
  }

  private void depends(Quantity on, Quantity dependant) {
    dependants.computeIfAbsent(on, q -> new HashSet<>()).add(dependant);
  }

  /** Rates and reductions that tell something about the quantity, and those of these. */
  Set<Quantity> dependants(Quantity quantity) {
    Set<Quantity> found = new HashSet<>();
    List<Quantity> open = new ArrayList<>(List.of(quantity));
    while (!open.isEmpty()) {
      Quantity next = open.remove(open.size() - 1);
      for (Quantity dependant : dependants.getOrDefault(next, Set.of())) {
        if (found.add(dependant)) {
          open.add(dependant);
        }
      }
    }
    return found;
  }

  void write() {
    for (Quantity rate : rates) {
      for (Observed figure : ledger.printed(rate)) {
        if (figure.isAmount()) {
          write(rate, figure.figure(), figure.halfUnit(), List.of(rate));
        }
      }
    }
    for (Quantity reduction : ledger.printedQuantities()) {
      if (reduction.isReduction() && !ledger.printed(reduction).get(0).count()) {
        reduction.before().ifPresent(before -> derive(reduction, before));
      }
    }
  }

  private void derive(Quantity reduction, Quantity before) {
    Quantity after = reduction.after();
    Observed by = ledger.printed(reduction).get(0);
    for (Observed start : ledger.printed(before)) {
      double half = start.halfUnit() + by.halfUnit();
      write(after, start.figure() - by.figure(), half, List.of(before, reduction));
    }
    for (Observed end : ledger.printed(after)) {
      double half = end.halfUnit() + by.halfUnit();
      write(before, end.figure() + by.figure(), half, List.of(after, reduction));
    }
  }

  private void write(Quantity rate, double percent, double half, List<Quantity> shown) {
    Share share = Share.of(rate);
    if (share.parts().isEmpty()) {
      return;
    }
    bound(share, percent + half).mustBe(Double.NEGATIVE_INFINITY, 0, shown);
    bound(share, percent - half).mustBe(0, Double.POSITIVE_INFINITY, shown);
  }

  private Terms bound(Share share, double percent) {
    Terms terms = new Terms(ledger);
    share.parts().forEach(part -> terms.add(1, part));
    share.whole().forEach(whole -> terms.add(-percent / 100, whole));
    return terms;
  }
}
