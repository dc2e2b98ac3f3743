package vn.giamngheo.session;

import java.util.List;
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
 * @param seen where it can be seen in the atlas
 * @param made the figures it is computed from today, where no page of sources names them
 */
public record CodePage(
    String shortCode,
    DeckFigure figure,
    String session,
    String when,
    String body,
    String address,
    String today,
    boolean differs,
    String seen,
    List<Now.Part> made) {}
