package vn.giamngheo.planner.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.rank.Area;
import vn.giamngheo.planner.rank.Computing;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.MethodRoutes;
import vn.giamngheo.planner.rank.PriorityService;
import vn.giamngheo.planner.rank.ReachSeries;
import vn.giamngheo.planner.rank.Reached;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.rebase.Key;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Computation;

/** What files of a list of priorities are made of, read from the database but not yet computed. */
final class PriorityFileInput {
  private final PriorityFileQuery query;
  private final Scenario scenario;
  private final Desk desk;
  private final Figures figures;
  private final Rebasing rebasing;
  private final Optional<ReachSeries> reachSeries;
  private final Figures reachFigures;
  private final Map<String, Area> areas;
  private final List<List<Text>> places;
  private final Map<String, ShownSeries> shown;
  private final Map<String, String> findings = new HashMap<>();
  private final Map<String, Text> names = new HashMap<>();
  private final Manifest revision;
  private final Map<String, Object> revisionMap;
  private final Language language;

  private PriorityFileInput(Jdbi db, Desk desk, PriorityFileQuery query, Language language) {
    this.query = query;
    this.desk = desk;
    this.language = language;
    scenario = PriorityFileQuery.ofScenario(() -> desk.scenario(Body.of(query.request())));
    figures = desk.figures(scenario);
    rebasing = desk.boundaries().rebasing(scenario.boundaries()).orElse(null);
    query.check(scenario, figures, desk.series());
    reachSeries = scenario.findChoice().flatMap(c -> ReachSeries.of(scenario, desk.series()));
    reachFigures =
        reachSeries.map(s -> desk.figures(s.series(), scenario.boundaries())).orElse(null);
    areas =
        desk.areas(scenario.boundaries()).stream()
            .collect(Collectors.toMap(Area::code, Function.identity()));
    places = readPlaces(scenario.series());
    shown = readShown();
    for (Map<String, Object> f : new FindingQueries(db).list(desk.atlas(), language)) {
      findings.put((String) f.get("id"), (String) f.get("explanation"));
    }
    readNames();
    revision = Manifest.current(db).orElseThrow();
    revisionMap = desk.revision();
  }

  /**
   * Reads it.
   *
   * @throws vn.giamngheo.web.Problem 400 that names the parameter that cannot be used
   */
  static PriorityFileInput read(
      Jdbi db, AtlasQueries atlases, String atlas, PriorityFileQuery query, Language language) {
    return Desk.read(db, atlases, atlas, desk -> new PriorityFileInput(db, desk, query, language));
  }

  /** The series that the map shows and no criterion is made of. */
  private Map<String, ShownSeries> readShown() {
    Map<String, Series> wanted = new LinkedHashMap<>();
    for (String name : PaintName.figures(query.paint())) {
      PaintName.series(name, desk.series()).ifPresent(s -> wanted.put(name, s));
    }
    List<Series> series = List.copyOf(wanted.values());
    if (series.isEmpty()) {
      return Map.of();
    }
    Figures columns = desk.figures(series, scenario.boundaries());
    List<List<Text>> printedIn = readPlaces(series);
    Map<String, ShownSeries> all = new LinkedHashMap<>();
    for (String name : wanted.keySet()) {
      int at = all.size();
      Series one = series.get(at);
      all.put(
          name,
          new ShownSeries(
              one,
              desk.words().indicator(one.indicator()),
              desk.words().series(one),
              columns.column(at),
              rebasing == null ? new double[0] : rebasing.printed(Key.of(one)),
              printedIn.get(at)));
    }
    return all;
  }

  private List<List<Text>> readPlaces(List<Series> series) {
    Map<Integer, List<Text>> byNumber =
        desk
            .db()
            .createQuery(Sql.of(PriorityFileInput.class, "places"))
            .bind("atlas", desk.atlas().id())
            .bindArray("indicators", String.class, texts(series, Series::indicator))
            .bindArray("periods", String.class, texts(series, Series::period))
            .bindArray("statuses", String.class, texts(series, Series::status))
            .bindArray("groups", String.class, texts(series, Series::group))
            .bindArray("bases", String.class, texts(series, Series::base))
            .map((r, c) -> Map.entry(r.getInt("number"), AtlasQueries.text(r, "label")))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return IntStream.rangeClosed(1, series.size())
        .mapToObj(n -> byNumber.getOrDefault(n, List.of()))
        .toList();
  }

  private static List<String> texts(List<Series> series, Function<Series, String> of) {
    return series.stream().map(of).toList();
  }

  private void readNames() {
    desk.db()
        .createQuery(Sql.of(MethodRoutes.class, "methods"))
        .map((r, c) -> names.put(r.getString("id"), AtlasQueries.text(r, "name")))
        .list();
    desk.words().methods().forEach(names::put);
  }

  /** Computes the list, and whom it reaches. */
  PriorityView view(Computation computation, String version) {
    PriorityService service =
        new PriorityService(desk.atlas(), revisionMap, scenario, figures, desk.words(), language);
    Told told =
        Told.of(
            PriorityFileQuery.ofScenario(() -> Computing.of(() -> service.answer(computation))));
    return new PriorityView(
        desk.atlas(),
        scenario,
        query,
        figures,
        rebasing,
        told,
        reach(told),
        areas,
        places,
        shown,
        findings,
        names,
        revision,
        version,
        language);
  }

  private ToldReach reach(Told told) {
    return reachSeries
        .map(s -> new Reached(s, reachFigures, new HashSet<>(told.selection().codes())))
        .map(r -> ToldReach.of(r.answer(language)))
        .orElse(null);
  }
}
