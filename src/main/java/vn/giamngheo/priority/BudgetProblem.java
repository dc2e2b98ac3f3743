package vn.giamngheo.priority;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * Units to choose for a budget so that the benefits sum to the most. Known to have a solution.
 *
 * @param costs đồng a unit, positive
 * @param benefits what a unit adds, not negative: poor households, or its score
 * @param budget đồng
 * @param mustInclude units that are in whatever they cost
 * @param mustExclude units that are out
 * @param groups the group of each unit where at least one of each group is wanted (a district);
 *     null for a unit of no group; empty when there is no such wish
 */
public record BudgetProblem(
    long[] costs,
    double[] benefits,
    long budget,
    Set<Integer> mustInclude,
    Set<Integer> mustExclude,
    List<String> groups) {

  /** Beyond it sums of costs could leave the range of a long. */
  private static final long MOST = 1_000_000_000_000_000L;

  /**
   * @throws NotComputable when numbers cannot be used, or constraints contradict each other; says
   *     which
   */
  public BudgetProblem {
    Given.sameLength("benefits", benefits.length, costs.length);
    Given.notNegative("benefits", benefits);
    if (!groups.isEmpty()) {
      Given.sameLength("groups", groups.size(), costs.length);
    }
    if (Arrays.stream(costs).anyMatch(cost -> cost <= 0 || cost > MOST) || budget > MOST) {
      throw refused(
          "costs",
          "Chi phí mỗi đơn vị phải là số dương, và không số nào quá một triệu tỷ đồng.",
          "Costs must be positive, and no amount above 10¹⁵ đồng.");
    }
    checkPlaces(costs.length, mustInclude);
    checkPlaces(costs.length, mustExclude);
    Set<Integer> both = new TreeSet<>(mustInclude);
    both.retainAll(mustExclude);
    if (!both.isEmpty()) {
      throw refused(
          "mustExclude",
          "Đơn vị vừa bắt buộc chọn vừa bị loại: " + places(both) + ".",
          "Units both demanded and ruled out: " + places(both) + ".");
    }
  }

  /**
   * What can be spent at most: all costs are multiples of a common amount, and so are their sums.
   */
  long spendable() {
    long common = 0;
    for (long cost : costs) {
      common = BigInteger.valueOf(common).gcd(BigInteger.valueOf(cost)).longValueExact();
    }
    return common == 0 ? budget : budget - budget % common;
  }

  private static void checkPlaces(int units, Set<Integer> places) {
    if (places.stream().anyMatch(i -> i < 0 || i >= units)) {
      throw refused("units", "Có đơn vị không tồn tại.", "There is no such unit.");
    }
  }

  /**
   * What has to be bought whatever else: the units demanded, and the cheapest of each group that
   * they do not serve.
   *
   * @throws NotComputable when that cannot be, or nothing can be afforded
   */
  Set<Integer> least() {
    Set<Integer> chosen = new TreeSet<>(mustInclude);
    checkAffordable(chosen, "mustInclude", "Các đơn vị bắt buộc chọn", "The units demanded");
    for (Map.Entry<String, List<Integer>> group : members().entrySet()) {
      if (group.getValue().stream().noneMatch(chosen::contains)) {
        chosen.add(
            group.getValue().stream()
                .filter(i -> !mustExclude.contains(i))
                .min((a, b) -> Long.compare(costs[a], costs[b]))
                .orElseThrow(
                    () ->
                        refused(
                            "groups",
                            "Nhóm “"
                                + group.getKey()
                                + "” phải có ít nhất một đơn vị nhưng tất cả"
                                + " đều bị loại.",
                            "Group “"
                                + group.getKey()
                                + "” must have a unit, but all of them are"
                                + " ruled out.")));
      }
    }
    checkAffordable(
        chosen,
        "groups",
        "Các đơn vị bắt buộc chọn cùng đơn vị rẻ nhất của mỗi nhóm còn lại",
        "The units demanded with the cheapest of every other group");
    checkSomething();
    return chosen;
  }

  private void checkSomething() {
    long cheapest =
        IntStream.range(0, costs.length)
            .filter(i -> !mustExclude.contains(i))
            .mapToLong(i -> costs[i])
            .min()
            .orElse(Long.MAX_VALUE);
    if (cheapest > budget) {
      throw refused(
          "budget",
          "Ngân sách không đủ cho đơn vị rẻ nhất được phép chọn.",
          "The budget does not pay for the cheapest unit that may be chosen.");
    }
  }

  private void checkAffordable(Set<Integer> chosen, String field, String vi, String en) {
    long cost = cost(chosen);
    if (cost > budget) {
      throw refused(
          field,
          vi
              + " ("
              + places(chosen)
              + ") cần "
              + cost
              + " đồng, vượt ngân sách "
              + budget
              + " đồng.",
          en
              + " ("
              + places(chosen)
              + ") take "
              + cost
              + " đồng, above the budget of "
              + budget
              + " đồng.");
    }
  }

  /** Units of each group, in the order the groups first appear. */
  Map<String, List<Integer>> members() {
    return IntStream.range(0, groups.size())
        .boxed()
        .filter(i -> groups.get(i) != null)
        .collect(Collectors.groupingBy(groups::get, LinkedHashMap::new, Collectors.toList()));
  }

  long cost(Set<Integer> chosen) {
    return chosen.stream().mapToLong(i -> costs[i]).sum();
  }

  double benefit(Set<Integer> chosen) {
    return chosen.stream().mapToDouble(i -> benefits[i]).sum();
  }

  /** Positions counted from 1, as everywhere in messages; the first few. */
  private static String places(Set<Integer> units) {
    String some =
        units.stream().sorted().limit(10).map(i -> "" + (i + 1)).collect(Collectors.joining(", "));
    return units.size() > 10 ? some + " …" : some;
  }

  private static NotComputable refused(String field, String vi, String en) {
    return new NotComputable(field, new Text(vi, en));
  }
}
