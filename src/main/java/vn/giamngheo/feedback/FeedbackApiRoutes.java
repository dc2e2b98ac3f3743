package vn.giamngheo.feedback;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Reports sent by programs. */
public final class FeedbackApiRoutes {
  private final FigureSources figures;
  private final SendingQuery sending;

  public FeedbackApiRoutes(FigureSources figures, SendingQuery sending) {
    this.figures = figures;
    this.sending = sending;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.post("/api/feedback", this::sendJson, Role.PUBLIC);
  }

  private void sendJson(Context ctx) {
    Language language = Params.language(ctx);
    Body body = Body.of(ctx);
    String wished = body.text("address", FeedbackRoutes.LONGEST_ADDRESS).orElse("");
    Submission said =
        Submission.of(
            body.choice("kind", Kind.ids(), null),
            body.text("expected", FeedbackRoutes.LONGEST_SENT).orElse(""),
            body.text("reference", FeedbackRoutes.LONGEST_SENT).orElse(""),
            body.text("text", FeedbackRoutes.LONGEST_SENT).orElse(""));
    body.refuseOthers();
    String address = figures.get(wished, language).address();
    said.flaws()
        .forEach(
            (name, why) -> {
              throw Problem.of(400, new Text("Không nhận", "Not taken"), why, name);
            });
    Entry entry = sending.keep(ctx, address, said, "");
    ctx.status(201).header("Location", "/api/feedback/" + entry.ticket());
    Replies.json(ctx, entry.ofTicket(language));
  }
}
