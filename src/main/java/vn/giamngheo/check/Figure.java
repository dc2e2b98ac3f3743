package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * A printed figure as rules see it.
 *
 * @param id of the figure in the current revision
 * @param quantity key of what is meant: figures with the same key are the same quantity printed
 *     again
 * @param unit name of the administrative unit
 * @param subject what is counted
 * @param period year or span
 * @param amount in the measure; money in đồng
 * @param halfUnit half a unit of the last printed digit, 0 for exact counts: the true value lies
 *     within amount ± halfUnit
 * @param scale what one printed unit is worth: 1, or 1 000 000 for "triệu đồng"
 * @param printed the string on the paper
 * @param printedUnit the unit printed beside it; empty when none is
 */
public record Figure(
    String id,
    String quantity,
    String place,
    int row,
    int col,
    Text unit,
    Text subject,
    String period,
    BigDecimal amount,
    BigDecimal halfUnit,
    BigDecimal scale,
    String measure,
    String printed,
    String printedUnit,
    Locator locator) {

  /** An amount of this figure's kind as the paper would print it: same unit, same decimals. */
  public Text show(BigDecimal value) {
    BigDecimal inUnit = value.divide(scale, 6, RoundingMode.HALF_UP);
    BigDecimal shown = inUnit.setScale(decimals(), RoundingMode.HALF_UP);
    if (shown.compareTo(inUnit) != 0) {
      shown = inUnit.setScale(Math.min(6, decimals() + 1), RoundingMode.HALF_UP);
    }
    return Numbers.both(shown);
  }

  /** The amount rounded to the unit and the decimals this figure is printed in. */
  public BigDecimal toPrintedDigits(BigDecimal value) {
    return value.divide(scale, decimals(), RoundingMode.HALF_UP).multiply(scale);
  }

  /** Digits after the comma on the paper. */
  public int decimals() {
    return Precision.decimals(printed);
  }

  /** "Tỷ lệ hộ nghèo, Xã Ia Rsai, 2020". */
  public Text label() {
    return new Text(label(Language.VI), label(Language.EN));
  }

  private String label(Language language) {
    return subject.in(language)
        + ", "
        + unit.in(language)
        + (period.isEmpty() ? "" : ", " + period);
  }
}
