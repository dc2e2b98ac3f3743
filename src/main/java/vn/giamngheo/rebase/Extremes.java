package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/**
 * The highest and the lowest that a rate of several parts can be. Whole parts count whole; of a
 * divided part any share from 0 to 1 may belong, of its numerator and denominator alike; a
 * denominator lies between its bounds.
 *
 * <p>The rate is a linear-fractional function of the shares, so its extremes lie where every share
 * is 0 or 1, and adding divided parts in the order of their own rates finds them: a part raises the
 * rate exactly when its own rate is above it. Denominators: all at their lowest for the highest
 * rate, and the other way round.
 */
final class Extremes {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Extremes() {}

  /**
   * One part.
   *
   * @param denominator with both bounds
   */
  record Part(BigDecimal numerator, Band denominator, boolean whole) {}

  /** The band without a point, per cent; null when nothing gives a denominator. */
  static Band of(List<Part> parts) {
    BigDecimal high = bound(parts, true);
    BigDecimal low = bound(parts, false);
    return high == null || low == null ? null : new Band(low, null, high);
  }

  private static BigDecimal bound(List<Part> parts, boolean highest) {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (Part part : parts) {
      if (part.whole()) {
        above = above.add(part.numerator());
        below = below.add(denominator(part, highest));
      }
    }
    Comparator<Part> byRate = (a, b) -> compareRates(a, b, highest);
    List<Part> divided =
        parts.stream()
            .filter(p -> !p.whole() && denominator(p, highest).signum() > 0)
            .sorted(highest ? byRate.reversed() : byRate)
            .toList();
    for (Part part : divided) {
      BigDecimal own = part.numerator().multiply(below);
      BigDecimal known = above.multiply(denominator(part, highest));
      int gain = own.compareTo(known);
      if (below.signum() == 0 || (highest ? gain > 0 : gain < 0)) {
        above = above.add(part.numerator());
        below = below.add(denominator(part, highest));
      }
    }
    return below.signum() == 0 ? null : rate(above, below);
  }

  static BigDecimal rate(BigDecimal above, BigDecimal below) {
    return above.multiply(HUNDRED).divide(below, MathContext.DECIMAL128);
  }

  private static BigDecimal denominator(Part part, boolean highest) {
    return highest ? part.denominator().low() : part.denominator().high();
  }

  private static int compareRates(Part a, Part b, boolean highest) {
    return a.numerator()
        .multiply(denominator(b, highest))
        .compareTo(b.numerator().multiply(denominator(a, highest)));
  }
}
