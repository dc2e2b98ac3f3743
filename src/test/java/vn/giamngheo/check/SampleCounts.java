package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The true counts of a commune or of a district; every printed figure follows from them. */
final class SampleCounts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** Counts drawn by lot that could be those of a commune. */
  static SampleCounts commune(SampleShape shape, Random random) {
    SampleCounts c = new SampleCounts();
    for (String group : List.of("all", "dtts")) {
      long whole = group.equals("all") ? 4000 : c.get("households", "all", "", "actual");
      long households = Math.max(whole / 20, (long) (whole * (0.1 + 0.9 * random.nextDouble())));
      long poorest = group.equals("all") ? households / 2 : c.poor("all", "actual");
      long poor = 1 + (long) (Math.min(poorest, households / 2) * random.nextDouble());
      c.put("households", group, "", "actual", households);
      c.put("poor_households", group, "", "actual", poor);
      long most = group.equals("all") ? poor : Math.min(poor, c.poor("all", "plan"));
      c.put("poor_households", group, "", "plan", Math.max(1, share(most, 0.7, random)));
    }
    long near = 1 + c.get("households", "all", "", "actual") * (1 + random.nextInt(20)) / 100;
    c.put("near_poor_households", "all", "", "actual", near);
    c.put("near_poor_households", "all", "", "plan", Math.max(1, share(near, 0.7, random)));
    shape.keys().forEach(key -> c.deprive("dep_" + key, shape, random));
    return c;
  }

  /** A poor household lacks three of twelve or more on average, a near-poor one two at most. */
  private void deprive(String indicator, SampleShape shape, Random random) {
    boolean poor = shape.base().equals("poor");
    long before = get(shape.base() + "_households", "all", "", "actual");
    long after = get(shape.base() + "_households", "all", "", "plan");
    double part = poor ? 0.3 + 0.7 * random.nextDouble() : 0.15 * random.nextDouble();
    long deprived = (long) Math.ceil(before * part) - (poor ? 0 : 1);
    put(indicator, "all", shape.base(), "actual", Math.max(0, deprived));
    put(indicator, "all", shape.base(), "plan", share(deprived * after / before, 0.8, random));
  }

  private static long share(long of, double least, Random random) {
    return Math.max(0, (long) (of * (least + (1 - least) * random.nextDouble())));
  }

  SampleCounts plus(SampleCounts other) {
    SampleCounts sum = new SampleCounts();
    sum.counts.putAll(counts);
    other.counts.forEach((key, value) -> sum.counts.merge(key, value, Long::sum));
    return sum;
  }

  /** The number that would be printed, rounded correctly. */
  BigDecimal printed(SampleColumn column, SampleShape shape) {
    if (!column.isReduction()) {
      return column.isRate()
          ? rate(column, column.status(), shape.decimals())
          : BigDecimal.valueOf(get(column, column.status()));
    }
    if (!column.isRate()) {
      return BigDecimal.valueOf(get(column, "actual") - get(column, "plan"));
    }
    return shape.exactPoints()
        ? rate(column, "actual", 12)
            .subtract(rate(column, "plan", 12))
            .setScale(2, RoundingMode.HALF_UP)
        : rate(column, "actual", shape.decimals()).subtract(rate(column, "plan", shape.decimals()));
  }

  private BigDecimal rate(SampleColumn column, String status, int decimals) {
    BigDecimal denominator =
        column.base().isEmpty()
            ? BigDecimal.valueOf(get("households", column.group(), "", "actual"))
            : BigDecimal.valueOf(get(column.base() + "_households", "all", "", status));
    return BigDecimal.valueOf(get(column, status))
        .multiply(HUNDRED)
        .divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  private long get(SampleColumn column, String status) {
    return get(column.counted(), column.group(), column.base(), status);
  }

  private long poor(String group, String status) {
    return get("poor_households", group, "", status);
  }

  private long get(String indicator, String group, String base, String status) {
    return counts.get(indicator + "|" + group + "|" + base + "|" + status);
  }

  private void put(String indicator, String group, String base, String status, long count) {
    counts.put(indicator + "|" + group + "|" + base + "|" + status, count);
  }
}
