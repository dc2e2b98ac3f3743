package vn.giamngheo;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.staticfiles.Location;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.access.AccessRoutes;
import vn.giamngheo.access.TokenStore;
import vn.giamngheo.admin.AdminRoutes;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.check.FindingRoutes;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.db.Database;
import vn.giamngheo.document.DocumentRoutes;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.funding.FundingRoutes;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.AtlasRoutes;
import vn.giamngheo.map.BoundaryRoutes;
import vn.giamngheo.map.MapRoutes;
import vn.giamngheo.map.TakeAwayRoutes;
import vn.giamngheo.place.search.UnitSearches;
import vn.giamngheo.planner.BudgetRoutes;
import vn.giamngheo.planner.ClusterRoutes;
import vn.giamngheo.planner.MethodRoutes;
import vn.giamngheo.planner.PriorityFileRoutes;
import vn.giamngheo.planner.PriorityRoutes;
import vn.giamngheo.planner.ScenarioRoutes;
import vn.giamngheo.planner.ScenarioStore;
import vn.giamngheo.profile.ProfileRoutes;
import vn.giamngheo.publish.PublishRoutes;
import vn.giamngheo.publish.commune.CommuneRoutes;
import vn.giamngheo.publish.find.FindRoutes;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.RebaseRoutes;
import vn.giamngheo.rebase.VintageList;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.tile.TileRoutes;
import vn.giamngheo.tile.Tiles;
import vn.giamngheo.web.AnswerCache;
import vn.giamngheo.web.Audience;
import vn.giamngheo.web.Computations;
import vn.giamngheo.web.Conditional;
import vn.giamngheo.web.JettyErrors;
import vn.giamngheo.web.Problems;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;
import vn.giamngheo.web.SecurityHeaders;

/** All wiring: what answers which address. */
public final class App {
  /**
   * Requests carry a query or a short form; files come in parts, which are never held in memory.
   */
  private static final long MAX_REQUEST_BYTES = 64 * 1024;

  /** The code of a scenario may be 16,000 characters, some of which an address writes as three. */
  private static final int MAX_HEADER_BYTES = 24 * 1024;

  /** The rest of the processors go on answering maps. */
  private static final int COMPUTATIONS_AT_ONCE =
      Math.max(2, Runtime.getRuntime().availableProcessors());

  private static final Duration LONGEST_COMPUTATION = Duration.ofSeconds(5);

  /** The pages are made of many small modules; what is smaller than this does not shrink. */
  private static final int LEAST_COMPRESSED_BYTES = 300;

  private static final String ADMINISTRATION = "/api/admin/";

  /** Some hundred maps of a province. */
  private static final long MAX_ANSWERS_BYTES = 64L << 20;

  /** What a layer of the map depends on. */
  private static final String[] LAYER = {
    "lang",
    "indicator",
    "period",
    "status",
    "group",
    "base",
    "method",
    "classes",
    "boundaries",
    "geometry"
  };

  /** What a file of a list of priorities depends on. */
  private static final String[] PRIORITY = {
    "lang", "scenario", "paint", "method", "classes", "borders"
  };

  private App() {}

  /**
   * The server, not yet started.
   *
   * @param revision the current data revision; asked for at every request, so it must be cheap
   * @param admin what the administrator may do while the server runs
   */
  public static Javalin create(Database database, Supplier<String> revision, AdminRoutes admin) {
    return create(database, revision, admin, tiles(database, revision));
  }

  /** The tiles for a server of the same database and revision. */
  static Tiles tiles(Database database, Supplier<String> revision) {
    return new Tiles(database.reader(), state(revision));
  }

  private static Supplier<String> state(Supplier<String> revision) {
    return () -> Version.text() + revision.get();
  }

  static Javalin create(
      Database database, Supplier<String> revision, AdminRoutes admin, Tiles tiles) {
    Javalin app =
        Javalin.create(
            config -> {
              configure(config);
              config.router.handlerWrapper(endpoint -> seeOneState(endpoint, database.reader()));
              SecurityHeaders.register(config);
              Supplier<String> state = state(revision);
              Conditional conditional = new Conditional(state, ADMINISTRATION);
              conditional.register(config.routes, "/api/*");
              conditional.register(config.routes, "/tiles/*");
              conditional.register(config.routes, "/xa/*");
              conditional.register(config.routes, "/tim");
              keepAnswers(new AnswerCache(conditional, state, MAX_ANSWERS_BYTES), config.routes);
              Problems.register(config.routes);
              new AccessRoutes(new TokenStore(database.owner()), InstantSource.system())
                  .register(config.routes);
              addRoutes(config.routes, database, tiles, conditional::mark);
              admin.register(config.routes);
            });
    Audience.requireOnEveryRoute(app);
    return app;
  }

  /**
   * An answer made of several statements shows the data before an import or after it, never both.
   */
  private static Handler seeOneState(Endpoint endpoint, Jdbi reader) {
    boolean reads =
        endpoint.path.startsWith("/xa/")
            || endpoint.path.startsWith("/api/") && !endpoint.path.startsWith(ADMINISTRATION);
    return reads && endpoint.method.equals(HandlerType.GET)
        ? ctx -> reader.useTransaction(db -> endpoint.handler.handle(ctx))
        : endpoint.handler;
  }

