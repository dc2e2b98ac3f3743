package vn.giamngheo;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;
import java.util.function.Supplier;
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
import vn.giamngheo.profile.ProfileRoutes;
import vn.giamngheo.tile.TileRoutes;
import vn.giamngheo.tile.Tiles;
import vn.giamngheo.web.AnswerCache;
import vn.giamngheo.web.Conditional;
import vn.giamngheo.web.JettyErrors;
import vn.giamngheo.web.Problems;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.SecurityHeaders;

/** All wiring: what answers which address. */
public final class App {
  /** Requests carry a query at most; nothing is uploaded yet. */
  private static final long MAX_REQUEST_BYTES = 64 * 1024;

  /** Some hundred maps of a province. */
  private static final long MAX_ANSWERS_BYTES = 64L << 20;

  private App() {}

  /**
   * The server, not yet started.
   *
   * @param revision the current data revision; asked for at every request, so it must be cheap
   */
  public static Javalin create(Database database, Supplier<String> revision) {
    return Javalin.create(
        config -> {
          configure(config);
          SecurityHeaders.register(config);
          Supplier<String> state = () -> Version.text() + revision.get();
          Conditional conditional = new Conditional(state);
          conditional.register(config.routes, "/api/*");
          conditional.register(config.routes, "/tiles/*");
          keepAnswers(new AnswerCache(conditional, state, MAX_ANSWERS_BYTES), config.routes);
          Problems.register(config.routes);
          addRoutes(
              config.routes, database, new Tiles(database.reader(), state), conditional::mark);
        });
  }

  /** What the pages ask for again and again, and what each answer depends on. */
  private static void keepAnswers(AnswerCache cache, RoutesConfig routes) {
    cache.register(routes, "/api/atlases", "lang");
    cache.register(routes, "/api/vocabulary", "lang");
    cache.register(routes, "/api/atlases/{atlas}/boundaries", "lang", "boundaries", "geometry");
    cache.register(routes, "/api/atlases/{atlas}/units/{code}", "lang");
    cache.register(routes, "/api/atlases/{atlas}/findings", "lang");
    cache.register(
        routes,
        "/api/atlases/{atlas}/map",
        "lang",
        "indicator",
        "period",
        "status",
        "group",
        "base",
        "method",
        "classes",
        "boundaries",
        "geometry");
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = MAX_REQUEST_BYTES;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(5_000);
          server.setErrorHandler(new JettyErrors());
        });
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.staticFiles.enableWebjars();
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/";
          files.directory = "/static";
          files.location = Location.CLASSPATH;
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
        });
    routes.get(
        "/api/revision",
        ctx -> Replies.json(ctx, Manifest.current(database.reader()).orElseThrow()));
    new AtlasRoutes(database.reader(), atlases, Version.text()).register(routes);
    new DocumentRoutes(database.reader(), atlases, Version.text()).register(routes);
    new FundingRoutes(atlases, funding).register(routes);
    new FindingRoutes(atlases, new FindingQueries(database.reader())).register(routes);
    new MapRoutes(database.reader(), atlases).register(routes);
    new BoundaryRoutes(database.reader(), atlases, tiles, mark).register(routes);
    new TileRoutes(tiles).register(routes);
    new ProfileRoutes(database.reader(), atlases, funding).register(routes);
  }
}
