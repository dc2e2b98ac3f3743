package vn.giamngheo.planner.cluster;

import java.util.stream.IntStream;
import vn.giamngheo.stats.spatial.SpatialWeights;

/**
 * Points of the Moran scatter plot: the slope of the line through them is Moran's I (Anselin 1996,
 * The Moran scatterplot as an ESDA tool), and each point's product of the two its local I.
 *
 * @param deviations of the units' values from their mean, in standard deviations (divisor n)
 * @param lags means of the neighbours' deviations; 0 for an island
 */
record Scatter(double[] deviations, double[] lags) {

  /**
   * @param values not all equal
   * @param weights binary or row-standardised
   */
  static Scatter of(double[] values, SpatialWeights weights) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    double[] deviations = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      deviations[i] = values[i] - mean;
      squares += deviations[i] * deviations[i];
    }
    double unit = Math.sqrt(squares / values.length);
    for (int i = 0; i < deviations.length; i++) {
      deviations[i] /= unit;
    }
    double[] lags = new double[values.length];
    for (int i = 0; i < lags.length; i++) {
      lags[i] =
          IntStream.of(weights.neighbours(i)).mapToDouble(j -> deviations[j]).average().orElse(0);
    }
    return new Scatter(deviations, lags);
  }
}
