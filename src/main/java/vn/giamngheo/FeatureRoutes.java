package vn.giamngheo;

import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.check.FindingRoutes;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.content.archive.RevisionHistory;
import vn.giamngheo.db.Database;
import vn.giamngheo.document.DocumentRoutes;
import vn.giamngheo.document.FigureSources;
import vn.giamngheo.document.SourceQuery;
import vn.giamngheo.feedback.AnswerRoutes;
import vn.giamngheo.feedback.FeedbackApiRoutes;
import vn.giamngheo.feedback.FeedbackDeskRoutes;
import vn.giamngheo.feedback.FeedbackRoutes;
import vn.giamngheo.feedback.FeedbackStore;
import vn.giamngheo.feedback.SendingQuery;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.funding.FundingRoutes;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.AtlasRoutes;
import vn.giamngheo.map.BoundaryRoutes;
import vn.giamngheo.map.MapRoutes;
import vn.giamngheo.map.TakeAwayRoutes;
import vn.giamngheo.opendata.ApiRoutes;
import vn.giamngheo.opendata.DataRoutes;
import vn.giamngheo.opendata.SiteRoutes;
import vn.giamngheo.place.search.UnitSearches;
import vn.giamngheo.planner.budget.BudgetRoutes;
import vn.giamngheo.planner.cluster.ClusterRoutes;
import vn.giamngheo.planner.compare.PriorityRoutes;
import vn.giamngheo.planner.compare.ScenarioRoutes;
import vn.giamngheo.planner.compare.ScenarioStore;
import vn.giamngheo.planner.file.PriorityFileRoutes;
import vn.giamngheo.planner.file.ResultFileRoutes;
import vn.giamngheo.planner.rank.MethodRoutes;
import vn.giamngheo.profile.ProfileRoutes;
import vn.giamngheo.publish.AnsweredSource;
import vn.giamngheo.publish.HomeRoutes;
import vn.giamngheo.publish.PictureRoutes;
import vn.giamngheo.publish.RevisionDataRoutes;
import vn.giamngheo.publish.RevisionRoutes;
import vn.giamngheo.publish.SourceRoutes;
import vn.giamngheo.publish.commune.CommuneRoutes;
import vn.giamngheo.publish.find.FindRoutes;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.RebaseRoutes;
import vn.giamngheo.rebase.VintageList;
import vn.giamngheo.session.Mentions;
import vn.giamngheo.session.SessionRoutes;
import vn.giamngheo.session.SessionStore;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.tile.TileRoutes;
import vn.giamngheo.tile.Tiles;
import vn.giamngheo.web.Computations;
import vn.giamngheo.web.LastingWrites;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The features of the program, each with its routes: what is behind which address. */
final class FeatureRoutes {
  /** The rest of the processors go on answering maps. */
  private static final int COMPUTATIONS_AT_ONCE =
      Math.max(2, Runtime.getRuntime().availableProcessors());

  private static final Duration LONGEST_COMPUTATION = Duration.ofSeconds(5);

  /** On a busy machine the country's clusters take several times what they take on an idle one. */
  private static final Duration LONGEST_NAMED_COMPUTATION = Duration.ofSeconds(60);

  private final Database database;
  private final FeedbackStore feedback;
  private final SessionStore sessions;
  private final Tiles tiles;
  private final Supplier<String> mark;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final Painters painters = new Painters();

  /**
   * @param mark names the state of the data in addresses
   */
  FeatureRoutes(
      Database database,
      FeedbackStore feedback,
      SessionStore sessions,
      Tiles tiles,
      Supplier<String> mark) {
    this.database = database;
    this.feedback = feedback;
    this.sessions = sessions;
    this.tiles = tiles;
    this.mark = mark;
    this.atlases = new AtlasQueries(database.reader());
    this.rebase = new RebaseQueries(database.reader(), atlases);
  }

