package vn.giamngheo.check;

import java.util.Comparator;
import java.util.List;

/**
 * Corrections of one or more quantities, and what they do to the checks.
 *
 * @param why the reason the quantities have in common; null for a single one
 * @param mended failing checks that would hold
 * @param exact how many of them without rounding
 * @param broken how many checks hold now and would fail
 */
record Change(
    Hypothesis why, List<Cause.Correction> corrections, List<Check> mended, int exact, int broken) {

  /** Net gain first; of equal ones, what mends more. */
  static final Comparator<Change> BY_GAIN =
      Comparator.comparingInt(Change::gain).thenComparingInt(c -> c.mended().size());

  int gain() {
    return mended.size() - broken;
  }

  /** The quantity of a change of a single one. */
  Variable variable() {
    return corrections.get(0).variable();
  }
}
