package vn.giamngheo.stats;

import java.util.Arrays;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.DefaultFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.function.ClassificationFunction;
import org.geotools.filter.function.EqualIntervalFunction;
import org.geotools.filter.function.QuantileFunction;
import org.geotools.filter.function.RangedClassifier;
import org.geotools.filter.function.StandardDeviationFunction;

/**
 * Borders between classes, cut by GeoTools. Apart from {@link ClassBreaks}, because GeoTools takes
 * a good part of a second to load and the usual map does without it.
 */
final class GeoToolsBreaks {
  /** Made, not looked for: GeoTools would load every factory and function on the class path. */
  private static final FilterFactory FILTERS = new FilterFactoryImpl();

  private static final SimpleFeatureType TYPE = type();

  private GeoToolsBreaks() {}

  /** Lower borders of all classes but the first, in increasing order. */
  static double[] innerBorders(double[] sorted, ClassMethod method, int classes) {
    ClassificationFunction function = function(method);
    function.setParameters(List.of(FILTERS.property("v"), FILTERS.literal(classes)));
    if (!(function.evaluate(collection(sorted)) instanceof RangedClassifier ranges)) {
      return new double[0];
    }
    double[] inner = new double[Math.max(0, ranges.getSize() - 1)];
    for (int i = 1; i < ranges.getSize(); i++) {
      inner[i - 1] = ((Number) ranges.getMin(i)).doubleValue();
    }
    Arrays.sort(inner);
    return inner;
  }

  private static ClassificationFunction function(ClassMethod method) {
    return switch (method) {
      case QUANTILE -> new QuantileFunction();
      case EQUAL_INTERVAL -> new EqualIntervalFunction();
      case STANDARD_DEVIATION -> new StandardDeviationFunction();
      case JENKS -> throw new IllegalArgumentException("GeoTools does not find the best grouping");
    };
  }

  private static SimpleFeatureCollection collection(double[] values) {
    DefaultFeatureCollection features = new DefaultFeatureCollection("values", TYPE);
    SimpleFeatureBuilder builder = new SimpleFeatureBuilder(TYPE);
    for (int i = 0; i < values.length; i++) {
      builder.add(values[i]);
      features.add(builder.buildFeature("v" + i));
    }
    return features;
  }

  private static SimpleFeatureType type() {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("value");
    builder.add("v", Double.class);
    return builder.buildFeatureType();
  }
}
