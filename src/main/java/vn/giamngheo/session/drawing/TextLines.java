package vn.giamngheo.session.drawing;

import java.util.function.ToDoubleFunction;

/** How text breaks into lines, for whoever has to know before it is set. */
public final class TextLines {
  private static final String BETWEEN_WORDS = "[ \\n]";

  private TextLines() {}

  /**
   * How many lines the text takes; words that are too long are broken.
   *
   * @param width of a piece of text, in the unit of the room
   */
  public static int count(String text, double room, ToDoubleFunction<String> width) {
    int lines = 1;
    double used = 0;
    double space = width.applyAsDouble(" ");
    for (String word : text.split(BETWEEN_WORDS)) {
      double wide = width.applyAsDouble(word);
      if (used > 0 && used + space + wide > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + wide;
      if (used > room && room > 0) {
        int more = (int) Math.ceil(used / room) - 1;
        lines += more;
        used -= more * room;
      }
    }
    return lines;
  }

  /** Width of the longest word: nothing can be narrower. */
  public static double longestWord(String text, ToDoubleFunction<String> width) {
    double longest = 0;
    for (String word : text.split(BETWEEN_WORDS)) {
      longest = Math.max(longest, width.applyAsDouble(word));
    }
    return longest;
  }
}
