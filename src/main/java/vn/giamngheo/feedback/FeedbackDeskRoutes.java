package vn.giamngheo.feedback;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** What the administrator does with what readers said. */
public final class FeedbackDeskRoutes {
  private static final Map<String, State> DECISIONS =
      Map.of("answer", State.ANSWERED, "reject", State.REJECTED);

  private final FeedbackStore store;

  public FeedbackDeskRoutes(FeedbackStore store) {
    this.store = store;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    String all = "/api/admin/feedback";
    routes.get(all, this::list, Role.ADMINISTRATOR);
    routes.get(all + "/{id}", this::get, Role.ADMINISTRATOR);
    routes.post(all + "/{id}", this::decide, Role.ADMINISTRATOR);
    routes.delete(all + "/{id}", this::delete, Role.ADMINISTRATOR);
  }

  private void list(Context ctx) {
    Language language = Params.language(ctx);
    String state = Params.choice(ctx, "state", List.of("new", "all"), "new");
    int from = Params.number(ctx, "from", 0, FeedbackStore.MOST, 0);
    Replies.json(
        ctx, store.list(state.equals("all"), from).stream().map(e -> e.whole(language)).toList());
  }

  private void get(Context ctx) {
    Replies.json(ctx, find(ctx).whole(Params.language(ctx)));
  }

  private Entry find(Context ctx) {
    return store.find(id(ctx)).orElseThrow(FeedbackDeskRoutes::unknown);
  }

  private static long id(Context ctx) {
    String given = ctx.pathParam("id");
    if (!given.matches("\\d{1,18}")) {
      throw unknown();
    }
    return Long.parseLong(given);
  }

  private static Problem unknown() {
    return Problem.notFound(new Text("Không có góp ý này.", "There is no such report."));
  }

  private void decide(Context ctx) {
    Body body = Body.of(ctx);
    String decision = body.choice("decision", List.of("answer", "reject"), null);
    String words = body.text("text", FeedbackStore.LONGEST_ANSWER).orElse("");
    boolean hide = body.flag("hideQuestion", false);
    body.refuseOthers();
    if (!store.decide(id(ctx), DECISIONS.get(decision), words, !hide)) {
      throw unknown();
    }
    get(ctx);
  }

  private void delete(Context ctx) {
    if (!store.delete(id(ctx))) {
      throw unknown();
    }
    ctx.status(204);
  }
}
