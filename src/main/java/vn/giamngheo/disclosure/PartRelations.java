package vn.giamngheo.disclosure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is part of what within one unit, and what a reduction is the difference of. */
final class PartRelations {
  private static final String POOR = "poor_households";
  private static final String NEAR_POOR = "near_poor_households";

  /** Those who are not of an ethnic minority: what is left of all. */
  static final String REST = "rest";

  private final Ledger ledger;

  PartRelations(Ledger ledger) {
    this.ledger = ledger;
  }

  void write() {
    List<Quantity> known = ledger.quantities();
    for (Quantity quantity : known) {
      if (quantity.isReduction()) {
        change(quantity);
      } else {
        parts(quantity);
      }
    }
    deprivations(known);
  }

  private void change(Quantity reduction) {
    reduction
        .before()
        .filter(before -> ledger.knows(before) || ledger.knows(reduction.after()))
        .ifPresent(
            before ->
                new Terms(ledger)
                    .add(1, before)
                    .add(-1, reduction.after())
                    .add(-1, reduction)
                    .mustBeZero());
  }

  private void parts(Quantity part) {
    if (part.indicator().startsWith("dep_")) {
      within(part, whole(part));
    }
    if (part.indicator().equals(POOR)) {
      Quantity near = part.named(NEAR_POOR, part.group(), "");
      Quantity households = part.named("households", part.group(), "");
      within(part, households);
      within(near, households);
      if (ledger.knows(near) && ledger.knows(households)) {
        new Terms(ledger).add(1, part).add(1, near).add(-1, households).mustNotExceedZero();
      }
    }
    if (part.group().equals("dtts")) {
      Quantity all = part.named(part.indicator(), "all", part.base());
      if (ledger.knows(all)) {
        Quantity rest = part.named(part.indicator(), REST, part.base());
        new Terms(ledger).add(1, part).add(1, rest).add(-1, all).mustBeZero();
      }
    }
  }

  private void within(Quantity part, Quantity whole) {
    if (ledger.knows(part) && ledger.knows(whole)) {
      new Terms(ledger).add(1, part).add(-1, whole).mustNotExceedZero();
    }
  }

  /**
   * A poor household lacks at least three of the twelve indicators, a near-poor one at most two.
   */
  private void deprivations(List<Quantity> known) {
    Map<Quantity, List<Quantity>> byBase =
        known.stream()
            .filter(q -> q.indicator().startsWith("dep_") && !q.isReduction())
            .filter(q -> q.standard().equals("2022-2025") && q.status().equals(Quantity.ACTUAL))
            .collect(Collectors.groupingBy(q -> q.named("", q.group(), q.base())));
    byBase.values().stream()
        .filter(counts -> counts.size() == 12 && ledger.knows(whole(counts.get(0))))
        .forEach(this::deprivationsOf);
  }

  private void deprivationsOf(List<Quantity> counts) {
    boolean near = counts.get(0).base().equals("near_poor");
    Terms terms = new Terms(ledger).add(near ? -2 : 3, whole(counts.get(0)));
    counts.forEach(count -> terms.add(near ? 1 : -1, count));
    terms.mustNotExceedZero();
  }

  private static Quantity whole(Quantity deprived) {
    String indicator = deprived.base().equals("near_poor") ? NEAR_POOR : POOR;
    return deprived.named(indicator, deprived.group(), "");
  }
}
