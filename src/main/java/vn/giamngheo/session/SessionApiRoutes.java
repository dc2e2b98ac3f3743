package vn.giamngheo.session;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.session.deck.Deck;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Question;
import vn.giamngheo.session.deck.QuestionEdit;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Sessions for programs: list, freeze, read, forget. */
final class SessionApiRoutes {
  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_BODY = 300;
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_SCENARIO = 16_384;

  private final AtlasQueries atlases;
  private final SessionStore store;
  private final ShownDecks decks;
  private final Freezer freezer;
  private final Painters painters;

  /**
   * @param painters bound how many decks are made at once
   */
  SessionApiRoutes(
      AtlasQueries atlases,
      SessionStore store,
      ShownDecks decks,
      Freezer freezer,
      Painters painters) {
    this.atlases = atlases;
    this.store = store;
    this.decks = decks;
    this.freezer = freezer;
    this.painters = painters;
  }

  /** Adds the routes. */
  void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/sessions", this::list, Role.PUBLIC);
    routes.post("/api/atlases/{atlas}/sessions", this::freeze, Role.ADMINISTRATOR);
    routes.get("/api/sessions/{code}", this::get, Role.PUBLIC);
    routes.post("/api/sessions/{code}/questions", this::edit, Role.ADMINISTRATOR);
    routes.delete("/api/sessions/{code}", this::delete, Role.ADMINISTRATOR);
  }

  private void list(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    String atlas = ctx.pathParam("atlas");
    Replies.json(ctx, store.list(atlas).stream().map(this::brief).toList());
  }

  private Map<String, Object> brief(HeldSession session) {
    Map<String, Object> map = session.toMap();
    if (decks.isGuarded(session)) {
      map.put("deckSha256", null);
    }
    return map;
  }

  private void freeze(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    Body body = Body.of(ctx);
    Freezer.Wish wish =
        new Freezer.Wish(
            required(body, "name", LONGEST_NAME),
            date(body, "date"),
            required(body, "body", LONGEST_BODY),
            body.text("boundaries", 10).orElse(Vintage.ORIGINAL),
            body.text("scenario", LONGEST_SCENARIO).orElse(""),
            language);
    body.refuseOthers();
    HeldSession kept = painters.paint(() -> freezer.freeze(atlas, wish));
    ctx.status(201).header("Location", "/api/sessions/" + kept.occasion().code());
    Replies.json(ctx, brief(kept));
  }

  private void get(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    HeldSession session = store.get(ctx.pathParam("code"));
    Map<String, Object> map = brief(session);
    map.put("deck", decks.get(session));
    Replies.json(ctx, map);
  }

  private void edit(Context ctx) {
    HeldSession session = store.get(ctx.pathParam("code"));
    Deck deck = decks.get(session);
    Body body = Body.of(ctx);
    String id = required(body, "question", LONGEST_ID);
    Question question =
        deck.questions().stream()
            .filter(q -> q.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.badField(
                        "question", id, deck.questions().stream().map(Question::id).toList()));
    String wording = body.text("wording", QuestionEdit.LONGEST).orElse("").strip();
    QuestionEdit edit = new QuestionEdit(id, wording, body.flag("struck", false));
    body.refuseOthers();
    edit.line(question, deck);
    store.edit(session, edit);
    ctx.header("Cache-Control", "no-store");
    Frozen frozen = new Frozen(session.occasion(), deck, "");
    Replies.json(ctx, SessionPages.asked(frozen, question, List.of(edit)));
  }

  private void delete(Context ctx) {
    store.delete(store.get(ctx.pathParam("code")));
    ctx.status(204);
  }

  private static String required(Body body, String name, int longest) {
    return body.text(name, longest)
        .map(text -> text.strip().replaceAll("[\\p{Cntrl}\\s]+", " "))
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> Problem.missingField(body.path(name)));
  }

  private static LocalDate date(Body body, String name) {
    Optional<String> given = body.text(name, 10);
    String text = given.orElseThrow(() -> Problem.missingField(body.path(name)));
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 2000 && date.getYear() < 2100) {
        return date;
      }
    } catch (DateTimeException e) {
      // Told below, as any other day that cannot be.
    }
    throw Problem.wrongField(
        body.path(name),
        new Text(
            "phải là một ngày có thật, dạng năm-tháng-ngày, ví dụ 2026-12-08",
            "must be a real day as year-month-day, for instance 2026-12-08"));
  }
}
