package vn.giamngheo.planner.rank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.priority.PairwiseComparison;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Problem;

/**
 * Weights from comparing criteria two at a time. Of the matrix the upper half is enough; what
 * stands below the diagonal must be the reverse of what stands above.
 */
public final class Ahp {
  private static final int MOST = 15;
  private static final double LEAST = 1.0 / 9;
  private static final double GREATEST = 9;

  /** Room for a third written as 0.3333. */
  private static final double REVERSE_WITHIN = 1e-3;

  private Ahp() {}

  public static double[][] read(Body body) {
    List<List<Double>> rows = body.matrix("matrix", MOST, 0.111, GREATEST);
    body.refuseOthers();
    int n = rows.size();
    if (n < 2 || rows.stream().anyMatch(row -> row.size() != n)) {
      throw Problem.wrongField(
          "matrix",
          new Text(
              "phải vuông, từ 2 đến " + MOST + " tiêu chí",
              "must be square, of 2 to " + MOST + " criteria"));
    }
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      matrix[i][i] = 1;
      checkDiagonal(rows.get(i).get(i), i);
      for (int j = i + 1; j < n; j++) {
        matrix[i][j] = comparison(rows, i, j);
        matrix[j][i] = 1 / matrix[i][j];
      }
    }
    return matrix;
  }

  private static void checkDiagonal(Double given, int i) {
    if (given != null && given != 1) {
      throw Problem.wrongField(
          "matrix[" + i + "][" + i + "]", new Text("phải bằng 1", "must be 1"));
    }
  }

  private static double comparison(List<List<Double>> rows, int i, int j) {
    Double above = rows.get(i).get(j);
    Double below = rows.get(j).get(i);
    if (above == null && below == null) {
      throw Problem.missingField("matrix[" + i + "][" + j + "]");
    }
    if (above != null && below != null && Math.abs(above * below - 1) > REVERSE_WITHIN * GREATEST) {
      throw Problem.wrongField(
          "matrix[" + j + "][" + i + "]",
          new Text(
              "phải là nghịch đảo của matrix[" + i + "][" + j + "]",
              "must be the reciprocal of matrix[" + i + "][" + j + "]"));
    }
    double value = above != null ? above : 1 / below;
    return Math.min(GREATEST, Math.max(LEAST, value));
  }

  public static Map<String, Object> answer(double[][] matrix, Language language) {
    PairwiseComparison found = PairwiseComparison.of(matrix);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("weights", found.weights());
    map.put("largestEigenvalue", found.largestEigenvalue());
    map.put("consistencyRatio", found.consistencyRatio());
    map.put("acceptable", found.consistent());
    map.put("worst", found.consistent() ? null : worst(matrix, found.weights()));
    map.put("sentence", sentence(found).in(language));
    return map;
  }

  /** The comparison farthest from what the weights say. */
  private static Map<String, Object> worst(double[][] matrix, List<Double> weights) {
    int row = 0;
    int column = 1;
    double farthest = -1;
    for (int i = 0; i < matrix.length; i++) {
      for (int j = i + 1; j < matrix.length; j++) {
        double off = Math.abs(Math.log(matrix[i][j] * weights.get(j) / weights.get(i)));
        if (off > farthest) {
          farthest = off;
          row = i;
          column = j;
        }
      }
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("row", row);
    map.put("column", column);
    map.put("given", matrix[row][column]);
    map.put("consistent", weights.get(row) / weights.get(column));
    return map;
  }

  private static Text sentence(PairwiseComparison found) {
    Text ratio = Numbers.both(found.consistencyRatio(), 3);
    return found.consistent()
        ? new Text(
            "Các so sánh nhất quán với nhau (tỷ số nhất quán " + ratio.vi() + ", không quá 0,10).",
            "The comparisons agree with each other (consistency ratio "
                + ratio.en()
                + ", at most 0.10).")
        : new Text(
            "Các so sánh mâu thuẫn với nhau (tỷ số nhất quán "
                + ratio.vi()
                + ", trên 0,10); nên xem lại trước khi dùng.",
            "The comparisons contradict each other (consistency ratio "
                + ratio.en()
                + ", above 0.10); look at them again before using the weights.");
  }
}
