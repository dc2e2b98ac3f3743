package vn.giamngheo.place.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import vn.giamngheo.place.Level;

/**
 * The official code of a unit (two digits for a province, three for a district, five for a commune)
 * as files write it: as a number with a decimal point, without its leading zeros, inside a P-code.
 * A string of another kind never becomes a code.
 */
final class OfficialCode {
  private static final Set<String> NOTHING =
      Set.of("na", "n/a", "null", "<null>", "none", "nan", "-", "0");

  private OfficialCode() {}

  /** Digits of a code of that level; 0 when the level is not known. */
  static int digits(Level level) {
    if (level == null) {
      return 0;
    }
    return switch (level) {
      case PROVINCE -> 2;
      case DISTRICT -> 3;
      case COMMUNE -> 5;
    };
  }

  /** The value without what a spreadsheet or database made of it; empty when it says nothing. */
  static String plain(String value, Level level) {
    String plain = whole(value.strip().replaceFirst("^'", ""));
    if (NOTHING.contains(plain.toLowerCase(Locale.ROOT))) {
      return "";
    }
    boolean number = plain.matches("\\d+");
    int missing = digits(level) - plain.length();
    return number && missing > 0 ? "0".repeat(missing) + plain : plain;
  }

  private static String whole(String value) {
    if (value.matches("\\d{1,9}[.,]0+")) {
      return value.replaceFirst("[.,]0+$", "");
    }
    if (value.matches("\\d\\.\\d{1,9}[eE]\\+?0{0,2}\\d")) {
      BigDecimal number = new BigDecimal(value).stripTrailingZeros();
      return number.scale() <= 0 ? number.toPlainString() : value;
    }
    return value;
  }

  /** The value when it has the digits of the level, or of any level when none is known. */
  static String strict(String value, Level level) {
    String plain = plain(value, level);
    boolean official =
        plain.matches("\\d+")
            && (level == null
                ? Set.of(2, 3, 5).contains(plain.length())
                : plain.length() == digits(level));
    return official ? plain : "";
  }

  /**
   * The official code inside a P-code: VN and the code, or the P-code of the unit above and the
   * code. Older P-codes for Vietnam (VN101, VN10103 …) count in the numbers of before 2004 and hold
   * no official code: their provinces have three digits.
   *
   * @param above P-code of the unit above; empty when unknown
   * @param province P-code of the province; empty when unknown
   */
  static String ofPcode(String pcode, String above, String province, Level level) {
    String own = pcode.toUpperCase(Locale.ROOT);
    boolean knownScheme =
        province.isEmpty() || province.toUpperCase(Locale.ROOT).matches("VN\\d{2}");
    if (!knownScheme || !own.matches("VN\\d+")) {
      return "";
    }
    String upper = above.toUpperCase(Locale.ROOT);
    String rest =
        !upper.equals("VN") && !upper.isEmpty() && own.startsWith(upper)
            ? own.substring(upper.length())
            : "";
    if (rest.length() == digits(level)) {
      return rest;
    }
    return own.length() == 2 + digits(level) ? own.substring(2) : "";
  }
}
