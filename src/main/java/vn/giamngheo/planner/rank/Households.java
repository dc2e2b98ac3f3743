package vn.giamngheo.planner.rank;

/**
 * How many households a unit has: as printed, or as they follow from the poor households and the
 * poverty rate, which is rounded, so that they are an interval.
 *
 * @param value null when it can neither be read nor computed
 * @param low equal to {@code value} where it is printed
 * @param high equal to {@code value} where it is printed
 */
public record Households(Double value, Double low, Double high, boolean implied) {
  private static final int PERCENT = 100;

  public static Households of(Figure printed, Figure poor, Figure rate) {
    if (printed != null) {
      return new Households(printed.value(), printed.value(), printed.value(), false);
    }
    if (poor == null || rate == null || rate.low() <= 0) {
      return new Households(null, null, null, true);
    }
    double value = Math.rint(poor.value() * PERCENT / rate.value());
    return new Households(
        value,
        Math.ceil(poor.value() * PERCENT / rate.high()),
        Math.floor(poor.value() * PERCENT / rate.low()),
        true);
  }
}