  /** What the pages ask for again and again, and what each answer depends on. */
  private static void keepAnswers(AnswerCache cache, RoutesConfig routes) {
    cache.register(routes, "/api/atlases", "lang");
    cache.register(routes, "/api/vocabulary", "lang");
    cache.register(routes, "/api/atlases/{atlas}/boundaries", "lang", "boundaries", "geometry");
    cache.register(routes, "/api/atlases/{atlas}/units/{code}", "lang", "boundaries");
    cache.register(routes, "/api/atlases/{atlas}/findings", "lang");
    cache.register(routes, "/api/atlases/{atlas}/map", LAYER);
    keepFiles(cache, routes);
  }

  /** Files at their usual size; one of an unusual size or with a selection is made anew. */
  private static void keepFiles(AnswerCache cache, RoutesConfig routes) {
    for (String ending : List.of("svg", "png", "csv", "xlsx", "gpkg", "docx")) {
      cache.register(routes, "/api/atlases/{atlas}/map." + ending, LAYER);
    }
    for (String ending : List.of("svg", "png", "csv", "xlsx", "gpkg", "docx", "geojson")) {
      cache.register(routes, "/api/atlases/{atlas}/priority." + ending, PRIORITY);
    }
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = MAX_REQUEST_BYTES;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
    config.http.compressionStrategy.setDefaultMinSizeForCompression(LEAST_COMPRESSED_BYTES);
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(5_000);
          server.setErrorHandler(new JettyErrors());
        });
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(MAX_HEADER_BYTES);
        });
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/webjars";
          files.directory = "META-INF/resources/webjars";
          files.location = Location.CLASSPATH;
          files.roles = Set.of(Role.PUBLIC);
          files.headers = Map.of("Cache-Control", "max-age=31622400");
        });
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/";
          files.directory = "/static";
          files.location = Location.CLASSPATH;
          files.roles = Set.of(Role.PUBLIC);
          files.headers = Map.of("Cache-Control", "no-cache");
        });
  }

  private static void addRoutes(
      RoutesConfig routes, Database database, Tiles tiles, Supplier<String> mark) {
    AtlasQueries atlases = new AtlasQueries(database.reader());
    FundingQueries funding = new FundingQueries(database.reader());
    routes.get(
        "/healthz",
        ctx -> {
          database.reader().useHandle(h -> h.execute("select 1"));
          Replies.json(ctx, Map.of("status", "ok"));
        },
        Role.PUBLIC);
    routes.get(
        "/api/revision",
        ctx -> Replies.json(ctx, Manifest.current(database.reader()).orElseThrow()),
        Role.PUBLIC);
    RebaseQueries rebase = new RebaseQueries(database.reader(), atlases);
    new AtlasRoutes(
            database.reader(),
            atlases,
            (atlas, language) -> VintageList.of(rebase.vintages(atlas), language),
            Version.text())
        .register(routes);
    new RebaseRoutes(database.reader(), atlases, rebase).register(routes);
    new DocumentRoutes(database.reader(), atlases, rebase, Version.text()).register(routes);
    new FundingRoutes(atlases, funding).register(routes);
    new FindingRoutes(atlases, new FindingQueries(database.reader())).register(routes);
    new MapRoutes(database.reader(), atlases, rebase).register(routes);
    new BoundaryRoutes(database.reader(), atlases, rebase, tiles, mark).register(routes);
    Painters painters = new Painters();
    new TakeAwayRoutes(database.reader(), atlases, rebase, Version.text(), painters)
        .register(routes);
    new TileRoutes(tiles).register(routes);
    new ProfileRoutes(database.reader(), atlases, funding, rebase).register(routes);
    addPages(routes, database.reader(), atlases, funding, rebase, mark);
    addPlanner(routes, database, atlases, painters);
  }

  private static void addPages(
      RoutesConfig routes,
      Jdbi reader,
      AtlasQueries atlases,
      FundingQueries funding,
      RebaseQueries rebase,
      Supplier<String> state) {
    new PublishRoutes(atlases).register(routes);
    UnitSearches searches = new UnitSearches(reader, state);
    new FindRoutes(searches).register(routes);
    FindingQueries findings = new FindingQueries(reader);
    new CommuneRoutes(reader, atlases, funding, findings, rebase, searches).register(routes);
  }

  private static void addPlanner(
      RoutesConfig routes, Database database, AtlasQueries atlases, Painters painters) {
    Computations computations = new Computations(COMPUTATIONS_AT_ONCE, LONGEST_COMPUTATION);
    computations.register(routes);
    ScenarioStore scenarios =
        new ScenarioStore(
            database.reader(), database.owner(), database::hasRoom, database::checkpoint);
    new ScenarioRoutes(database.reader(), atlases, scenarios).register(routes);
    new PriorityRoutes(database.reader(), atlases, computations).register(routes);
    new PriorityFileRoutes(database.reader(), atlases, computations, painters, Version.text())
        .register(routes);
    new BudgetRoutes(database.reader(), atlases, computations).register(routes);
    new ClusterRoutes(database.reader(), atlases, computations).register(routes);
    new MethodRoutes(database.reader()).register(routes);
  }
}
