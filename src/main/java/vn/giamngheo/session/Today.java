package vn.giamngheo.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.giamngheo.document.NamedFigure;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.web.Problem;

/**
 * Holds the figures of a session against what they are today.
 *
 * @param sources gives the figure at an address, or throws a {@link Problem} when there is none
 */
record Today(Function<String, NamedFigure> sources, Language language) {
  private static final String SOURCES = "/nguon/";

  /**
   * A figure today.
   *
   * @param figure as frozen
   * @param text today; null when it is gone
   */
  record Difference(DeckFigure figure, String text) {}

  /** Those figures of a deck that are another today, or gone. */
  List<Difference> differences(Deck deck) {
    List<Difference> all = new ArrayList<>();
    for (DeckFigure figure : deck.figures()) {
      if (figure.address().startsWith(SOURCES)) {
        String now = text(figure);
        if (!figure.text().equals(now)) {
          all.add(new Difference(figure, now));
        }
      }
    }
    return all;
  }

  /**
   * What the figure is today, as it would be written; null when it is gone. A figure that is not of
   * a document is what it was.
   */
  String text(DeckFigure figure) {
    if (!figure.address().startsWith(SOURCES)) {
      return figure.text();
    }
    try {
      NamedFigure now = sources.apply(figure.address());
      boolean same =
          now.writtenValue() == null
              ? figure.value() == null
              : figure.value() != null && now.writtenValue().compareTo(figure.value()) == 0;
      return same ? figure.text() : written(now);
    } catch (Problem gone) {
      if (gone.status() != 404 && gone.status() != 400) {
        throw gone;
      }
      return null;
    }
  }

  private String written(NamedFigure now) {
    if (now.writtenValue() == null) {
      return now.printed();
    }
    BigDecimal plain = now.writtenValue().stripTrailingZeros();
    BigDecimal whole = plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    return Numbers.format(whole, language);
  }
}
