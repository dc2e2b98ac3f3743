package vn.giamngheo.stats;

import java.util.Locale;
import java.util.function.Supplier;
import org.geotools.filter.function.ClassificationFunction;
import org.geotools.filter.function.EqualIntervalFunction;
import org.geotools.filter.function.QuantileFunction;
import org.geotools.filter.function.StandardDeviationFunction;

/**
 * How a range of values is cut into classes. The GeoTools function of that name does the cutting.
 */
public enum ClassMethod {
  /** Natural breaks: classes as alike inside as can be. */
  JENKS(null),
  QUANTILE(QuantileFunction::new),
  EQUAL_INTERVAL(EqualIntervalFunction::new),
  STANDARD_DEVIATION(StandardDeviationFunction::new);

  private final Supplier<ClassificationFunction> function;

  ClassMethod(Supplier<ClassificationFunction> function) {
    this.function = function;
  }

  /** Name in URLs: {@code jenks}, {@code equal_interval} … */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A new GeoTools function that does the cutting; null where it is done here. */
  ClassificationFunction function() {
    return function == null ? null : function.get();
  }
}
