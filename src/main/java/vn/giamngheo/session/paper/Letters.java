package vn.giamngheo.session.paper;

import java.util.Collection;
import vn.giamngheo.picture.Lettering;
import vn.giamngheo.session.drawing.TextLines;

/**
 * How much room text takes on a slide, in points. Measured with the letters of our pictures, which
 * are a little wider than those of an office machine: what fits here fits there.
 */
final class Letters {
  /** Height of a line by the height of its letters. */
  static final double LEADING = 1.22;

  private Letters() {}

  /** Digits are as wide as a nought, which is as wide as those of an office machine. */
  static double width(String text, double size, boolean bold) {
    return Lettering.width(text.replaceAll("[0-9]", "0"), size, bold);
  }

  /** How many lines the text takes; words that are too long are broken. */
  static int lines(String text, double size, boolean bold, double room) {
    return TextLines.count(text, room, piece -> width(piece, size, bold));
  }

  static double height(String text, double size, boolean bold, double room) {
    return lines(text, size, bold, room) * size * LEADING;
  }

  /** Height of paragraphs with half a line between them. */
  static double height(Collection<String> paragraphs, double size, double room) {
    double sum = 0;
    for (String paragraph : paragraphs) {
      sum += height(paragraph, size, false, room) + size / 2;
    }
    return sum;
  }

  /** The largest size, in whole points, at which a text fits; the smallest where none does. */
  static double largest(String text, int most, int least, double width, double height) {
    for (int size = most; size > least; size--) {
      if (height(text, size, true, width) <= height) {
        return size;
      }
    }
    return least;
  }

  /** Width of the longest word, which a column should have. */
  static double longestWord(String text, double size, boolean bold) {
    return TextLines.longestWord(text, piece -> width(piece, size, bold));
  }
}
