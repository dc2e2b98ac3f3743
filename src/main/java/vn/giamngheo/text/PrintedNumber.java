package vn.giamngheo.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnamese documents print them: dot for thousands, comma for decimals, "05", "3,30%".
 */
public final class PrintedNumber {
  private static final Pattern PRINTED =
      Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?\\s*%?");

  /** No document prints more digits; reading millions of them takes minutes. */
  private static final int LONGEST = 100;

  private PrintedNumber() {}

  /** The number, or empty when the string is not one. */
  public static Optional<BigDecimal> parse(String printed) {
    String text = printed.strip();
    if (text.length() > LONGEST || !PRINTED.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(text.replace("%", "").strip().replace(".", "").replace(',', '.')));
  }
}
