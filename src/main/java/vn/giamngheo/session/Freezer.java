package vn.giamngheo.session;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.text.Language;

/** Makes decks from one state of the data, and freezes them. */
final class Freezer {
  private final Jdbi reader;
  private final DeckMaker maker;
  private final SessionStore store;

  Freezer(Jdbi reader, DeckMaker maker, SessionStore store) {
    this.reader = reader;
    this.maker = maker;
    this.store = store;
  }

  /**
   * What a session is to be.
   *
   * @param boundaries {@code original} or a day
   * @param scenario its code; empty for the first ready-made one
   */
  record Wish(
      String name,
      LocalDate date,
      String body,
      String boundaries,
      String scenario,
      Language language) {
    DeckMaker.Wish content() {
      return new DeckMaker.Wish(boundaries, Optional.of(scenario).filter(s -> !s.isEmpty()));
    }
  }

  /** A deck and the data revision it is made of. */
  record Made(Deck deck, Manifest revision) {}

  /** The deck as the data are now. */
  Made make(Atlas atlas, DeckMaker.Wish wish, Language language) {
    return reader.inTransaction(
        h -> new Made(maker.make(atlas, wish, language), Manifest.current(reader).orElseThrow()));
  }

  /**
   * Freezes the figures as they are now.
   *
   * @throws vn.giamngheo.web.Problem 400 when the atlas has no such units or scenario; 409 for a
   *     session that is there already; 507 when the disk is full
   */
  HeldSession freeze(Atlas atlas, Wish wish) {
    Made made = make(atlas, wish.content(), wish.language());
    Occasion wished =
        new Occasion(
            "",
            wish.name(),
            wish.date(),
            wish.body(),
            atlas.id(),
            made.revision().revision(),
            made.revision().sha256(),
            wish.boundaries(),
            wish.scenario(),
            null);
    return store.freeze(wished, made.deck());
  }
}
