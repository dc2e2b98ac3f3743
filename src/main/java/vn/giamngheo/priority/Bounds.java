package vn.giamngheo.priority;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Floors and caps in whole steps, known to leave room for the budget.
 *
 * @param low least steps a unit
 * @param high most steps a unit
 * @param steps whole steps in the budget
 * @param points one a unit
 */
record Bounds(long[] low, long[] high, long steps, double[] points) {
  /** Beyond this, halves of a step would drown in rounding. */
  private static final long MOST_STEPS = 1_000_000_000L;

  static Bounds of(double[] points, long[] floor, long[] cap, long budget, long step) {
    Given.notNegative("points", points);
    Given.sameLength("floor", floor.length, points.length);
    Given.sameLength("cap", cap.length, points.length);
    if (budget <= 0 || step <= 0 || budget / step > MOST_STEPS || points.length == 0) {
      throw refused(
          "budget",
          "Cần ít nhất một đơn vị và một ngân sách dương, không quá một tỷ bước chia.",
          "At least one unit and a positive budget of a billion steps at most are needed.");
    }
    long steps = budget / step;
    long[] low = new long[points.length];
    long[] high = new long[points.length];
    for (int i = 0; i < points.length; i++) {
      low[i] = floor[i] / step + (floor[i] % step > 0 ? 1 : 0);
      // Nobody can get more than all there is.
      high[i] = Math.min(steps, cap[i] / step);
      if (floor[i] < 0 || low[i] > cap[i] / step) {
        throw refused(
            "floor",
            "Mức sàn của đơn vị thứ " + (i + 1) + " là số âm hoặc cao hơn mức trần.",
            "The floor of unit " + (i + 1) + " is negative or above its cap.");
      }
    }
    Bounds bounds = new Bounds(low, high, steps, points);
    bounds.checkRoom(step);
    return bounds;
  }

  private void checkRoom(long step) {
    double floors = LongStream.of(low).asDoubleStream().sum();
    if (floors > steps) {
      throw refused(
          "floor",
          "Tổng mức sàn (" + amount(floors, step).vi() + " đồng) lớn hơn kinh phí.",
          "The floors (" + amount(floors, step).en() + " đồng) exceed the budget.");
    }
    double caps =
        IntStream.range(0, low.length).mapToDouble(i -> takes(i) ? high[i] : low[i]).sum();
    if (caps < steps) {
      throw refused(
          "cap",
          "Những nơi có điểm nhận được tối đa "
              + amount(caps, step).vi()
              + " đồng (mức trần), ít hơn kinh phí.",
          "Those with points can take "
              + amount(caps, step).en()
              + " đồng at most (their caps), less"
              + " than the budget.");
    }
  }

  private static Text amount(double steps, long step) {
    return Numbers.both(steps * step, 0);
  }

  /** Whether a unit may get more than its floor: only for points. */
  boolean takes(int unit) {
    return points[unit] > 0;
  }

  private static NotComputable refused(String field, String vi, String en) {
    return new NotComputable(field, new Text(vi, en));
  }
}
