package vn.giamngheo.session;

import vn.giamngheo.session.deck.DeckFigure;

/**
 * The page behind a short code.
 *
 * @param shortCode "7KQ2-15"
 * @param session name of the session
 * @param when its date
 * @param address of the session
 * @param today what the figure is today; null when it is gone
 * @param differs whether that is another number
 */
public record CodePage(
    String shortCode,
    DeckFigure figure,
    String session,
    String when,
    String body,
    String address,
    String today,
    boolean differs) {}
