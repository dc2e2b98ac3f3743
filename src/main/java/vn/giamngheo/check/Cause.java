package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of failing checks with one explanation.
 *
 * @param suspect the quantity that is probably wrong; null when several could be
 * @param expected what it would have to be; null without suspect
 * @param explained the checks that fail because of it; never empty
 * @param ways changes that would each mend the checks, when none stands out; may be empty
 */
record Cause(Variable suspect, BigDecimal expected, List<Check> explained, List<Way> ways) {

  /** One quantity and the amount that would mend the checks. */
  record Way(Variable variable, BigDecimal value) {}
}
