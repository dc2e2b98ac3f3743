package vn.giamngheo.stats;

import java.util.Locale;

/**
 * How a range of values is cut into classes. The GeoTools function of that name does the cutting.
 */
public enum ClassMethod {
  /** Natural breaks: classes as alike inside as can be. */
  JENKS(null),
  QUANTILE("Quantile"),
  EQUAL_INTERVAL("EqualInterval"),
  STANDARD_DEVIATION("StandardDeviation");

  private final String function;

  ClassMethod(String function) {
    this.function = function;
  }

  /** Name in URLs: {@code jenks}, {@code equal_interval} … */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The GeoTools function that does the cutting; null where it is done here. */
  String function() {
    return function;
  }
}
