package vn.giamngheo.intake;

/** Text from a file made fit for a message: short, on one line, without control characters. */
public final class Excerpt {
  private static final int VALUE_LENGTH = 80;
  private static final int LINE_LENGTH = 500;

  private Excerpt() {}

  /** At most 80 characters of a value. */
  public static String of(String value) {
    return cut(value, VALUE_LENGTH);
  }

  /** At most 500 characters of a whole message. */
  public static String line(String message) {
    return cut(message, LINE_LENGTH);
  }

  private static String cut(String text, int length) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(length).map(Excerpt::visible).forEach(shown::appendCodePoint);
    return text.codePointCount(0, Math.min(text.length(), 2 * length + 1)) > length
        ? shown.append('…').toString()
        : shown.toString();
  }

  /** Unicode has a picture for each ASCII control character: ␀, ␊, ␛ … */
  private static int visible(int c) {
    if (c < ' ') {
      return 0x2400 + c;
    }
    int type = Character.getType(c);
    boolean unseen =
        type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE;
    return unseen ? 0xFFFD : c;
  }
}
