package vn.giamngheo.session;

import java.util.List;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Occasion;

/**
 * The figures of a session, or of one slide of it, with their codes and sources.
 *
 * @param address of the session
 * @param one whether this is one slide alone
 */
public record ListingPage(
    Occasion occasion, String when, String address, List<Part> parts, boolean one) {

  /** The figures of a slide. */
  public record Part(int number, String title, List<DeckFigure> figures) {}
}
