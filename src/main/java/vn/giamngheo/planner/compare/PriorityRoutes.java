package vn.giamngheo.planner.compare;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.planner.rank.Ahp;
import vn.giamngheo.planner.rank.CompactFigures;
import vn.giamngheo.planner.rank.Computing;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.rank.Field;
import vn.giamngheo.planner.rank.PriorityService;
import vn.giamngheo.planner.rank.Ranker;
import vn.giamngheo.planner.rank.Ranking;
import vn.giamngheo.planner.rank.Selected;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Computations;
import vn.giamngheo.web.Pages;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Which units come first, how sure that is, whom a choice reaches, and how a budget is divided. */
public final class PriorityRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final Computations computations;

  public PriorityRoutes(Jdbi db, AtlasQueries atlases, Computations computations) {
    this.db = db;
    this.atlases = atlases;
    this.computations = computations;
  }

  /** Adds the routes and the page they serve. */
  public void register(RoutesConfig routes) {
    String priority = "/api/atlases/{atlas}/priority";
    routes.post(priority, this::priority, Role.PUBLIC);
    routes.post(priority + "/comparison", ctx -> Replies.json(ctx, comparison(ctx)), Role.PUBLIC);
    routes.post(priority + "/ahp", this::ahp, Role.PUBLIC);
    routes.get("/quy-hoach", ctx -> Pages.send(ctx, "quy-hoach.html", 200), Role.PUBLIC);
  }

  private void priority(Context ctx) {
    Language language = Params.language(ctx);
    String figures =
        Params.choice(ctx, "figures", List.of("whole", "compact", "certainty"), "whole");
    Body body = Body.of(ctx);
    PriorityService service =
        Desk.read(db, atlases, ctx.pathParam("atlas"), desk -> service(desk, body, language));
    Map<String, Object> answer =
        Computing.of(() -> computations.run(ctx, service.steps(), service::answer));
    Replies.json(ctx, CompactFigures.of(answer, figures));
  }

  private static PriorityService service(Desk desk, Body body, Language language) {
    Scenario scenario = desk.scenario(body);
    return new PriorityService(
        desk.atlas(), desk.revision(), scenario, desk.figures(scenario), desk.words(), language);
  }

  /** Two scenarios held against each other. */
  public Map<String, Object> comparison(Context ctx) {
    Language language = Params.language(ctx);
    Body body = Body.of(ctx);
    Body first = body.requireObject("a");
    Body second = body.requireObject("b");
    body.refuseOthers();
    return Desk.read(
        db,
        atlases,
        ctx.pathParam("atlas"),
        desk -> {
          Scenario a = desk.scenario(first);
          Scenario b = desk.scenario(second);
          Comparison.refuseOtherUnits(a, b, second);
          Map<String, Object> told = new LinkedHashMap<>();
          told.put("atlas", desk.atlas().id());
          told.put("boundaries", a.boundaries());
          told.putAll(Computing.of(() -> comparison(desk, a, b)).answer(language));
          told.put(
              "differences",
              Differences.list(a, b, desk.words(), UnitNoun.of(desk.atlas(), a.boundaries()))
                  .stream()
                  .map(text -> text.in(language))
                  .toList());
          told.put("source", desk.atlas().citation(language));
          return told;
        });
  }

  private static Comparison comparison(Desk desk, Scenario a, Scenario b) {
    if (!a.boundaries().equals(b.boundaries())) {
      throw Problem.wrongField(
          "b.boundaries",
          new Text(
              "khác với kịch bản thứ nhất: đơn vị của hai ngày khác nhau không so từng hạng được",
              "differs from the first scenario’s: units of two days cannot be compared rank by"
                  + " rank"));
    }
    Ranking rankingA = ranking(desk, a);
    Ranking rankingB = ranking(desk, b);
    return new Comparison(
        rankingA,
        rankingB,
        a.findChoice().map(c -> Selected.of(c, rankingA)).orElse(null),
        b.findChoice().map(c -> Selected.of(c, rankingB)).orElse(null));
  }

  private static Ranking ranking(Desk desk, Scenario scenario) {
    return new Ranker(scenario, desk.words()).rank(Field.of(scenario, desk.figures(scenario)));
  }

  private void ahp(Context ctx) {
    Language language = Params.language(ctx);
    atlases.get(ctx.pathParam("atlas"));
    double[][] matrix = Ahp.read(Body.of(ctx));
    Replies.json(ctx, Computing.of(() -> Ahp.answer(matrix, language)));
  }
}
