package vn.giamngheo.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.text.Text;

/**
 * What share of the poor households lives in the units where poverty is highest.
 *
 * <p>Units go from the highest rate to the lowest; each point is (share of all households, share of
 * poor households) so far. Units of equal rate make one step, so that their order does not matter.
 * Compare Kakwani, Wagstaff and van Doorslaer (1997), Socioeconomic Inequalities in Health, Journal
 * of Econometrics 77, 87–103; ordered by the rate itself the curve is the Lorenz curve seen from
 * above, and the index the Gini index between units.
 *
 * @param points from (0, 0) to (1, 1)
 * @param index twice the area between curve and diagonal: 0 when every unit has the same rate,
 *     towards 1 when all the poor are in one small unit
 */
public record ConcentrationCurve(List<Point> points, double index) {

  /** A point of the curve; both shares run from 0 to 1. */
  public record Point(double baseShare, double eventShare) {}

  /**
   * @param events poor households a unit; not negative, some positive
   * @param base all households a unit; positive
   * @throws NotComputable when a number cannot be used
   */
  public static ConcentrationCurve of(double[] events, double[] base) {
    Given.sameLength("events", events.length, base.length);
    Given.notNegative("events", events);
    Given.positive("base", base);
    double allEvents = IntStream.range(0, events.length).mapToDouble(i -> events[i]).sum();
    double allBase = IntStream.range(0, base.length).mapToDouble(i -> base[i]).sum();
    if (!(allEvents > 0) || !Double.isFinite(allEvents) || !Double.isFinite(allBase)) {
      throw new NotComputable(
          "events",
          new Text(
              "Không có hộ nào để tính mức độ tập trung.",
              "There are no households whose concentration could be computed."));
    }
    return along(highestFirst(events, base), events, base, allEvents, allBase);
  }

  private static List<Integer> highestFirst(double[] events, double[] base) {
    Comparator<Integer> byRate = Comparator.comparingDouble(i -> events[i] / base[i]);
    return IntStream.range(0, base.length).boxed().sorted(byRate.reversed()).toList();
  }

  private static ConcentrationCurve along(
      List<Integer> order, double[] events, double[] base, double allEvents, double allBase) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, 0));
    double eventSum = 0;
    double baseSum = 0;
    double area = 0;
    for (int at = 0; at < order.size(); at++) {
      int i = order.get(at);
      eventSum += events[i];
      baseSum += base[i];
      boolean last = at + 1 == order.size();
      if (last || events[i] / base[i] != rate(order.get(at + 1), events, base)) {
        Point from = points.get(points.size() - 1);
        Point to = last ? new Point(1, 1) : new Point(baseSum / allBase, eventSum / allEvents);
        area += (to.baseShare - from.baseShare) * (to.eventShare + from.eventShare) / 2;
        points.add(to);
      }
    }
    return new ConcentrationCurve(List.copyOf(points), Math.max(0, 2 * area - 1));
  }

  private static double rate(int unit, double[] events, double[] base) {
    return events[unit] / base[unit];
  }
}
