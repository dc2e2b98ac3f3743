package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Households that are not printed, from a count and its printed rate: all whole numbers h for which
 * {@code 100 · count ÷ h}, rounded half up to the printed decimals, is the printed rate.
 */
public final class ImpliedHouseholds {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ImpliedHouseholds() {}

  /**
   * The households; their high is null when the rate is printed as nought.
   *
   * @param count at least 0
   * @param rate per cent
   * @param printed the rate as printed, which says its decimals
   * @return empty when nothing follows: of nobody among nobody, or when no whole number fits
   */
  public static Optional<Band> of(BigDecimal count, BigDecimal rate, String printed) {
    if (count.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal half = BigDecimal.valueOf(5, decimals(printed) + 1);
    BigDecimal hundredfold = count.multiply(HUNDRED);
    BigDecimal low = hundredfold.divideToIntegralValue(rate.add(half)).add(BigDecimal.ONE);
    BigDecimal least = rate.subtract(half);
    if (least.signum() <= 0) {
      return Optional.of(new Band(whole(low), null, null));
    }
    BigDecimal high = hundredfold.divideToIntegralValue(least);
    if (low.compareTo(high) > 0) {
      return Optional.empty();
    }
    BigDecimal point = hundredfold.divide(rate, 0, RoundingMode.HALF_UP).max(low).min(high);
    return Optional.of(new Band(whole(low), whole(point), whole(high)));
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.UNNECESSARY);
  }

  /** Digits after the comma of a number as printed. */
  static int decimals(String printed) {
    String digits = printed.replace("%", "").strip();
    return digits.contains(",") ? digits.length() - digits.indexOf(',') - 1 : 0;
  }
}
