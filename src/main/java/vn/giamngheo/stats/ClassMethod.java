package vn.giamngheo.stats;

import java.util.Locale;

/** How a range of values is cut into classes. All but the first are cut by GeoTools. */
public enum ClassMethod {
  /** Natural breaks: classes as alike inside as can be. */
  JENKS,
  QUANTILE,
  EQUAL_INTERVAL,
  STANDARD_DEVIATION;

  /** Name in URLs: {@code jenks}, {@code equal_interval} … */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
