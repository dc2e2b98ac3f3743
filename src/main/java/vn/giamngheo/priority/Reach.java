package vn.giamngheo.priority;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * Whom a choice of units reaches, in households.
 *
 * @param poorInside poor households in the units chosen
 * @param poorOutside those left out
 * @param shareOfPoor poorInside of all the poor, 0 to 1; 0 when there are none
 * @param shareOfHouseholds households in the units chosen, of all, 0 to 1; 0 when there are none
 */
public record Reach(
    long poorInside, long poorOutside, double shareOfPoor, double shareOfHouseholds) {

  /**
   * @param chosen positions of the units
   * @param poor poor households a unit, not negative
   * @param households all households a unit, not less than the poor
   */
  public static Reach of(Set<Integer> chosen, long[] poor, long[] households) {
    check(poor, households);
    long poorInside = chosen.stream().mapToLong(i -> poor[i]).sum();
    long inside = chosen.stream().mapToLong(i -> households[i]).sum();
    long allPoor = LongStream.of(poor).sum();
    return new Reach(
        poorInside,
        allPoor - poorInside,
        share(poorInside, allPoor),
        share(inside, LongStream.of(households).sum()));
  }

  /**
   * The fewest units that hold a share of the poor: those with the most poor households, equal ones
   * in the order given.
   *
   * @param share above 0, at most 1
   */
  public static List<Integer> fewestFor(double share, long[] poor) {
    if (!(share > 0 && share <= 1)) {
      throw new NotComputable(
          "share",
          new Text(
              "Tỷ lệ phải lớn hơn 0 và không quá 100 %.",
              "The share must be above 0, up to 100 %."));
    }
    check(poor, poor);
    List<Integer> order =
        IntStream.range(0, poor.length)
            .boxed()
            .sorted(Comparator.comparingLong((Integer i) -> poor[i]).reversed())
            .toList();
    // A hair below, or 0.7 of 10 would need more than 7.
    double wanted = share * LongStream.of(poor).sum() * (1 - 1e-12);
    long sum = 0;
    int many = 0;
    while (many < order.size() && sum < wanted) {
      sum += poor[order.get(many++)];
    }
    return order.subList(0, many);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static void check(long[] poor, long[] households) {
    boolean usable =
        poor.length == households.length
            && IntStream.range(0, poor.length)
                .allMatch(i -> poor[i] >= 0 && poor[i] <= households[i])
            && Arrays.stream(households).allMatch(h -> h <= Integer.MAX_VALUE);
    if (!usable) {
      throw new NotComputable(
          "poor",
          new Text(
              "Số hộ nghèo của mỗi đơn vị phải từ 0 đến tổng số hộ của đơn vị đó.",
              "The poor households of each unit must be from 0 to all its households."));
    }
  }
}
