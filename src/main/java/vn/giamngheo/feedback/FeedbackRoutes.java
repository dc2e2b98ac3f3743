package vn.giamngheo.feedback;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.document.NamedFigure;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The form “Số này sai?” and what is sent with it. */
public final class FeedbackRoutes {
  static final Text TITLE = new Text("Số này sai?", "Is this number wrong?");
  static final int LONGEST_ADDRESS = 600;
  static final int LONGEST_SENT = 16_000;

  private final FigureSources figures;
  private final FeedbackStore store;
  private final SendingQuery sending;

  public FeedbackRoutes(FigureSources figures, FeedbackStore store, SendingQuery sending) {
    this.figures = figures;
    this.store = store;
    this.sending = sending;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/gop-y", this::form, Role.PUBLIC);
    routes.post("/gop-y", this::send, Role.PUBLIC);
  }

  private void form(Context ctx) {
    Language language = Params.language(ctx);
    String wished = Params.find(ctx, "so").orElse("");
    int from = Params.number(ctx, "from", 0, FeedbackStore.MOST, 0);
    try {
      show(ctx, 200, page(wished, Submission.empty(), from, language), language);
    } catch (Problem e) {
      lost(ctx, e, language);
    }
  }

  private FormPage page(String wished, Submission said, int from, Language language) {
    NamedFigure figure = figures.get(wished, language);
    return FormPage.of(figure, said, Answers.of(store, figure.address(), from, language), language);
  }

  private static void show(Context ctx, int status, FormPage page, Language language) {
    Shell shell =
        Shell.of(
                language,
                "/gop-y",
                Map.of("so", page.address()),
                TITLE,
                new Text(
                    "Báo một con số sai; câu trả lời hiện bên cạnh con số.",
                    "Report a wrong number; the answer stands beside it."))
            .withStyles("feedback.css");
    Replies.html(ctx.status(status), Templates.render("feedback/form.jte", shell, page));
    aside(ctx);
  }

  /** Pages that are for one reader alone are neither kept nor found by search engines. */
  static void aside(Context ctx) {
    ctx.header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
  }

  /** No figure or report there: a page that says so and what to do. */
  static void lost(Context ctx, Problem problem, Language language) {
    Shell shell =
        Shell.of(language, "/gop-y", Map.of(), TITLE, problem.detail()).withStyles("feedback.css");
    int status = problem.status() == 400 ? 404 : problem.status();
    Replies.html(
        ctx.status(status),
        Templates.render("feedback/lost.jte", shell, problem.detail().in(language)));
    aside(ctx);
  }

  private void send(Context ctx) {
    Language language = Params.language(ctx);
    String wished = field(ctx, "so", LONGEST_ADDRESS);
    Submission said =
        Submission.of(
            field(ctx, "kind", LONGEST_SENT),
            field(ctx, "expected", LONGEST_SENT),
            field(ctx, "reference", LONGEST_SENT),
            field(ctx, "text", LONGEST_SENT));
    FormPage page;
    try {
      page = page(wished, said, 0, language);
    } catch (Problem e) {
      lost(ctx, e, language);
      return;
    }
    Map<String, Text> flaws = said.flaws();
    if (!flaws.isEmpty()) {
      show(ctx, 400, page.refused(flaws, "", language), language);
      return;
    }
    try {
      Entry entry = sending.keep(ctx, page.address(), said, field(ctx, "more", LONGEST_SENT));
      String tail = language == Language.EN ? "?lang=en" : "";
      ctx.status(303).header("Location", "/gop-y/" + entry.ticket() + tail);
    } catch (Problem e) {
      show(ctx, e.status(), page.refused(flaws, e.detail().in(language), language), language);
    }
  }

  private static String field(Context ctx, String name, int longest) {
    String value = ctx.formParam(name);
    String given = value == null ? "" : value;
    return given.length() > longest ? given.substring(0, longest) : given;
  }
}
