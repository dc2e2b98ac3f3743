package vn.giamngheo.stats.spatial;

import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * Values less their mean, and the sums of their powers.
 *
 * @param z value − mean
 * @param squares Σ z²
 * @param kurtosis n Σ z⁴ / (Σ z²)²
 */
record Deviations(double[] z, double squares, double kurtosis) {
  /**
   * @throws NotComputable when a value is not finite, or all are equal
   */
  static Deviations of(double[] values) {
    Given.finite("values", values);
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += (values[i] - mean) / (i + 1);
    }
    double[] z = new double[values.length];
    double squares = 0;
    double fourths = 0;
    double largest = 0;
    for (int i = 0; i < z.length; i++) {
      z[i] = values[i] - mean;
      squares += z[i] * z[i];
      fourths += z[i] * z[i] * z[i] * z[i];
      largest = Math.max(largest, Math.abs(values[i]));
    }
    // Values that differ by no more than rounding in the last digits are equal.
    double noise = largest * 1e-14;
    double kurtosis = z.length * fourths / (squares * squares);
    if (squares <= z.length * noise * noise || !Double.isFinite(kurtosis)) {
      throw new NotComputable(
          "values",
          new Text(
              "Mọi đơn vị có cùng một giá trị (hoặc giá trị vượt phạm vi tính được), nên không có"
                  + " gì để so sánh giữa các đơn vị láng giềng.",
              "All units have the same value (or values beyond what can be computed with), so there"
                  + " is nothing to compare between neighbours."));
    }
    return new Deviations(z, squares, kurtosis);
  }
}
