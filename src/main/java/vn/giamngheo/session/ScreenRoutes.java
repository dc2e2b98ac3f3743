package vn.giamngheo.session;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Occasion;
import vn.giamngheo.session.deck.QuestionSlides;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.session.screen.ScreenPage;
import vn.giamngheo.web.Origin;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Slides on the screen: of a session, and as they would be now. */
final class ScreenRoutes {
  private final AtlasQueries atlases;
  private final SessionStore store;
  private final ShownDecks decks;
  private final Previews previews;

  ScreenRoutes(AtlasQueries atlases, SessionStore store, ShownDecks decks, Previews previews) {
    this.atlases = atlases;
    this.store = store;
    this.decks = decks;
    this.previews = previews;
  }

  void register(RoutesConfig routes) {
    routes.get("/trinh-chieu/{atlas}/man-hinh", this::preview, Role.PUBLIC);
    routes.get("/trinh-chieu/{atlas}/{code}/man-hinh", this::session, Role.PUBLIC);
  }

  private void preview(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    DeckMaker.Wish wish =
        new DeckMaker.Wish(
            Params.find(ctx, "boundaries").orElse(Vintage.ORIGINAL), Params.find(ctx, "scenario"));
    Freezer.Made made = previews.get(atlas, wish, Params.language(ctx));
    Occasion none =
        new Occasion(
            "",
            "",
            null,
            "",
            atlas.id(),
            made.revision().revision(),
            made.revision().sha256(),
            wish.boundaries(),
            wish.scenario().orElse(""),
            null);
    Replies.html(
        ctx,
        ScreenPage.render(
            new Frozen(none, QuestionSlides.shown(made.deck(), List.of()), Origin.of(ctx))));
  }

  private void session(Context ctx) {
    HeldSession session = store.get(ctx.pathParam("atlas"), ctx.pathParam("code"));
    Replies.html(ctx, ScreenPage.render(decks.frozen(session, Origin.of(ctx))));
  }
}
