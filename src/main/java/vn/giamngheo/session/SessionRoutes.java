package vn.giamngheo.session;

import io.javalin.config.RoutesConfig;
import java.util.function.Supplier;
import vn.giamngheo.db.Database;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.takeaway.Painters;

/** All that sessions need, wired; what is behind which address. */
public final class SessionRoutes {
  private final SessionApiRoutes api;
  private final DeskRoutes desks;
  private final PaperRoutes papers;
  private final ScreenRoutes screens;

  /**
   * @param painters bound how many papers and decks are made at once
   * @param version of the program
   * @param mark of the current state of the data; asked for at every request
   */
  public SessionRoutes(
      Database database,
      SessionStore store,
      AtlasQueries atlases,
      RebaseQueries rebase,
      Painters painters,
      String version,
      Supplier<String> mark) {
    DeckMaker maker = new DeckMaker(database.reader(), atlases, rebase, version);
    Freezer freezer = new Freezer(database.reader(), maker, store);
    TodaysFigures figures = new TodaysFigures(database.reader(), atlases, rebase);
    Previews previews = new Previews(freezer, painters, mark);
    ShownDecks decks = new ShownDecks(atlases, store, previews);
    api = new SessionApiRoutes(atlases, store, decks, freezer, painters);
    papers = new PaperRoutes(store, decks, painters);
    screens = new ScreenRoutes(atlases, store, decks, previews);
    desks =
        new DeskRoutes(
            atlases,
            rebase,
            store,
            previews,
            new SessionPages(figures, store, decks),
            new CodePages(figures, store, decks));
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    api.register(routes);
    screens.register(routes);
    desks.register(routes);
    papers.register(routes);
  }
}
