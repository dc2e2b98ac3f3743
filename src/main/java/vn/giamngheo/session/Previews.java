package vn.giamngheo.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.text.Language;

/** Decks as the data are now, kept ready for one state of them. */
final class Previews {
  private static final int MOST_KEPT = 40;

  private final Freezer freezer;
  private final Supplier<String> mark;
  private final Cache<Key, Freezer.Made> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  /** What a preview depends on. */
  private record Key(String state, String atlas, DeckMaker.Wish wish, Language language) {}

  /**
   * @param mark of the current state of the data; asked for at every request
   */
  Previews(Freezer freezer, Supplier<String> mark) {
    this.freezer = freezer;
    this.mark = mark;
  }

  Freezer.Made get(Atlas atlas, DeckMaker.Wish wish, Language language) {
    return kept.get(
        new Key(mark.get(), atlas.id(), wish, language),
        key -> freezer.make(atlas, wish, language));
  }
}
