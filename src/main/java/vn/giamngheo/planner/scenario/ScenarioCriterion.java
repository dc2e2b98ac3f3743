package vn.giamngheo.planner.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.indicator.Series;

/**
 * One criterion of a scenario.
 *
 * @param weight as given: finite, not negative, of any size
 * @param higherFirst whether the highest figure counts as the most urgent
 */
public record ScenarioCriterion(Series series, double weight, boolean higherFirst) {
  public static final String HIGHER_FIRST = "higher_first";
  static final String LOWER_FIRST = "lower_first";

  String direction() {
    return higherFirst ? HIGHER_FIRST : LOWER_FIRST;
  }

  /** As it stands in a request. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("indicator", series.indicator());
    map.put("period", series.period());
    map.put("status", series.status());
    map.put("group", series.group());
    map.put("base", series.base());
    map.put("weight", JsonNumber.of(weight));
    map.put("direction", direction());
    return map;
  }
}
