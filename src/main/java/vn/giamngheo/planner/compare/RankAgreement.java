package vn.giamngheo.planner.compare;

import java.util.stream.IntStream;
import vn.giamngheo.text.Text;

/** How far two orders of the same units agree. */
public final class RankAgreement {
  private static final double ALMOST = 0.9;
  private static final double MUCH = 0.7;
  private static final double SOMEWHAT = 0.4;

  private RankAgreement() {}

  /**
   * Spearman's coefficient: Pearson's of the ranks, tied ones sharing their middle. Null with fewer
   * than two units, or where one order ranks all alike.
   *
   * @param first scores by unit, the highest first in rank
   * @param second scores of the same units
   */
  public static Double correlation(double[] first, double[] second) {
    double[] x = middleRanks(first);
    double[] y = middleRanks(second);
    double mean = (first.length + 1) / 2.0;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - mean) * (y[i] - mean);
      xx += (x[i] - mean) * (x[i] - mean);
      yy += (y[i] - mean) * (y[i] - mean);
    }
    return xx == 0 || yy == 0 ? null : (Double) (xy / Math.sqrt(xx * yy));
  }

  /** The coefficient in words; the borders between them are a rule of thumb, no test. */
  public static Text words(double correlation) {
    if (correlation >= ALMOST) {
      return new Text("Thứ tự gần như giống nhau", "The order is almost the same");
    }
    if (correlation >= MUCH) {
      return new Text("Thứ tự khá giống nhau", "The order is much alike");
    }
    if (correlation >= SOMEWHAT) {
      return new Text("Thứ tự chỉ giống nhau một phần", "The order is alike in part only");
    }
    return correlation > -SOMEWHAT
        ? new Text("Thứ tự khác hẳn nhau", "The order is quite another")
        : new Text("Thứ tự gần như đảo ngược", "The order is rather reversed");
  }

  private static double[] middleRanks(double[] scores) {
    double[] sorted =
        IntStream.range(0, scores.length).mapToDouble(i -> -scores[i]).sorted().toArray();
    double[] ranks = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      int first = 0;
      while (sorted[first] != -scores[i]) {
        first++;
      }
      int last = first;
      while (last + 1 < sorted.length && sorted[last + 1] == -scores[i]) {
        last++;
      }
      ranks[i] = (first + last) / 2.0 + 1;
    }
    return ranks;
  }
}
