package vn.giamngheo.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.TestServer;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.text.Language;

/** Decks of the real atlases; each is made once. */
public final class RealDecks {
  private static final Map<String, Deck> MADE = new ConcurrentHashMap<>();

  private RealDecks() {}

  /** The deck of an atlas as it is usually made. */
  public static Deck of(String atlas, Language language) {
    return MADE.computeIfAbsent(
        atlas + " " + language.id(), k -> make(atlas, DeckMaker.Wish.usual(), language));
  }

  /** Another deck of an atlas. */
  public static Deck make(String atlas, DeckMaker.Wish wish, Language language) {
    Jdbi reader = TestServer.shared().reader();
    AtlasQueries atlases = new AtlasQueries(reader);
    DeckMaker maker = new DeckMaker(reader, atlases, new RebaseQueries(reader, atlases), "test");
    return maker.make(atlases.get(atlas), wish, language);
  }

  /** The words of a line with its figures and signs, each figure with its code behind it. */
  public static String words(Deck deck, Line line) {
    return line.pieces().stream().map(p -> words(deck, p)).collect(Collectors.joining());
  }

  private static String words(Deck deck, Line.Piece piece) {
    return piece.figure() == null
        ? piece.text()
        : preview(deck).plain(new Line(java.util.List.of(piece)));
  }

  /** As it is shown before it is frozen. */
  public static Frozen preview(Deck deck) {
    return new Frozen(
        new Occasion("", "", null, "", deck.atlas(), 1, "", "original", "", null), deck, "");
  }
}
