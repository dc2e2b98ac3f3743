package vn.giamngheo.rebase;

import vn.giamngheo.indicator.Series;

/**
 * Which figure of a unit is meant.
 *
 * @param base empty for indicators that have none
 */
public record Key(String indicator, String period, String status, String group, String base) {

  /** The key of what one map shows. */
  public static Key of(Series series) {
    return new Key(
        series.indicator(), series.period(), series.status(), series.group(), series.base());
  }

  Key with(String otherIndicator) {
    return new Key(otherIndicator, period, status, group, "");
  }

  Key withGroup(String otherGroup) {
    return new Key(indicator, period, status, otherGroup, base);
  }
}
