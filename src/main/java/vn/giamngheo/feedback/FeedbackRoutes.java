package vn.giamngheo.feedback;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.document.NamedFigure;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The form “Số này sai?” and what is sent with it, from the page or by programs. */
public final class FeedbackRoutes {
  static final Text TITLE = new Text("Số này sai?", "Is this number wrong?");
  private static final int LONGEST_ADDRESS = 600;
  private static final int LONGEST_SENT = 16_000;

  private final FigureSources figures;
  private final FeedbackStore store;
  private final SendingLimits limits;

  /**
   * @param clock the time, for counting what is sent
   */
  public FeedbackRoutes(FigureSources figures, FeedbackStore store, InstantSource clock) {
    this.figures = figures;
    this.store = store;
    this.limits = new SendingLimits(clock);
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/gop-y", this::form, Role.PUBLIC);
    routes.post("/gop-y", this::send, Role.PUBLIC);
    routes.post("/api/feedback", this::sendJson, Role.PUBLIC);
  }

  private void form(Context ctx) {
    Language language = Params.language(ctx);
    String wished = Params.find(ctx, "so").orElse("");
    try {
      show(ctx, 200, page(wished, Submission.empty(), language), language);
    } catch (Problem e) {
      lost(ctx, e, language);
    }
  }

  private FormPage page(String wished, Submission said, Language language) {
    NamedFigure figure = figures.get(wished, language);
    List<Entry> answers = store.answers(figure.address());
    return FormPage.of(figure, said, answers, language);
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
      page = page(wished, said, language);
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
      refuseMachines(ctx, field(ctx, "more", LONGEST_SENT));
      Entry entry = keep(ctx, page.address(), said);
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

  /** A field that people do not see, or a form that another site sent in a reader's name. */
  private static void refuseMachines(Context ctx, String trap) {
    String from = ctx.header("Sec-Fetch-Site");
    if (!trap.isEmpty() || from != null && from.equals("cross-site")) {
      throw Problem.of(
          403,
          new Text("Không nhận", "Not taken"),
          new Text(
              "Góp ý chỉ được gửi từ trang này, và ô “để trống” phải để trống.",
              "Reports are sent from this page only, with the field to be left empty left empty."));
    }
  }

  private Entry keep(Context ctx, String address, Submission said) {
    String block = AddressBlock.of(ctx.ip(), ctx.header("X-Forwarded-For"));
    Duration wait = limits.take(block);
    if (!wait.isZero()) {
      ctx.header("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
      throw tooMany(Math.max(1, wait.toMinutes()));
    }
    return store.add(address.split("/")[2], address, said);
  }

  private static Problem tooMany(long minutes) {
    return Problem.of(
        429,
        new Text("Quá nhiều góp ý", "Too many reports"),
        new Text(
            "Đã nhận nhiều góp ý từ mạng này hoặc trong hôm nay; xin gửi lại sau "
                + minutes
                + " phút.",
            "Many reports have come from this network or on this day; please send again in "
                + minutes
                + " minutes."));
  }

  private void sendJson(Context ctx) {
    Language language = Params.language(ctx);
    Body body = Body.of(ctx);
    String wished = body.text("address", LONGEST_ADDRESS).orElse("");
    Submission said =
        Submission.of(
            body.choice("kind", Kind.ids(), null),
            body.text("expected", LONGEST_SENT).orElse(""),
            body.text("reference", LONGEST_SENT).orElse(""),
            body.text("text", LONGEST_SENT).orElse(""));
    body.refuseOthers();
    String address = figures.get(wished, language).address();
    said.flaws()
        .forEach(
            (name, why) -> {
              throw Problem.of(400, new Text("Không nhận", "Not taken"), why, name);
            });
    refuseMachines(ctx, "");
    Entry entry = keep(ctx, address, said);
    ctx.status(201).header("Location", "/api/feedback/" + entry.ticket());
    Replies.json(ctx, entry.ofTicket(language));
  }
}
