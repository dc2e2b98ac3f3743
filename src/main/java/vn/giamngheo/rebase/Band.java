package vn.giamngheo.rebase;

import java.math.BigDecimal;

/**
 * A number known to lie between two bounds.
 *
 * @param point the best single number; null when there is none
 * @param high null when nothing bounds it
 */
public record Band(BigDecimal low, BigDecimal point, BigDecimal high) {

  /** A number known exactly. */
  public static Band exact(BigDecimal number) {
    return new Band(number, number, number);
  }

  boolean isExact() {
    return high != null && low.compareTo(high) == 0;
  }

  Band plus(Band other) {
    return new Band(
        low.add(other.low),
        point == null || other.point == null ? null : point.add(other.point),
        high == null || other.high == null ? null : high.add(other.high));
  }
}
