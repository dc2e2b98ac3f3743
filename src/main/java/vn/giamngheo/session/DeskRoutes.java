package vn.giamngheo.session;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.QuestionSlides;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.session.make.DeckMaker;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The desks: of an atlas with its sessions, and of a session with its files. */
final class DeskRoutes {
  private static final int MOST_SLIDES = 999;
  private static final String PATH = "/trinh-chieu/";

  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final SessionStore store;
  private final Previews previews;
  private final SessionPages pages;
  private final CodePages codes;

  DeskRoutes(
      AtlasQueries atlases,
      RebaseQueries rebase,
      SessionStore store,
      Previews previews,
      SessionPages pages,
      CodePages codes) {
    this.atlases = atlases;
    this.rebase = rebase;
    this.store = store;
    this.previews = previews;
    this.pages = pages;
    this.codes = codes;
  }

  void register(RoutesConfig routes) {
    routes.get("/trinh-chieu", this::choose, Role.PUBLIC);
    routes.get(PATH + "{atlas}", this::desk, Role.PUBLIC);
    routes.get(PATH + "{atlas}/{code}", this::session, Role.PUBLIC);
    routes.get("/s/{code}", this::figure, Role.PUBLIC);
  }

  private void choose(Context ctx) {
    String atlas =
        Params.find(ctx, "atlas").map(atlases::get).orElseGet(() -> atlases.list().get(0)).id();
    String tail = Params.language(ctx) == Language.EN ? "?lang=en" : "";
    ctx.status(303).header("Location", PATH + atlas + tail);
  }

  private void desk(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    Deck deck = previews.get(atlas, DeckMaker.Wish.usual(), language).deck();
    DeskPage page =
        new DeskPage(
            atlas.id(),
            atlas.title().in(language),
            store.list(atlas.id()).stream().map(s -> entry(s, language)).toList(),
            atlases.list().stream()
                .map(
                    a ->
                        new DeskPage.Choice(
                            a.id(), a.title().in(language), a.id().equals(atlas.id())))
                .toList(),
            rebase.vintages(atlas).stream().map(v -> choice(v, language)).toList(),
            QuestionSlides.whole(deck, List.of()).stream().map(Slide::heading).toList(),
            deck.leftOut());
    Text title = new Text("Phiên giám sát", "Supervision session");
    Shell shell =
        Shell.of(language, PATH + atlas.id(), Map.of(), title, title)
            .withStyles("session-desk.css")
            .withScripts("session/desk.js");
    send(ctx, "session/desk.jte", shell, page);
  }

  private static DeskPage.Entry entry(HeldSession session, Language language) {
    return new DeskPage.Entry(
        session.address(),
        session.occasion().code(),
        session.occasion().name(),
        Dates.format(session.occasion().date(), language),
        session.occasion().body());
  }

  private static DeskPage.Choice choice(Vintage vintage, Language language) {
    return new DeskPage.Choice(vintage.id(), vintage.label(language), vintage.original());
  }

  private void session(Context ctx) {
    HeldSession session = store.get(ctx.pathParam("atlas"), ctx.pathParam("code"));
    Language language = Params.language(ctx);
    DeskPage.OfSession page = pages.session(session, language);
    Text title = new Text(page.name(), page.name());
    Shell shell =
        Shell.of(language, session.address(), Map.of(), title, title)
            .withStyles("session-desk.css")
            .withScripts("session/questions.js");
    send(ctx, "session/session.jte", shell, page);
  }

  private void figure(Context ctx) {
    Language language = Params.language(ctx);
    if (!ctx.pathParam("code").contains("-")) {
      listing(ctx, language);
      return;
    }
    CodePage page = codes.figure(ctx.pathParam("code"), language);
    Text title =
        new Text(
            page.shortCode() + ": " + page.figure().label(),
            page.shortCode() + ": " + page.figure().label());
    Shell shell =
        Shell.of(language, "/s/" + page.shortCode(), Map.of(), title, title)
            .withStyles("session-desk.css");
    send(ctx, "session/code.jte", shell, page);
  }

  private void listing(Context ctx, Language language) {
    Optional<Integer> slide =
        Params.find(ctx, "trang").map(given -> Params.number(ctx, "trang", 2, MOST_SLIDES, 2));
    HeldSession session = store.get(ctx.pathParam("code"));
    ListingPage page = codes.listing(session, slide, language);
    Map<String, String> query =
        slide.map(n -> Map.of("trang", Integer.toString(n))).orElse(Map.of());
    Text title = new Text("Các con số của phiên họp", "Figures of the session");
    Shell shell =
        Shell.of(language, "/s/" + page.occasion().code(), query, title, title)
            .withStyles("session-desk.css");
    send(ctx, "session/listing.jte", shell, page);
  }

  private static void send(Context ctx, String template, Shell shell, Object page) {
    ctx.header("Cache-Control", "no-store");
    Replies.html(ctx, Templates.render(template, shell, page));
  }
}
