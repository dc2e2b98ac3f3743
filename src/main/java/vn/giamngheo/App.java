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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.access.AccessRoutes;
import vn.giamngheo.access.TokenStore;
import vn.giamngheo.admin.AdminRoutes;
import vn.giamngheo.db.Database;
import vn.giamngheo.feedback.FeedbackStore;
import vn.giamngheo.publish.ErrorPage;
import vn.giamngheo.session.SessionStore;
import vn.giamngheo.tile.Tiles;
import vn.giamngheo.web.AnswerCache;
import vn.giamngheo.web.Audience;
import vn.giamngheo.web.Conditional;
import vn.giamngheo.web.HeadAsGet;
import vn.giamngheo.web.JettyErrors;
import vn.giamngheo.web.OpenReading;
import vn.giamngheo.web.Problems;
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

  /** The pages are made of many small modules; what is smaller than this does not shrink. */
  private static final int LEAST_COMPRESSED_BYTES = 300;

  private static final String ADMINISTRATION = "/api/admin/";

  /** What pages of other sites may read. */
  private static final List<String> FOR_OTHER_SITES =
      List.of("/api/*", "/tiles/*", "/hinh/*", "/du-lieu/*", "/phien-ban/*", "/openapi.json");

  /** What depends on nothing but the address, the program and the data. */
  private static final List<String> TAGGED =
      List.of(
          "/",
          "/api/*",
          "/tiles/*",
          "/hinh/*",
          "/nhung/*",
          "/xa/*",
          "/tim",
          "/phien-ban*",
          "/du-lieu*",
          "/phuong-phap",
          "/api",
          "/sitemap.xml",
          "/openapi.json");

  /** Answers made of several statements. */
  private static final List<String> ONE_STATE =
      List.of(
          "/api/",
          "/xa/",
          "/nguon/",
          "/hinh/",
          "/nhung/",
          "/du-lieu",
          "/phuong-phap",
          "/gop-y",
          "/trinh-chieu",
          "/s/");

  /** Some hundred maps of a province. */
  private static final long MAX_ANSWERS_BYTES = 64L << 20;

  /** Some thousand pages of figures. */
  private static final long MAX_SOURCES_BYTES = 16L << 20;

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
              OpenReading.register(config.routes, FOR_OTHER_SITES, ADMINISTRATION);
              Supplier<String> state = state(revision);
              Conditional conditional = new Conditional(state, ADMINISTRATION);
              TAGGED.forEach(path -> conditional.register(config.routes, path));
              AnswerCache cache = new AnswerCache(conditional, state, MAX_ANSWERS_BYTES);
              KeptAnswerRoutes.register(cache, config.routes);
              FeedbackStore feedback = new FeedbackStore(database);
              SessionStore sessions = new SessionStore(database);
              tagSources(config.routes, () -> state.get() + feedback.state() + sessions.state());
              Problems.register(config.routes, ErrorPage::of);
              new AccessRoutes(new TokenStore(database.owner()), InstantSource.system())
                  .register(config.routes);
              new FeatureRoutes(database, feedback, sessions, tiles, conditional::mark)
                  .register(config.routes);
              admin.register(config.routes);
            });
    Audience.requireOnEveryRoute(app);
    return app;
  }

  /** Beside a figure stand answers and sessions, which change without the data. */
  private static void tagSources(RoutesConfig routes, Supplier<String> state) {
    Conditional conditional = new Conditional(state, ADMINISTRATION);
    conditional.register(routes, "/nguon/*");
    KeptAnswerRoutes.registerSources(
        new AnswerCache(conditional, state, MAX_SOURCES_BYTES), routes);
  }

  /**
   * An answer made of several statements shows the data before an import or after it, never both.
   */
  private static Handler seeOneState(Endpoint endpoint, Jdbi reader) {
    boolean reads =
        ONE_STATE.stream().anyMatch(endpoint.path::startsWith)
                && !endpoint.path.startsWith(ADMINISTRATION)
            || endpoint.path.equals("/");
    return reads && endpoint.method.equals(HandlerType.GET)
        ? ctx -> reader.useTransaction(db -> endpoint.handler.handle(ctx))
        : endpoint.handler;
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
          server.setErrorHandler(new JettyErrors(ErrorPage::of));
          server.insertHandler(new HeadAsGet());
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
}
