package vn.giamngheo.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.giamngheo.text.Text;

/** The types of Table Schema that our tables use. */
enum FieldType {
  STRING,
  INTEGER,
  NUMBER,
  DATE;

  /** Plain decimals only: no exponent, no grouping, no NaN. */
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  /** Characters longer than this are no number and no date, and are not looked at. */
  private static final int LONGEST_NUMBER = 40;

  /**
   * The type with that name.
   *
   * @throws IllegalArgumentException when there is none, or we do not support it
   */
  static FieldType of(String name) {
    return Arrays.stream(values())
        .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("type " + Excerpt.of(name)));
  }

  boolean isNumber() {
    return this == INTEGER || this == NUMBER;
  }

  /** What is wrong with the value, which is not empty; null when nothing is. */
  Text check(String value) {
    String shown = Excerpt.of(value);
    return switch (this) {
      case STRING -> checkCharacters(value);
      case INTEGER ->
          matches(WHOLE, value)
              ? null
              : new Text(
                  "“" + shown + "” không phải số nguyên", "“" + shown + "” is not a whole number");
      case NUMBER ->
          matches(DECIMAL, value)
              ? null
              : new Text(
                  "“" + shown + "” không phải số (dùng dấu chấm thập phân)",
                  "“" + shown + "” is not a number (decimal point)");
      case DATE ->
          isDate(value)
              ? null
              : new Text(
                  "“" + shown + "” không phải ngày (năm-tháng-ngày)",
                  "“" + shown + "” is not a date (yyyy-mm-dd)");
    };
  }

  private static boolean matches(Pattern pattern, String value) {
    return value.length() <= LONGEST_NUMBER && pattern.matcher(value).matches();
  }

  /** A line may be broken inside a quoted field; nothing else that cannot be seen may be there. */
  private static Text checkCharacters(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        String code = String.format("U+%04X", (int) c);
        return new Text(
            "ký tự điều khiển " + code + " ở vị trí " + (i + 1),
            "control character " + code + " at position " + (i + 1));
      }
    }
    return null;
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return value.length() == "yyyy-mm-dd".length();
    } catch (DateTimeException e) {
      return false;
    }
  }
}
