package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.text.Text;

/**
 * A figure of a unit of another day, from figures printed for the units of the document's day.
 *
 * @param value null when it is not shown; {@code reason} then says why. Rounded to {@code decimals}
 * @param exact the value before rounding, for values computed from it; null without value
 * @param decimals digits after the comma to show it with, see {@link Values#decimals}
 * @param low lowest it can be, like {@code high} null when the value is exact or nothing is known
 * @param estimated whether a divided unit's share had to be estimated
 * @param implied whether households went in that follow from a count and a rate
 * @param how the least sure way in which a share is known
 * @param qualifier about, more_than …; empty for a plain number
 * @param finding that contests an input, the gravest; null when nothing does
 * @param severity of that finding
 * @param reason why there is no value; null when there is one
 */
public record Rebased(
    Method method,
    BigDecimal value,
    BigDecimal exact,
    int decimals,
    BigDecimal low,
    BigDecimal high,
    boolean estimated,
    boolean implied,
    How how,
    String qualifier,
    String finding,
    String severity,
    Text reason,
    List<Input> inputs) {

  /** How a value of another day is made. */
  public enum Method {
    /** The printed figure of the one unit that became this one. */
    SAME,
    /** Counts added up. */
    SUM,
    /** A rate computed from counts. */
    RATE,
    /** A reduction: one rebased rate minus another. */
    DIFFERENCE,
    /** Nothing can be made. */
    NONE;

    /** Name in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** No value, for this reason. */
  static Rebased none(Text reason) {
    return none(reason, List.of());
  }

  /** No value, though these figures are known. */
  static Rebased none(Text reason, List<Input> inputs) {
    return new Rebased(
        Method.NONE,
        null,
        null,
        0,
        null,
        null,
        false,
        false,
        How.WHOLE,
        "",
        null,
        null,
        reason,
        List.copyOf(inputs));
  }

  /** The printed figure itself. */
  static Rebased same(Input input) {
    Printed f = input.figure();
    BigDecimal value = Values.plain(f.figure());
    return new Rebased(
        Method.SAME,
        value,
        value,
        ImpliedHouseholds.decimals(f.printed()),
        null,
        null,
        false,
        false,
        How.WHOLE,
        f.qualifier(),
        f.finding(),
        f.severity(),
        null,
        List.of(input));
  }

  /** Whether there is something to show: a value, or bounds where no single value can be given. */
  public boolean isKnown() {
    return value != null || low != null;
  }

  /** Name of the way it was made: {@code sum}, {@code rate_by_area} … */
  public String methodId() {
    return how == How.WHOLE ? method.id() : method.id() + "_by_" + how.id();
  }
}
