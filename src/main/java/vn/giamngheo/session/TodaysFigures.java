package vn.giamngheo.session;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.document.GatheredFigures;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.text.Language;

/** Reads what the figures of sessions are today. */
final class TodaysFigures {
  private final Jdbi reader;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final FigureSources sources;

  TodaysFigures(Jdbi reader, AtlasQueries atlases, RebaseQueries rebase) {
    this.reader = reader;
    this.atlases = atlases;
    this.rebase = rebase;
    this.sources = new FigureSources(reader, atlases, rebase);
  }

  /** The atlas of a session; empty when it is gone. */
  Optional<Atlas> atlas(HeldSession session) {
    String id = session.occasion().atlas();
    return atlases.list().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /**
   * For many figures of a session.
   *
   * @param atlas of the session
   * @param language in which figures that changed are written
   */
  Today all(HeldSession session, Atlas atlas, Language language) {
    GatheredFigures now = sources.gather(atlas, carried(session, atlas), language);
    Recomputed computed = computed(session, atlas);
    return new Today(f -> is(f) ? computed.of(f) : Now.of(now.get(f.address()), language));
  }

  /** For one figure of a session. */
  Today one(HeldSession session, Language language) {
    return new Today(
        figure ->
            is(figure)
                ? computed(session, atlases.get(session.occasion().atlas())).of(figure)
                : Now.of(sources.get(figure.address(), language), language));
  }

  private static boolean is(DeckFigure figure) {
    return Recomputed.knows(figure.address());
  }

  private Recomputed computed(HeldSession session, Atlas atlas) {
    return new Recomputed(reader, atlases, atlas, session.spoken());
  }

  /**
   * The units of the session; null for the document's own, and for units that are no longer known.
   */
  private Rebasing carried(HeldSession session, Atlas atlas) {
    String boundaries = session.occasion().boundaries();
    boolean known =
        rebase.vintages(atlas).stream().anyMatch(v -> !v.original() && v.holds(boundaries));
    return known ? rebase.open(atlas, boundaries) : null;
  }
}
