package vn.giamngheo.planner.rank;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A figure of a unit with all one must know to cite it.
 *
 * @param value in the measure of its indicator
 * @param low the least value that would be printed so; equal to {@code value} where it is exact
 * @param high the greatest value that would be printed so
 * @param printed as it stands on the paper; null when the value is supposed or carried from other
 *     units
 * @param address of its provenance; null when the value is supposed
 * @param finding code of the finding that contests it; null when nothing does
 * @param severity of that finding; null when nothing contests it
 * @param standard poverty standard it belongs to
 * @param decimals digits after the comma to show it with; null where {@code printed} says so
 * @param estimated whether a divided unit's share had to be estimated
 * @param implied whether households went in that follow from a count and a rate
 */
public record Figure(
    double value,
    double low,
    double high,
    String printed,
    String address,
    String finding,
    String severity,
    String standard,
    Integer decimals,
    boolean estimated,
    boolean implied) {

  /** A figure that is nobody's: supposed, for trying something out. */
  static Figure supposed(double value, String standard) {
    return new Figure(value, value, value, null, null, null, null, standard, null, false, false);
  }

  boolean isSupposed() {
    return address == null;
  }

  /** Adds value, interval, printed string, address and contested mark. */
  public void put(Map<String, Object> row) {
    row.put("value", value);
    row.put("low", low);
    row.put("high", high);
    row.put("printed", printed);
    row.put("address", address);
    row.put("contested", contested());
    row.put("supposed", isSupposed());
    row.put("decimals", decimals);
    row.put("estimated", estimated);
    row.put("implied", implied);
  }

  /** The finding that contests it and how grave it is; null when nothing does. */
  public Map<String, Object> contested() {
    if (finding == null) {
      return null;
    }
    Map<String, Object> mark = new LinkedHashMap<>();
    mark.put("finding", finding);
    mark.put("severity", severity);
    return mark;
  }
}
