package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.text.Text;

/** Reductions in percentage points: the rebased rate of the year before minus the rebased rate. */
final class Differences {
  private static final String REDUCTION = "_reduction";

  private Differences() {}

  /** The rate that was reduced, of the year before. */
  static Key before(Key reduction) {
    String year = Integer.toString(Integer.parseInt(reduction.period()) - 1);
    return new Key(rate(reduction), year, "actual", reduction.group(), reduction.base());
  }

  /** The rate it was reduced to. */
  static Key after(Key reduction) {
    return new Key(
        rate(reduction),
        reduction.period(),
        reduction.status(),
        reduction.group(),
        reduction.base());
  }

  /** Whether the key is a reduction whose two rates can be named. */
  static boolean isReduction(Key key) {
    return key.indicator().endsWith(REDUCTION) && key.period().matches("\\d{4}");
  }

  private static String rate(Key reduction) {
    String id = reduction.indicator();
    return id.substring(0, id.length() - REDUCTION.length());
  }

  static Rebased of(Key key, Rebased before, Rebased after, int mostDecimals) {
    List<Input> inputs = new ArrayList<>(before.inputs());
    inputs.addAll(after.inputs());
    if (before.exact() == null || after.exact() == null) {
      return Rebased.none(unknown(key, before), inputs);
    }
    if (inputs.stream().map(i -> i.figure().standard()).distinct().count() > 1) {
      return Rebased.none(
          new Text(
              "Hai tỷ lệ thuộc hai chuẩn nghèo khác nhau; không trừ cho nhau được.",
              "The two rates belong to two poverty standards and cannot be subtracted."),
          inputs);
    }
    BigDecimal exact = before.exact().subtract(after.exact());
    boolean certain = before.low() == null && after.low() == null;
    BigDecimal low = lowest(before).subtract(highest(after));
    BigDecimal high = highest(before).subtract(lowest(after));
    int decimals = certain ? mostDecimals : Values.decimals(exact, low, high, mostDecimals);
    Printed doubt = Marks.contested(inputs).orElse(null);
    return new Rebased(
        Rebased.Method.DIFFERENCE,
        Values.round(exact, decimals),
        exact,
        decimals,
        certain ? null : low,
        certain ? null : high,
        before.estimated() || after.estimated(),
        before.implied() || after.implied(),
        before.how().or(after.how()),
        Marks.ofRate(inputs),
        doubt == null ? null : doubt.finding(),
        doubt == null ? null : doubt.severity(),
        null,
        inputs);
  }

  private static Text unknown(Key key, Rebased before) {
    boolean first = before.exact() == null;
    String year = first ? before(key).period() : key.period();
    return new Text(
        "Mức giảm chỉ tính lại được từ hai tỷ lệ; không tính lại được tỷ lệ năm " + year + ".",
        "A reduction can be recomputed only from two rates, and that of " + year + " cannot be.");
  }

  private static BigDecimal lowest(Rebased rate) {
    return rate.low() == null ? rate.exact() : rate.low();
  }

  private static BigDecimal highest(Rebased rate) {
    return rate.high() == null ? rate.exact() : rate.high();
  }
}
