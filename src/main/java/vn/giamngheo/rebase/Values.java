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
   * How many decimals of the point hold whatever the number between the bounds really is, at most
   * {@code most}; when not even the whole number does, {@code most}, because the bounds are then
   * shown beside it.
   */
  static int decimals(BigDecimal low, BigDecimal high, int most) {
    for (int d = most; d >= 0; d--) {
      if (round(low, d).compareTo(round(high, d)) == 0) {
        return d;
      }
    }
    return Math.min(most, 1);
  }

  static BigDecimal round(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }
}
