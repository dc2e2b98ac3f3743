package vn.giamngheo.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.QuestionSlides;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;

/**
 * Frozen decks, as far as they may be shown. What was frozen of a document that is restricted may
 * hold figures that are hidden today, or that together with today's give hidden ones away: it is
 * shown while a deck of today would be the very same, and to nobody afterwards.
 */
final class ShownDecks {
  private static final int GONE = 410;

  private final AtlasQueries atlases;
  private final SessionStore store;
  private final Previews previews;

  ShownDecks(AtlasQueries atlases, SessionStore store, Previews previews) {
    this.atlases = atlases;
    this.store = store;
    this.previews = previews;
  }

  /**
   * The deck as it was frozen.
   *
   * @throws Problem 410 when it may not be shown any more
   */
  Deck get(HeldSession session) {
    Deck deck = store.deck(session);
    if (restricted(session).filter(atlas -> !isAsToday(session, deck, atlas)).isPresent()) {
      throw Problem.of(
          GONE,
          new Text("Phiên họp không còn xem được", "The session can no longer be read"),
          new Text(
              "Số liệu của văn bản này lấy từ hồ sơ hộ chưa công bố và đã đổi từ khi chốt; số đã chốt"
                  + " có thể làm lộ số đang ẩn, nên không hiện nữa. Hãy chốt một phiên họp mới.",
              "This document's figures come from unpublished household records and have changed"
                  + " since they were frozen; what was frozen might give hidden figures away, so it"
                  + " is not shown any more. Please freeze a new session."));
    }
    return deck;
  }

  /**
   * A session as it is shown and written.
   *
   * @param origin where the server is reached
   * @throws Problem 410 when it may not be shown any more
   */
  Frozen frozen(HeldSession session, String origin) {
    return new Frozen(
        session.occasion(), QuestionSlides.shown(get(session), store.edits(session)), origin);
  }

  /** Whether its document is restricted; the checksum of its deck could then be tried out. */
  boolean isGuarded(HeldSession session) {
    return restricted(session).isPresent();
  }

  private Optional<Atlas> restricted(HeldSession session) {
    return atlases.list().stream()
        .filter(atlas -> atlas.id().equals(session.occasion().atlas()))
        .filter(Atlas::restricted)
        .findFirst();
  }

  private boolean isAsToday(HeldSession session, Deck deck, Atlas atlas) {
    DeckMaker.Wish wish =
        new DeckMaker.Wish(
            session.occasion().boundaries(),
            Optional.of(session.occasion().scenario()).filter(s -> !s.isEmpty()));
    try {
      Deck today = previews.get(atlas, wish, session.spoken()).deck();
      return told(today).equals(told(deck));
    } catch (Problem notMade) {
      if (notMade.status() != 404 && notMade.status() != 400) {
        throw notMade;
      }
      return false;
    }
  }

  /** All of it but the line that says which data it is made of. */
  private static String told(Deck deck) {
    try {
      return Replies.JSON.writeValueAsString(deck).replace(deck.revision(), "");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a deck is plain data", e);
    }
  }
}
