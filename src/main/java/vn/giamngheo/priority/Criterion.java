package vn.giamngheo.priority;

import java.util.stream.IntStream;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * One thing that counts, with a value for each unit.
 *
 * @param id how the criterion is called in messages
 * @param values one a unit; NaN where there is none
 * @param weight as the user set it, not negative; only proportions matter
 * @param low the least each value may be in truth; {@code values} itself when they are exact
 * @param high the most
 */
public record Criterion(
    String id, double[] values, Direction direction, double weight, double[] low, double[] high) {

  /**
   * @throws NotComputable when the weight is negative or no number, a value infinite, or a band
   *     does not hold its value
   */
  public Criterion {
    if (!(weight >= 0) || Double.isInfinite(weight)) {
      throw new NotComputable(
          "weights",
          new Text(
              "Trọng số của “" + id + "” phải là số không âm.",
              "The weight of “" + id + "” must be a number that is not negative."));
    }
    Given.sameLength(id, low.length, values.length);
    Given.sameLength(id, high.length, values.length);
    for (int i = 0; i < values.length; i++) {
      boolean missing = Double.isNaN(values[i]);
      boolean usable = Double.isFinite(low[i]) && Double.isFinite(high[i]);
      if (!missing && !(usable && low[i] <= values[i] && values[i] <= high[i])) {
        throw new NotComputable(
            id,
            new Text(
                "Giá trị thứ " + (i + 1) + " của “" + id + "” hoặc khoảng của nó không dùng được.",
                "Value " + (i + 1) + " of “" + id + "” or its band cannot be used."));
      }
    }
  }

  /** Values taken as exact. */
  public static Criterion of(String id, double[] values, Direction direction, double weight) {
    return new Criterion(id, values, direction, weight, values, values);
  }

  /**
   * Values printed in steps: each may in truth be half a step lower or higher.
   *
   * @param step 0.01 for two decimals
   */
  public Criterion roundedTo(double step) {
    return new Criterion(id, values, direction, weight, moved(-step / 2), moved(step / 2));
  }

  private double[] moved(double by) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i] + by).toArray();
  }

  /** Values estimated within bands; both bounds one a unit. */
  public Criterion between(double[] lowest, double[] highest) {
    return new Criterion(id, values, direction, weight, lowest, highest);
  }

  Criterion withWeight(double other) {
    return new Criterion(id, values, direction, other, low, high);
  }

  /** One value replaced, and taken as exact. */
  Criterion withValue(int unit, double value) {
    double[] changed = values.clone();
    changed[unit] = value;
    return of(id, changed, direction, weight);
  }

  boolean has(int unit) {
    return !Double.isNaN(values[unit]);
  }

  /** Whether some value may differ from what is printed. */
  boolean uncertain() {
    return IntStream.range(0, values.length).anyMatch(i -> has(i) && low[i] < high[i]);
  }
}
