package vn.giamngheo.feedback;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** What became of reports: by ticket for whoever sent one, by figure for everybody. */
public final class AnswerRoutes {
  private final AtlasQueries atlases;
  private final FigureSources figures;
  private final FeedbackStore store;

  public AnswerRoutes(AtlasQueries atlases, FigureSources figures, FeedbackStore store) {
    this.atlases = atlases;
    this.figures = figures;
    this.store = store;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/gop-y/{ticket}", this::page, Role.PUBLIC);
    routes.get("/api/feedback/{ticket}", this::json, Role.PUBLIC);
    routes.get("/api/atlases/{atlas}/feedback", this::answers, Role.PUBLIC);
  }

  /** The report; of a figure that is hidden now without words, for they may tell it. */
  private Entry find(Context ctx) {
    Entry entry = get(ctx);
    return isHidden(entry) ? entry.withoutWords(Params.language(ctx)) : entry;
  }

  private boolean isHidden(Entry entry) {
    return atlases.list().stream().anyMatch(a -> a.restricted() && a.id().equals(entry.atlas()))
        && !isThere(entry.address());
  }

  private boolean isThere(String address) {
    try {
      figures.get(address, Language.VI);
      return true;
    } catch (Problem none) {
      if (none.status() != 404 && none.status() != 400) {
        throw none;
      }
      return false;
    }
  }

  private Entry get(Context ctx) {
    return store
        .findTicket(ctx.pathParam("ticket"))
        .orElseThrow(
            () ->
                Problem.notFound(
                    new Text(
                        "Không có góp ý nào mang mã này.", "There is no report of this code.")));
  }

  private void page(Context ctx) {
    Language language = Params.language(ctx);
    Entry entry;
    try {
      entry = find(ctx);
    } catch (Problem e) {
      FeedbackRoutes.lost(ctx, e, language);
      return;
    }
    Shell shell =
        Shell.of(
                language,
                "/gop-y/" + entry.ticket(),
                Map.of(),
                new Text("Góp ý " + entry.ticket(), "Report " + entry.ticket()),
                FeedbackRoutes.TITLE)
            .withStyles("feedback.css");
    TicketPage page =
        new TicketPage(
            entry.ticket(),
            entry.address(),
            entry.state().words().in(language),
            entry.state() == State.NEW,
            Answer.of(entry, language));
    Replies.html(ctx, Templates.render("feedback/ticket.jte", shell, page));
    FeedbackRoutes.aside(ctx);
  }

  private void json(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    Replies.json(ctx, find(ctx).ofTicket(Params.language(ctx)));
  }

  private void answers(Context ctx) {
    Language language = Params.language(ctx);
    String atlas = atlases.get(ctx.pathParam("atlas")).id();
    String address = Params.find(ctx, "so").orElseThrow(() -> Problem.missingField("so"));
    int from = Params.number(ctx, "from", 0, FeedbackStore.MOST, 0);
    List<Entry> entries =
        address.startsWith("/nguon/" + atlas + "/") ? store.answers(address, from) : List.of();
    // What is answered changes without a new revision of the data.
    ctx.header("Cache-Control", "no-store");
    Replies.json(
        ctx, entries.stream().filter(e -> !isHidden(e)).map(e -> e.published(language)).toList());
  }
}
