package vn.giamngheo.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.web.Problem;

/**
 * Holds the figures of a session against what they are today.
 *
 * @param figures gives what a frozen figure is today, or throws a {@link Problem} when it is gone
 */
record Today(Function<DeckFigure, Now> figures) {
  private static final int BAD = 400;
  private static final int UNKNOWN = 404;

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
      String now = find(figure).map(n -> text(figure, n)).orElse(null);
      if (!figure.text().equals(now)) {
        all.add(new Difference(figure, now));
      }
    }
    return all;
  }

  /** What the figure is today; empty when it is gone. */
  Optional<Now> find(DeckFigure figure) {
    try {
      return Optional.of(figures.apply(figure));
    } catch (Problem gone) {
      if (gone.status() != UNKNOWN && gone.status() != BAD) {
        throw gone;
      }
      return Optional.empty();
    }
  }

  /** How it is written today: as at the session where it is the same. */
  static String text(DeckFigure figure, Now now) {
    boolean same =
        now.value() == null
            ? figure.value() == null
            : figure.value() != null && now.value().compareTo(figure.value()) == 0;
    return same ? figure.text() : now.text();
  }
}
