package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.Map;
import vn.giamngheo.text.Text;

/**
 * Recognises how a figure may have been mistyped: what tells the printed one from the right one.
 */
final class Slips {
  private static final Text NONE = new Text("", "");
  private static final Text SWAPPED =
      new Text(" Hai số chỉ khác ở hai chữ số đảo chỗ.", " Two digits are swapped.");
  private static final Text ONE_DIGIT =
      new Text(" Hai số chỉ khác nhau một chữ số.", " They differ in a single digit.");
  private static final Text MISSING =
      new Text(" Có lẽ thiếu hoặc thừa một chữ số.", " A digit may be missing, or one too many.");
  private static final Text COMMA =
      new Text(" Có lẽ thiếu hoặc lệch dấu phẩy.", " The comma may be missing or misplaced.");
  private static final Map<Integer, Text> UNITS =
      Map.of(
          3,
          new Text(
              " Lệch đúng 1.000 lần: có thể nhầm đơn vị tính.",
              " They differ by a factor of 1,000: the unit may be wrong."),
          6,
          new Text(
              " Lệch đúng 1.000.000 lần: có thể nhầm đơn vị tính.",
              " They differ by a factor of 1,000,000: the unit may be wrong."));

  private Slips() {}

  /** A sentence about the slip; empty when it is none of the common ones. */
  static Text of(Figure printed, BigDecimal right) {
    String a = printed.show(printed.amount()).vi();
    String b = printed.show(right).vi();
    String digits = digits(a);
    String wanted = digits(b);
    if (right.signum() > 0 && powerOfTen(printed.amount(), right) != 0) {
      return UNITS.getOrDefault(powerOfTen(printed.amount(), right), COMMA);
    }
    if (digits.length() == wanted.length()) {
      return sameLength(digits, wanted);
    }
    boolean longer = digits.length() == wanted.length() + 1 && isWithoutOne(digits, wanted);
    boolean shorter = wanted.length() == digits.length() + 1 && isWithoutOne(wanted, digits);
    return longer || shorter ? MISSING : NONE;
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }

  /** 3 when one is a thousand times the other, 0 when they are no power of ten apart. */
  private static int powerOfTen(BigDecimal a, BigDecimal b) {
    BigDecimal big = a.max(b);
    for (int power = 1; power <= 6; power++) {
      if (a.min(b).movePointRight(power).compareTo(big) == 0) {
        return power;
      }
    }
    return 0;
  }

  private static Text sameLength(String a, String b) {
    int first = 0;
    while (first < a.length() && a.charAt(first) == b.charAt(first)) {
      first++;
    }
    int last = a.length() - 1;
    while (last > first && a.charAt(last) == b.charAt(last)) {
      last--;
    }
    boolean swapped =
        last == first + 1 && a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first);
    return swapped ? SWAPPED : last == first && first < a.length() ? ONE_DIGIT : NONE;
  }

  private static boolean isWithoutOne(String more, String fewer) {
    int i = 0;
    while (i < fewer.length() && more.charAt(i) == fewer.charAt(i)) {
      i++;
    }
    return more.substring(i + 1).equals(fewer.substring(i));
  }
}
