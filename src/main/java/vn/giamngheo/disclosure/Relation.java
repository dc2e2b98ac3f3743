package vn.giamngheo.disclosure;

import java.util.List;

/**
 * What everybody knows to hold: lower ≤ Σ weight × variable ≤ upper.
 *
 * @param variables positions in the {@link Ledger}
 * @param shown rates the relation is taken from; it is known only while all of them are shown
 */
record Relation(
    int[] variables, double[] weights, double lower, double upper, List<Quantity> shown) {

  boolean isEquality() {
    return lower == upper;
  }

  double weight(int variable) {
    double weight = 0;
    for (int i = 0; i < variables.length; i++) {
      weight += variables[i] == variable ? weights[i] : 0;
    }
    return weight;
  }

  /** The same with bounds that the sum given satisfies: printed figures need not add up. */
  Relation admitting(double sum) {
    return sum >= lower && sum <= upper
        ? this
        : new Relation(variables, weights, Math.min(lower, sum), Math.max(upper, sum), shown);
  }
}
