package vn.giamngheo.session.paper;

import java.math.RoundingMode;
import vn.giamngheo.session.deck.DeckFigure;

/** Figures as numbers that other programs calculate with. */
final class PlainNumber {
  private PlainNumber() {}

  /**
   * The number with the decimals it is printed with; its text where it is more than a number
   * ("khoảng 4.008").
   */
  static Object of(DeckFigure figure) {
    boolean plain = figure.text().matches("-?[0-9][0-9.,]*");
    return !plain || figure.value() == null
        ? figure.text()
        : figure.value().setScale(decimals(figure), RoundingMode.HALF_UP);
  }

  /** Digits after the decimal sign of the text, which depends on its language. */
  static int decimals(DeckFigure figure) {
    if (figure.value() == null) {
      return 0;
    }
    String digits = figure.text().replaceAll("[^0-9]", "");
    int whole = figure.value().abs().setScale(0, RoundingMode.DOWN).toPlainString().length();
    return Math.max(0, digits.length() - whole);
  }
}
