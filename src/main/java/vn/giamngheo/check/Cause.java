package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A group of failing checks with one explanation.
 *
 * @param why what happened, where several cells are wrong for one reason; null otherwise
 * @param corrections what the wrong quantities would have to be; empty when that is open
 * @param explained the checks that fail because of it; never empty
 * @param ways other changes that would mend the checks as well; when there are any, none is blamed
 */
record Cause(
    Hypothesis why, List<Correction> corrections, List<Check> explained, List<Correction> ways) {

  /** One quantity and the amount that would mend the checks. */
  record Correction(Variable variable, BigDecimal value) {}

  /** Whether no quantity stands out as wrong. */
  boolean isOpen() {
    return corrections.isEmpty() || !ways.isEmpty();
  }

  /** The check to tell of first: the gravest. */
  Check main() {
    return explained.stream().min(Comparator.comparing(c -> c.rule().severity())).orElseThrow();
  }
}
