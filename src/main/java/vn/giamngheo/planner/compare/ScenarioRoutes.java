package vn.giamngheo.planner.compare;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.planner.budget.FormulaExamples;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCode;
import vn.giamngheo.planner.scenario.ScenarioCodeReader;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Scenarios that are kept: ready-made ones, saved ones, and those written into an address. */
public final class ScenarioRoutes {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 2_000;

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final ScenarioStore store;

  public ScenarioRoutes(Jdbi db, AtlasQueries atlases, ScenarioStore store) {
    this.db = db;
    this.atlases = atlases;
    this.store = store;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/presets", this::presets, Role.PUBLIC);
    routes.get("/api/atlases/{atlas}/allocation-examples", this::examples, Role.PUBLIC);
    routes.get("/api/atlases/{atlas}/scenario-codes/{code}", this::decode, Role.PUBLIC);
    routes.get("/api/scenarios", this::list, Role.PUBLIC);
    routes.get("/api/scenarios/{id}", this::get, Role.PUBLIC);
    routes.post("/api/scenarios", this::save, Role.ADMINISTRATOR);
    routes.delete("/api/scenarios/{id}", this::delete, Role.ADMINISTRATOR);
  }

  private void presets(Context ctx) {
    Language language = Params.language(ctx);
    Replies.json(
        ctx,
        Desk.read(
            db,
            atlases,
            ctx.pathParam("atlas"),
            desk ->
                Presets.list(desk.db(), desk.atlas(), desk.series()).stream()
                    .map(p -> preset(p, language))
                    .toList()));
  }

  private static Map<String, Object> preset(Presets.Preset preset, Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", preset.id());
    map.put("name", preset.name().in(language));
    map.put("description", preset.description().in(language));
    map.put("request", preset.scenario().toMap());
    map.put("code", ScenarioCode.of(preset.scenario()));
    return map;
  }

  private void examples(Context ctx) {
    Language language = Params.language(ctx);
    Replies.json(
        ctx,
        Desk.read(
            db,
            atlases,
            ctx.pathParam("atlas"),
            desk ->
                FormulaExamples.list(desk.db(), desk.series()).stream()
                    .map(e -> example(e, language))
                    .toList()));
  }

  private static Map<String, Object> example(FormulaExamples.Example e, Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", e.id());
    map.put("name", e.name().in(language));
    map.put("note", e.note().in(language));
    map.put("example", true);
    map.put("formula", e.formula().toMap());
    return map;
  }

  private void decode(Context ctx) {
    Scenario scenario =
        scenario(
            ctx.pathParam("atlas"), Body.of(ScenarioCodeReader.request(ctx.pathParam("code"))));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("atlas", ctx.pathParam("atlas"));
    map.put("request", scenario.toMap());
    map.put("code", ScenarioCode.of(scenario));
    Replies.json(ctx, map);
  }

  private Scenario scenario(String atlas, Body body) {
    return Desk.read(db, atlases, atlas, desk -> desk.scenario(body).kept());
  }

  private void list(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    Optional<String> atlas = Params.find(ctx, "atlas");
    atlas.ifPresent(atlases::get);
    Replies.json(ctx, store.list(atlas.orElse(null)).stream().map(SavedScenario::toMap).toList());
  }

  private void get(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    Replies.json(ctx, find(ctx).toMap());
  }

  private SavedScenario find(Context ctx) {
    return id(ctx).flatMap(store::find).orElseThrow(() -> unknown());
  }

  private static Optional<Long> id(Context ctx) {
    String given = ctx.pathParam("id");
    return given.matches("\\d{1,18}") ? Optional.of(Long.valueOf(given)) : Optional.empty();
  }

  private static Problem unknown() {
    return Problem.notFound(new Text("Không có kịch bản này.", "There is no such scenario."));
  }

  private void save(Context ctx) {
    Body body = Body.of(ctx);
    String atlas = required(body, "atlas", LONGEST_NAME);
    String name = required(body, "name", LONGEST_NAME);
    String author = required(body, "author", LONGEST_NAME);
    String note = body.text("note", LONGEST_NOTE).orElse("");
    Body request = body.requireObject("request");
    body.refuseOthers();
    long id = store.save(atlas, name, author, note, scenario(atlas, request));
    ctx.status(201).header("Location", "/api/scenarios/" + id);
    Replies.json(ctx, store.find(id).orElseThrow().toMap());
  }

  private static String required(Body body, String name, int longest) {
    String text = body.text(name, longest).map(String::strip).orElse("");
    if (text.isEmpty()) {
      throw Problem.missingField(body.path(name));
    }
    return text;
  }

  private void delete(Context ctx) {
    if (!id(ctx).map(store::delete).orElse(false)) {
      throw unknown();
    }
    ctx.status(204);
  }
}
