package vn.giamngheo.session.screen;

import vn.giamngheo.picture.Lettering;
import vn.giamngheo.session.drawing.TextLines;

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
    return TextLines.longestWord(text, piece -> width(piece, size, bold));
  }

  /** How many lines the text takes; words that are longer than a line are broken. */
  static int lines(String text, double size, boolean bold, double room) {
    return TextLines.count(text, room, piece -> width(piece, size, bold));
  }
}
