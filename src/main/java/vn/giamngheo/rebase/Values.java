package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giamngheo.text.Text;

/** Numbers as results carry them. */
final class Values {
  static final Text UNKNOWN_SHARE =
      new Text(
          "Có đơn vị cũ bị chia mà không biết chia theo tỷ lệ nào: chỉ cho được khoảng.",
          "An old unit was divided and nothing says in what proportion: only bounds can be given.");

  private Values() {}

  /** Without exponent and trailing zeros. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * With how many decimals to show the point: those that hold whatever the number between the
   * bounds really is (one when none does, for the bounds are shown beside it), and more where the
   * point rounded so would lie outside them; at most {@code most}.
   *
   * @param point null when only the bounds are known
   */
  static int decimals(BigDecimal point, BigDecimal low, BigDecimal high, int most) {
    int decimals = supported(low, high, most);
    while (point != null && decimals < most && !isWithin(round(point, decimals), low, high)) {
      decimals++;
    }
    return decimals;
  }

  private static int supported(BigDecimal low, BigDecimal high, int most) {
    for (int d = most; d >= 0; d--) {
      if (round(low, d).compareTo(round(high, d)) == 0) {
        return d;
      }
    }
    return Math.min(most, 1);
  }

  private static boolean isWithin(BigDecimal number, BigDecimal low, BigDecimal high) {
    return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
  }

  static BigDecimal round(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }
}
