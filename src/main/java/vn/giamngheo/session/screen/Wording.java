package vn.giamngheo.session.screen;

import vn.giamngheo.picture.Lettering;

/**
 * How much room words take, in units of a slide that is 1,080 high. A little more than with our own
 * letters: readers' machines have wider ones.
 */
final class Wording {
  private static final double WIDER = 1.08;

  private Wording() {}

  static double width(String text, double size, boolean bold) {
    return Lettering.width(text, size, bold) * WIDER;
  }

  /** Of the longest word: nothing can be narrower. */
  static double longestWord(String text, double size, boolean bold) {
    double longest = 0;
    for (String word : text.split(" ")) {
      longest = Math.max(longest, width(word, size, bold));
    }
    return longest;
  }

  /** How many lines the text takes; words that are longer than a line are broken. */
  static int lines(String text, double size, boolean bold, double room) {
    int lines = 1;
    double used = 0;
    double space = width(" ", size, bold);
    for (String word : text.split(" ")) {
      double width = width(word, size, bold);
      if (used > 0 && used + space + width > room) {
        lines++;
        used = 0;
      }
      used += used > 0 ? space + width : width;
      while (used > room && room > 0) {
        lines++;
        used -= room;
      }
    }
    return lines;
  }
}
