package vn.giamngheo.feedback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together again what was spelled out, letter by letter or digit by digit. */
final class Spelling {
  /** Marks upon nothing, and letters that are not seen. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{M}\\p{Cf}\\u115f\\u1160\\u2800\\u3164\\uffa0]");

  private static final String BETWEEN = "[.\\-_*·•|/~+=,]";

  /** Three letters or more with one and the same sign, or one space, between them. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<![\\p{L}\\d])\\p{L}(?:(" + BETWEEN + "| )\\p{L}(?:\\1\\p{L})+)(?![\\p{L}\\d])");

  /** Signs between digits that no figure, date or number of a document has there. */
  private static final Pattern WITHIN_NUMBER = Pattern.compile("(?<=\\d) ?[_*·•~]{1,3} ?(?=\\d)");

  /** Signs that stand between numbers, of a sum or a table. */
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\d) ?[|+=]{1,3} ?(?=\\d)");

  private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private Spelling() {}

  /** {@code N.g.u.y.ễ.n V.ă.n A} as {@code Nguyễn Văn A}; other text as it is. */
  static String joined(String text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    Matcher letters = LETTERS.matcher(seen);
    String words =
        letters.replaceAll(
            found ->
                CAPITAL_WITHIN.matcher(found.group().replace(found.group(1), "")).replaceAll(" "));
    String numbers = WITHIN_NUMBER.matcher(words).replaceAll("");
    return BETWEEN_NUMBERS.matcher(numbers).replaceAll(" ").replaceAll(" {2,}", " ");
  }
}
