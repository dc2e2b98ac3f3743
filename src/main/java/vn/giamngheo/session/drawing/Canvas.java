package vn.giamngheo.session.drawing;

import java.util.List;
import vn.giamngheo.picture.Lettering;
import vn.giamngheo.session.deck.Frozen;

/**
 * What charts are drawn on, in units of which a slide is 1,080 high. A number leads to the page of
 * its code.
 */
abstract class Canvas {
  static final String INK = "#1b2430";
  static final String MUTED = "#4a5360";
  static final String LINE = "#aeb6c0";

  /** Of the figures of a row, in their order; they differ in grey too. */
  static final String[] SERIES = {"#8f1d14", "#2b7bba"};

  /** Letters of the smallest text. */
  static final double LETTERS = 26;

  static final double LINE_HEIGHT = 30;

  /** Readers' own letters are a little wider than ours. */
  private static final double WIDER = 1.06;

  final Frozen frozen;

  Canvas(Frozen frozen) {
    this.frozen = frozen;
  }

  /** About how wide a text of the usual size is. */
  static double widthOf(String text) {
    return Lettering.width(text, LETTERS, false) * WIDER;
  }

  /** In lines that fit; what does not fit into the last one ends in "…". */
  static List<String> wrap(String text, double room, int most) {
    return Lettering.wrap(text, LETTERS, false, room / WIDER + 1, most);
  }

  /** Along one of the two axes. */
  abstract void line(double x1, double y1, double x2, double y2, String colour, double width);

  abstract void rectangle(double x, double y, double width, double height, String fill);

  /** A disc; hollow ones can be told from filled ones without colour. */
  abstract void dot(double x, double y, double radius, String colour, boolean hollow);

  /**
   * @param anchor start, middle or end
   */
  abstract void text(double x, double y, String text, String anchor, String colour);

  /** The number with its sign of doubt, leading to its page. */
  abstract void figure(double x, double y, int code, String anchor);

  /** A disc that tells its name and figures to whoever points at it. */
  abstract void point(double x, double y, double radius, String name, List<Integer> codes);

  /** Words and numbers that lead to their pages, one behind the other. */
  abstract void words(double x, double y, String name, List<Integer> codes);

  /** What follows belongs to the unit, which can be opened; null for none. */
  abstract void beginUnit(String unit);

  abstract void endUnit(String unit);

  /** The drawing. */
  abstract String close();

  /**
   * Names of the figures of a row with their colours, from the left.
   *
   * @param dots whether they are points, not bars
   */
  void legend(List<String> names, double x, double y, boolean dots) {
    double left = x;
    for (int i = 0; i < names.size(); i++) {
      String colour = SERIES[i % SERIES.length];
      if (dots) {
        dot(left + 12, y - 9, 11, colour, i == 1);
      } else {
        rectangle(left, y - 20, 24, 22, colour);
      }
      text(left + 32, y, names.get(i), "start", INK);
      left += 32 + widthOf(names.get(i)) + 48;
    }
  }
}
