package vn.giamngheo.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them: 1.234,5 in Vietnamese, 1,234.5 in English. */
public final class Numbers {
  private static final DecimalFormatSymbols VI = symbols('.', ',');
  private static final DecimalFormatSymbols EN = symbols(',', '.');

  private Numbers() {}

  /** The number with its own decimals, none added, none dropped. */
  public static String format(BigDecimal number, Language language) {
    DecimalFormat format =
        new DecimalFormat("#,##0.############", language == Language.EN ? EN : VI);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** The number in both languages. */
  public static Text both(BigDecimal number) {
    return new Text(format(number, Language.VI), format(number, Language.EN));
  }

  /** The number in both languages, with as many decimals as it takes to tell it from its like. */
  public static Text both(double number) {
    return both(plain(BigDecimal.valueOf(number)));
  }

  /** The number rounded to that many decimals, in both languages. */
  public static Text both(double number, int decimals) {
    return both(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** A number written the Vietnamese way, as the language writes it. */
  public static String localize(String vietnamese, Language language) {
    return language == Language.VI
        ? vietnamese
        : vietnamese.replace('.', ' ').replace(',', '.').replace(' ', ',');
  }

  private static DecimalFormatSymbols symbols(char grouping, char decimal) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(grouping);
    symbols.setDecimalSeparator(decimal);
    symbols.setMinusSign('−');
    return symbols;
  }
}
