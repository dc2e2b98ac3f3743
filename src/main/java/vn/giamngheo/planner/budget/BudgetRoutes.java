package vn.giamngheo.planner.budget;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.rank.Computing;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.rank.Field;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.Ranker;
import vn.giamngheo.planner.rank.Ranking;
import vn.giamngheo.planner.rank.ReachSeries;
import vn.giamngheo.planner.rank.Reached;
import vn.giamngheo.planner.rank.Selected;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.priority.BudgetSelection;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Computations;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Choosing units for a budget, telling whom a choice reaches, and dividing a budget by points. */
public final class BudgetRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final Computations computations;

  public BudgetRoutes(Jdbi db, AtlasQueries atlases, Computations computations) {
    this.db = db;
    this.atlases = atlases;
    this.computations = computations;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.post(
        "/api/atlases/{atlas}/priority/selection",
        ctx -> Replies.json(ctx, selection(ctx)),
        Role.PUBLIC);
    routes.post(
        "/api/atlases/{atlas}/priority/allocation",
        ctx -> Replies.json(ctx, allocation(ctx)),
        Role.PUBLIC);
  }

  private record SelectionInput(
      Atlas atlas,
      SelectionRequest request,
      Figures figures,
      Optional<ReachSeries> series,
      Figures households,
      Words words) {}

  /** What a budget buys, or whom a choice reaches. */
  public Map<String, Object> selection(Context ctx) {
    Language language = Params.language(ctx);
    Body body = Body.of(ctx);
    SelectionInput in =
        Desk.read(db, atlases, ctx.pathParam("atlas"), desk -> selectionInput(desk, body));
    return Computing.of(() -> computations.run(ctx, c -> selection(in, language, c::stopped)));
  }

  private static SelectionInput selectionInput(Desk desk, Body body) {
    SelectionRequest request = SelectionRequest.read(body, desk);
    Optional<ReachSeries> series = ReachSeries.of(request.scenario(), desk.series());
    if (series.isEmpty() && (request.choice() != null || request.needsCounts())) {
      throw Problem.notFound(
          new Text(
              "Văn bản này không in số hộ nghèo của từng đơn vị.",
              "This document does not print the poor households of single units."));
    }
    Figures households =
        desk.figures(
            series.map(ReachSeries::series).orElse(request.scenario().series()),
            request.scenario().boundaries());
    if (series.isPresent()) {
      households.refuseMixed(0, "poor_households");
    }
    return new SelectionInput(
        desk.atlas(), request, desk.figures(request.scenario()), series, households, desk.words());
  }

  private static Map<String, Object> selection(
      SelectionInput in, Language language, BooleanSupplier stopped) {
    Scenario scenario = in.request().scenario();
    Ranking ranking = new Ranker(scenario, in.words()).rank(Field.of(scenario, in.figures()));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("atlas", in.atlas().id());
    map.put("scenario", scenario.toMap());
    Set<String> chosen;
    if (in.request().choice() != null) {
      chosen = new HashSet<>(Selected.of(in.request().choice(), ranking).codes(ranking.field()));
    } else {
      BudgetChoice choice = new BudgetChoice(in.request(), ranking, poor(in));
      BudgetSelection selection = choice.select(stopped);
      chosen = choice.codes(selection);
      choice.answer(selection).put(map, language);
    }
    map.put("codes", chosen.stream().sorted().toList());
    map.put(
        "reach",
        in.series()
            .map(s -> new Reached(s, in.households(), chosen).answer(language))
            .orElse(null));
    map.put("source", in.atlas().citation(language));
    return map;
  }

  private static Map<String, Figure> poor(SelectionInput in) {
    Map<String, Figure> poor = new HashMap<>();
    if (in.series().isEmpty()) {
      return poor;
    }
    for (int i = 0; i < in.households().units().size(); i++) {
      Figure figure = in.households().rows().get(i)[0];
      if (figure != null) {
        poor.put(in.households().units().get(i).code(), figure);
      }
    }
    return poor;
  }

  /** How a budget is divided, see {@link AllocationAnswer}. */
  public Map<String, Object> allocation(Context ctx) {
    Language language = Params.language(ctx);
    Body body = Body.of(ctx);
    return Computing.of(
        () ->
            Desk.read(
                db, atlases, ctx.pathParam("atlas"), desk -> allocation(desk, body, language)));
  }

  private static Map<String, Object> allocation(Desk desk, Body body, Language language) {
    long budget = body.whole("budget", 1, Formula.MOST_VND, null);
    Formula a = Formula.read(body.requireObject("a"), desk.series());
    Optional<Formula> b = body.object("b").map(f -> Formula.read(f, desk.series()));
    String boundaries = Scenario.readBoundaries(body, desk.boundaries());
    body.refuseOthers();
    Set<Series> wanted = new LinkedHashSet<>(a.series());
    b.ifPresent(f -> wanted.addAll(f.series()));
    if (wanted.isEmpty()) {
      wanted.add(desk.series().any());
    }
    Figures figures = desk.figures(new ArrayList<>(wanted), boundaries);
    Words words = desk.words();
    return new AllocationAnswer(
            desk.atlas(),
            boundaries,
            figures,
            budget,
            Allocated.of(a, figures, budget, words, "a"),
            b.map(f -> Allocated.of(f, figures, budget, words, "b")))
        .answer(words, language);
  }
}
