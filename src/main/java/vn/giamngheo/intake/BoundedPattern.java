package vn.giamngheo.intake;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.giamngheo.text.Text;

/**
 * A regular expression written in a package, matched with bounded effort. Java's matcher may try
 * exponentially many ways, and recurses; so patterns, values and the number of looks at characters
 * are limited. Not thread-safe.
 */
final class BoundedPattern {
  static final int MAX_PATTERN_LENGTH = 1000;
  static final int MAX_NESTING = 10;
  static final int MAX_VALUE_LENGTH = 200;
  private static final int MAX_LOOKS = 100_000;

  private final Pattern pattern;

  /** Set once the pattern took too long: it is not tried on the other rows of a large table. */
  private boolean givenUp;

  private BoundedPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * The pattern for this regular expression.
   *
   * @throws IllegalArgumentException when it is none, is too long or too deeply nested
   */
  static BoundedPattern of(String regex) {
    if (regex.length() > MAX_PATTERN_LENGTH || nesting(regex) > MAX_NESTING) {
      throw new IllegalArgumentException("pattern too long or too deep: " + Excerpt.of(regex));
    }
    try {
      return new BoundedPattern(Pattern.compile(regex));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("pattern " + Excerpt.of(regex), e);
    }
  }

  private static int nesting(String regex) {
    int open = 0;
    int most = 0;
    for (int i = 0; i < regex.length(); i++) {
      open += regex.charAt(i) == '(' ? 1 : regex.charAt(i) == ')' ? -1 : 0;
      most = Math.max(most, open);
    }
    return most;
  }

  /** What is wrong with the value; null when all of it matches. */
  Text check(String value) {
    String shown = Excerpt.of(value);
    if (value.length() > MAX_VALUE_LENGTH) {
      return new Text(
          "“" + shown + "” dài quá " + MAX_VALUE_LENGTH + " ký tự để so với một mẫu",
          "“"
              + shown
              + "” is longer than "
              + MAX_VALUE_LENGTH
              + " characters, which a pattern takes");
    }
    try {
      if (!givenUp && pattern.matcher(new Watched(value)).matches()) {
        return null;
      }
    } catch (TooManyLooksException e) {
      givenUp = true;
    }
    return givenUp
        ? new Text(
            "mẫu " + pattern + " so quá lâu với “" + shown + "”; hãy viết mẫu đơn giản hơn",
            "pattern " + pattern + " takes too long on “" + shown + "”; write a simpler one")
        : new Text(
            "giá trị “" + shown + "” không đúng mẫu " + pattern,
            "value “" + shown + "” does not match " + pattern);
  }

  private static final class TooManyLooksException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts how often the matcher looks at a character. */
  private static final class Watched implements CharSequence {
    private final String text;
    private int looks;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++looks > MAX_LOOKS) {
        throw new TooManyLooksException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
