package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Counts that are not printed, but follow from those that are. */
final class Reckoning {
  private static final double SLACK = 1e-6;

  private final Ledger ledger;

  /** Amounts known so far; null elsewhere. */
  private final List<Double> known = new ArrayList<>();

  private final double[] least;
  private final double[] most;

  private Reckoning(Ledger ledger, boolean onlyOpen) {
    this.ledger = ledger;
    least = new double[ledger.size()];
    most = new double[ledger.size()];
    for (int i = 0; i < ledger.size(); i++) {
      known.add(onlyOpen && !ledger.isOpen(i) ? null : ledger.value(i));
      least[i] = ledger.quantity(i).isReduction() ? Double.NEGATIVE_INFINITY : 0;
      most[i] = Double.POSITIVE_INFINITY;
    }
  }

  /**
   * Completes the ledger: first what published packages tell everybody, which nothing can keep from
   * being known, then what follows from all figures.
   */
  static void complete(Ledger ledger) {
    for (boolean onlyOpen : new boolean[] {true, false}) {
      Reckoning reckoning = new Reckoning(ledger, onlyOpen);
      reckoning.run();
      for (int i = 0; i < ledger.size(); i++) {
        Double value = reckoning.known.get(i);
        if (value != null && ledger.value(i) == null) {
          ledger.reckon(i, value);
        }
        if (value != null && onlyOpen) {
          ledger.open(i);
        }
      }
    }
  }

  private void run() {
    boolean found = true;
    while (found) {
      found = false;
      for (Relation relation : ledger.relations()) {
        found |= follow(relation);
      }
    }
  }

  private boolean follow(Relation relation) {
    int missing = -1;
    double sum = 0;
    for (int i = 0; i < relation.variables().length; i++) {
      Double value = known.get(relation.variables()[i]);
      if (value != null) {
        sum += relation.weights()[i] * value;
      } else if (missing >= 0) {
        return false;
      } else {
        missing = i;
      }
    }
    if (missing < 0 || relation.weights()[missing] == 0) {
      return false;
    }
    return narrow(relation, missing, sum);
  }

  private boolean narrow(Relation relation, int missing, double sum) {
    double weight = relation.weights()[missing];
    double one = (relation.lower() - sum) / weight;
    double other = (relation.upper() - sum) / weight;
    int variable = relation.variables()[missing];
    least[variable] = Math.max(least[variable], Math.min(one, other));
    most[variable] = Math.min(most[variable], Math.max(one, other));
    double low = Math.ceil(least[variable] - SLACK);
    if (low != Math.floor(most[variable] + SLACK)) {
      return false;
    }
    known.set(variable, low);
    return true;
  }
}
