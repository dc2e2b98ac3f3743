package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.List;

/** A relation being written down. */
final class Terms {
  private final Ledger ledger;
  private final List<Integer> variables = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  Terms(Ledger ledger) {
    this.ledger = ledger;
  }

  Terms add(double weight, Quantity quantity) {
    variables.add(ledger.position(quantity));
    weights.add(weight);
    return this;
  }

  boolean isEmpty() {
    return variables.isEmpty();
  }

  void mustBe(double lower, double upper, List<Quantity> shown) {
    ledger.add(
        new Relation(
            variables.stream().mapToInt(Integer::intValue).toArray(),
            weights.stream().mapToDouble(Double::doubleValue).toArray(),
            lower,
            upper,
            shown));
  }

  void mustBeZero() {
    mustBe(0, 0, List.of());
  }

  void mustNotExceedZero() {
    mustBe(Double.NEGATIVE_INFINITY, 0, List.of());
  }
}
