package vn.giamngheo.stats;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Class borders of a choropleth. Class i holds the values from border i up to, but without, border
 * i + 1; the last class also holds its upper border.
 *
 * @param borders increasing, the lowest value first and the highest last, one more than classes;
 *     empty when there is no value. The last two are equal when the last class holds one value
 *     only.
 */
public record ClassBreaks(List<Double> borders) {
  /**
   * Cuts the values into at most {@code classes} classes; fewer when there are too few distinct
   * values.
   *
   * <p>Quantiles, equal intervals and standard deviations are cut by GeoTools; natural breaks are
   * not, because its "Jenks" does not find the best grouping. Where so many values are equal that a
   * method finds no border at all, natural breaks keep the others apart.
   *
   * @param values in any order; may be empty
   * @param classes at least 1
   * @param decimals digits after the comma that borders between classes are rounded to, so that
   *     what a legend prints is what decided
   */
  public static ClassBreaks of(double[] values, ClassMethod method, int classes, int decimals) {
    if (classes < 1) {
      throw new IllegalArgumentException("classes " + classes);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      return new ClassBreaks(List.of());
    }
    double lowest = sorted[0];
    double highest = sorted[sorted.length - 1];
    List<Double> borders = new ArrayList<>();
    borders.add(lowest);
    if (lowest < highest && classes > 1) {
      addRounded(innerBorders(sorted, method, classes), highest, decimals, borders);
      if (borders.size() == 1) {
        addRounded(NaturalBreaks.innerBorders(sorted, classes), highest, decimals, borders);
      }
    }
    borders.add(highest);
    return new ClassBreaks(List.copyOf(borders));
  }

  /**
   * As {@link #of}, but keeping the classes of other values where all values lie within them, so
   * that a colour means the same for both.
   *
   * @param others may be empty
   */
  public static ClassBreaks keeping(
      double[] others, double[] values, ClassMethod method, int classes, int decimals) {
    ClassBreaks kept = of(others, method, classes, decimals);
    boolean within =
        kept.size() > 0
            && Arrays.stream(values)
                .allMatch(v -> v >= kept.borders.get(0) && v <= kept.borders.get(kept.size()));
    return within ? kept : of(values, method, classes, decimals);
  }

  /**
   * Classes with borders set by hand.
   *
   * @param values in any order; may be empty
   * @param inner lower borders of all classes but the first, increasing
   */
  public static ClassBreaks between(double[] values, List<Double> inner) {
    List<Double> borders = new ArrayList<>(inner);
    double first = inner.get(0);
    double last = inner.get(inner.size() - 1);
    borders.add(0, Math.min(first, Arrays.stream(values).min().orElse(first)));
    borders.add(Math.max(last, Arrays.stream(values).max().orElse(last)));
    return new ClassBreaks(List.copyOf(borders));
  }

  private static void addRounded(
      double[] inner, double highest, int decimals, List<Double> borders) {
    for (double exact : inner) {
      double rounded = BigDecimal.valueOf(exact).setScale(decimals, HALF_UP).doubleValue();
      if (rounded > borders.get(borders.size() - 1) && rounded <= highest) {
        borders.add(rounded);
      }
    }
  }

  /** Lower borders of all classes but the first, in increasing order. */
  private static double[] innerBorders(double[] sorted, ClassMethod method, int classes) {
    return method == ClassMethod.JENKS
        ? NaturalBreaks.innerBorders(sorted, classes)
        : GeoToolsBreaks.innerBorders(sorted, method, classes);
  }

  /** Number of classes. */
  public int size() {
    return Math.max(0, borders.size() - 1);
  }

  /**
   * Class of a value, from 0.
   *
   * @throws IllegalArgumentException when the value lies outside the borders
   */
  public int classOf(double value) {
    int last = size() - 1;
    for (int i = last; i >= 0; i--) {
      if (value >= borders.get(i) && value <= borders.get(last + 1)) {
        return i;
      }
    }
    throw new IllegalArgumentException(value + " lies outside " + borders);
  }
}
