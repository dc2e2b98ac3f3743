package vn.giamngheo.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.text.Language;

/** Decks as the data are now, kept ready for one state of them. */
final class Previews {
  private static final int MOST_KEPT = 40;

  private final Freezer freezer;
  private final Painters painters;
  private final Supplier<String> mark;
  private final Cache<Key, Freezer.Made> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  /** What a preview depends on. */
  private record Key(String state, String atlas, DeckMaker.Wish wish, Language language) {}

  /**
   * @param painters bound how many unusual decks are made at once
   * @param mark of the current state of the data; asked for at every request
   */
  Previews(Freezer freezer, Painters painters, Supplier<String> mark) {
    this.freezer = freezer;
    this.painters = painters;
    this.mark = mark;
  }

  /**
   * The deck. One of unusual units or priorities has to wait while others are made: there are as
   * many of those as somebody likes to think of.
   *
   * @throws vn.giamngheo.web.Problem 503 when too many wait
   */
  Freezer.Made get(Atlas atlas, DeckMaker.Wish wish, Language language) {
    Key key = new Key(mark.get(), atlas.id(), wish, language);
    return wish.equals(DeckMaker.Wish.usual())
        ? kept.get(key, k -> freezer.make(atlas, wish, language))
        : kept.get(key, k -> painters.paint(() -> freezer.make(atlas, wish, language)));
  }
}