  /** Adds all of them. */
  void register(RoutesConfig routes) {
    FundingQueries funding = new FundingQueries(database.reader());
    routes.get(
        "/healthz",
        ctx -> {
          database.reader().useHandle(h -> h.execute("select 1"));
          Replies.json(ctx, Map.of("status", "ok"));
        },
        Role.PUBLIC);
    new AtlasRoutes(
            database.reader(),
            atlases,
            (atlas, language) -> VintageList.of(rebase.vintages(atlas), language),
            Version.text())
        .register(routes);
    new RebaseRoutes(database.reader(), atlases, rebase).register(routes);
    SourceQuery sources =
        new SourceQuery(
            database.reader(), atlases, new FigureSources(database.reader(), atlases, rebase));
    new DocumentRoutes(database.reader(), atlases, sources, Version.text()).register(routes);
    new FundingRoutes(atlases, funding).register(routes);
    new FindingRoutes(atlases, new FindingQueries(database.reader())).register(routes);
    new MapRoutes(database.reader(), atlases, rebase).register(routes);
    new BoundaryRoutes(database.reader(), atlases, rebase, tiles, mark).register(routes);
    new TakeAwayRoutes(database.reader(), atlases, rebase, Version.text(), painters)
        .register(routes);
    new TileRoutes(tiles).register(routes);
    new ProfileRoutes(database.reader(), atlases, funding, rebase).register(routes);
    addPages(routes, sources);
    addUnits(routes, funding);
    addFeedback(routes);
    addPlanner(routes);
    new SessionRoutes(database, sessions, atlases, rebase, painters, Version.text(), mark)
        .register(routes);
  }

  private void addUnits(RoutesConfig routes, FundingQueries funding) {
    UnitSearches searches = new UnitSearches(database.reader(), mark);
    FindingQueries findings = new FindingQueries(database.reader());
    new FindRoutes(searches).register(routes);
    new CommuneRoutes(database.reader(), atlases, funding, findings, rebase, searches)
        .register(routes);
  }

  private void addFeedback(RoutesConfig routes) {
    FigureSources figures = new FigureSources(database.reader(), atlases, rebase);
    SendingQuery sending = new SendingQuery(feedback, InstantSource.system());
    new FeedbackRoutes(figures, feedback, sending).register(routes);
    new FeedbackApiRoutes(figures, sending).register(routes);
    new AnswerRoutes(atlases, figures, feedback).register(routes);
    new FeedbackDeskRoutes(feedback).register(routes);
  }

  /** Pages for everybody. */
  private void addPages(RoutesConfig routes, SourceQuery sources) {
    RevisionArchive archive = new RevisionArchive(database.owner());
    RevisionHistory history = new RevisionHistory(archive);
    new RevisionRoutes(archive, history).register(routes);
    new RevisionDataRoutes(archive, history).register(routes);
    new SourceRoutes(sources, atlases, archive, history, feedback, this::shown).register(routes);
    new DataRoutes(database.reader(), atlases, archive, Version.text()).register(routes);
    new ApiRoutes(Version.text()).register(routes);
    new SiteRoutes(database.reader(), atlases).register(routes);
    new HomeRoutes(database.reader(), atlases, Version.text(), mark).register(routes);
    new PictureRoutes(database.reader(), atlases, rebase, Version.text(), painters)
        .register(routes);
  }

  private List<AnsweredSource.Shown> shown(String address, Language language) {
    return new Mentions(database.reader())
        .of(address).stream()
            .map(
                m ->
                    new AnsweredSource.Shown(
                        m.text(),
                        m.session() + ", " + Dates.format(m.date(), language),
                        "/s/" + m.shortCode()))
            .toList();
  }

  private void addPlanner(RoutesConfig routes) {
    Computations computations =
        new Computations(COMPUTATIONS_AT_ONCE, LONGEST_COMPUTATION, LONGEST_NAMED_COMPUTATION);
    computations.register(routes);
    ScenarioStore scenarios = new ScenarioStore(database.reader(), new LastingWrites(database));
    new ScenarioRoutes(database.reader(), atlases, scenarios).register(routes);
    PriorityRoutes priorities = new PriorityRoutes(database.reader(), atlases, computations);
    BudgetRoutes budgets = new BudgetRoutes(database.reader(), atlases, computations);
    ClusterRoutes clusters = new ClusterRoutes(database.reader(), atlases, computations);
    priorities.register(routes);
    budgets.register(routes);
    clusters.register(routes);
    new ResultFileRoutes(
            database.reader(),
            atlases,
            computations,
            painters,
            Version.text(),
            clusters,
            budgets,
            priorities)
        .register(routes);
    new PriorityFileRoutes(database.reader(), atlases, computations, painters, Version.text())
        .register(routes);
    new MethodRoutes(database.reader()).register(routes);
  }
}
