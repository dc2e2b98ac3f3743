package vn.giamngheo.priority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * Money divided by points, in whole steps, between a floor and a cap for each unit, to the last
 * đồng.
 *
 * <p>Without bounds a unit's part is budget · points / Σ points. Where that is below the floor or
 * above the cap, the bound holds and the rest is divided among the others in proportion; that is
 * the one λ for which Σ clamp(λ · points, floor, cap) is the budget. Parts are cut to whole steps,
 * and the steps left go one each to the largest remainders (Hamilton's method), equal ones in the
 * order given.
 *
 * @param amounts đồng a unit; they sum to the budget
 * @param notes what could not be a whole step
 */
public record PointAllocation(List<Long> amounts, List<Text> notes) {
  /** One million đồng. */
  public static final long MILLION = 1_000_000;

  private static final int HALVINGS = 200;
  private static final int DOUBLINGS = 1000;

  /** Points of each unit: Σⱼ coefficientⱼ · valueⱼ. Values one array a criterion, not negative. */
  public static double[] points(double[] coefficients, double[][] values) {
    Given.notNegative("coefficients", coefficients);
    Given.sameLength("values", values.length, coefficients.length);
    double[] points = new double[values.length == 0 ? 0 : values[0].length];
    for (int j = 0; j < values.length; j++) {
      Given.sameLength("values", values[j].length, points.length);
      Given.notNegative("values", values[j]);
      for (int i = 0; i < points.length; i++) {
        points[i] += coefficients[j] * values[j][i];
      }
    }
    return points;
  }

  /**
   * @param points one a unit, not negative
   * @param floor least đồng a unit, rounded up to whole steps
   * @param cap most đồng a unit, rounded down to whole steps; {@link Long#MAX_VALUE} for none
   * @param budget đồng, positive
   * @param step đồng, positive: {@link #MILLION}
   * @throws NotComputable when bounds and budget cannot all hold; says which
   */
  public static PointAllocation of(
      double[] points, long[] floor, long[] cap, long budget, long step) {
    Bounds bounds = Bounds.of(points, floor, cap, budget, step);
    double[] exact = between(points, bounds);
    long[] whole = new long[points.length];
    for (int i = 0; i < whole.length; i++) {
      // A hair above, or 2.9999999 of what is exactly 3 would lose its step.
      whole[i] =
          Math.max(
              bounds.low()[i],
              Math.min(bounds.high()[i], (long) Math.floor(exact[i] * (1 + 1e-12))));
    }
    int first = settle(whole, exact, bounds);
    List<Text> notes = new ArrayList<>();
    long rest = budget % step;
    long[] amounts = LongStream.of(whole).map(steps -> steps * step).toArray();
    if (rest > 0) {
      amounts[first] += rest;
      notes.add(
          new Text(
              "Ngân sách không chẵn; " + rest + " đồng lẻ cộng vào đơn vị thứ " + (first + 1) + ".",
              "The budget is not whole; the odd "
                  + rest
                  + " đồng go to unit "
                  + (first + 1)
                  + "."));
    }
    return new PointAllocation(LongStream.of(amounts).boxed().toList(), List.copyOf(notes));
  }

  /** λ · points within the bounds, λ being such that they sum to the steps there are. */
  private static double[] between(double[] points, Bounds bounds) {
    double low = 0;
    double high = 1 / DoubleStream.of(points).max().orElse(1);
    for (int i = 0; i < DOUBLINGS && sum(points, bounds, high) < bounds.steps(); i++) {
      low = high;
      high *= 2;
    }
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle = low + (high - low) / 2;
      if (sum(points, bounds, middle) < bounds.steps()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return clamped(points, bounds, high);
  }

  private static double sum(double[] points, Bounds bounds, double lambda) {
    return DoubleStream.of(clamped(points, bounds, lambda)).sum();
  }

  private static double[] clamped(double[] points, Bounds bounds, double lambda) {
    return IntStream.range(0, points.length)
        .mapToDouble(i -> Math.max(bounds.low()[i], Math.min(bounds.high()[i], lambda * points[i])))
        .toArray();
  }

  /**
   * Gives the steps left to the largest remainders.
   *
   * @return the unit that odd đồng go to: the largest remainder that still has room
   */
  private static int settle(long[] whole, double[] exact, Bounds bounds) {
    List<Integer> order =
        IntStream.range(0, whole.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> exact[i] - whole[i]).reversed())
            .toList();
    long left = bounds.steps() - LongStream.of(whole).sum();
    while (left != 0) {
      long before = left;
      for (int i : order) {
        if (left > 0 && whole[i] < bounds.high()[i] && bounds.takes(i)) {
          whole[i]++;
          left--;
        }
      }
      if (left == before) {
        throw new IllegalStateException(left + " steps left of " + bounds.steps());
      }
    }
    return order.stream()
        .filter(i -> whole[i] < bounds.high()[i] && bounds.takes(i))
        .findFirst()
        .orElse(order.get(0));
  }

  /** Gains and losses of each unit, in đồng, when another formula takes this one's place. */
  public List<Long> changeTo(PointAllocation other) {
    return IntStream.range(0, amounts.size())
        .mapToObj(i -> other.amounts.get(i) - amounts.get(i))
        .toList();
  }
}
