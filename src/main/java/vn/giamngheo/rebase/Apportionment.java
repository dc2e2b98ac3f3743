package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a count among the portions of a unit in whole numbers by largest remainder, so that the
 * parts add up to the count. What goes to portions of unknown share stays undivided among them.
 */
final class Apportionment {
  private Apportionment() {}

  /** Part by target; targets of unknown share are left out. */
  static Map<Long, BigDecimal> of(BigDecimal count, List<Portion> portions) {
    List<Portion> known = portions.stream().filter(p -> p.share() != null).toList();
    boolean all = known.size() == portions.size();
    Map<Long, BigDecimal> parts = new LinkedHashMap<>();
    Map<Long, BigDecimal> remainders = new LinkedHashMap<>();
    BigDecimal size = count.abs();
    for (Portion portion : known) {
      BigDecimal exact = size.multiply(portion.share());
      BigDecimal whole = exact.setScale(0, all ? RoundingMode.FLOOR : RoundingMode.HALF_UP);
      parts.put(portion.target(), whole);
      remainders.put(portion.target(), exact.subtract(whole));
    }
    if (all && !known.isEmpty()) {
      handOut(size, parts, remainders);
    }
    if (count.signum() < 0) {
      parts.replaceAll((target, part) -> part.negate());
    }
    return parts;
  }

  private static void handOut(
      BigDecimal size, Map<Long, BigDecimal> parts, Map<Long, BigDecimal> remainders) {
    BigDecimal left =
        size.subtract(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    List<Long> order = new ArrayList<>(parts.keySet());
    order.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder()));
    for (int i = 0; left.signum() > 0; i = (i + 1) % order.size()) {
      BigDecimal one = left.min(BigDecimal.ONE);
      parts.merge(order.get(i), one, BigDecimal::add);
      left = left.subtract(one);
    }
  }
}
