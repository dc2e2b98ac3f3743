package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** How precisely a figure is printed. */
public final class Precision {
  private static final Map<String, BigDecimal> WORDS = words();

  private Precision() {}

  private static Map<String, BigDecimal> words() {
    Map<String, BigDecimal> words = new LinkedHashMap<>();
    words.put("tỷ", BigDecimal.valueOf(1_000_000_000));
    words.put("tỉ", BigDecimal.valueOf(1_000_000_000));
    words.put("triệu", BigDecimal.valueOf(1_000_000));
    words.put("nghìn", BigDecimal.valueOf(1_000));
    words.put("ngàn", BigDecimal.valueOf(1_000));
    return words;
  }

  /** What one printed unit is worth: a million where "triệu đồng" is printed. */
  static BigDecimal scale(String printed, String printedUnit) {
    String all = printed + " " + printedUnit;
    return WORDS.entrySet().stream()
        .filter(e -> all.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  /**
   * Half a unit of the last digit that means something. Counts and money in full đồng are exact;
   * anything else is rounded to its last printed digit, and "khoảng 4.000" to its last one that is
   * not zero.
   */
  public static BigDecimal halfUnit(
      String printed, String measure, BigDecimal scale, boolean about) {
    boolean rounded =
        about
            || measure.startsWith("percent")
            || scale.compareTo(BigDecimal.ONE) > 0
            || printed.contains(",");
    if (!rounded) {
      return BigDecimal.ZERO;
    }
    int decimals = decimals(printed);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    String digits = printed.replaceAll("\\D", "");
    int zeros = digits.length() - digits.replaceFirst("0+$", "").length();
    boolean round = about && decimals == 0 && zeros < digits.length();
    return (round ? unit.movePointRight(zeros) : unit)
        .multiply(scale)
        .divide(BigDecimal.valueOf(2));
  }

  /** Digits after the comma on the paper. */
  static int decimals(String printed) {
    int comma = printed.indexOf(',');
    return comma < 0
        ? 0
        : (int) printed.substring(comma + 1).chars().takeWhile(Character::isDigit).count();
  }
}
