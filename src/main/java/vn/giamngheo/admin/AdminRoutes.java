package vn.giamngheo.admin;

import io.javalin.config.RoutesConfig;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;
import vn.giamngheo.db.DatabaseUnavailableException;
import vn.giamngheo.intake.geo.CoordinateSystem;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.FormFiles;
import vn.giamngheo.web.Pages;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** What the administrator has: imports, the boundaries in use, the catalogue, and their page. */
public final class AdminRoutes implements AutoCloseable {
  private static final int MOST_FILES = 200;
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_FETCH = Duration.ofMinutes(20);

  private final long maxUpload;
  private final ImportJobs jobs;
  private final ImportRoutes imports;
  private final BoundaryRoutes boundaries;
  private final CatalogRoutes sources;

  /**
   * What these routes need of the program around them.
   *
   * @param content what lists of units and successions go into
   * @param data folder where files lie until they are imported
   * @param maxUpload bytes of one upload, and of one fetch
   * @param committed called after each import that changed the data
   * @param explain a sentence for a database that cannot be used
   */
  public record Surroundings(
      Database database,
      ContentStore content,
      Path data,
      long maxUpload,
      Runnable committed,
      Function<DatabaseUnavailableException, Text> explain) {}

  /** Fetches from the open internet, believing the certificates that the machine believes. */
  public AdminRoutes(Surroundings around, Catalog catalog) {
    this(
        around,
        catalog,
        () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
        GuardedSockets::isPublic,
        LONGEST_SILENCE);
  }

  /**
   * @param trust whose certificates to believe when fetching; reading them takes a while
   * @param permitted which machines may be fetched from
   * @param silence longest wait for a byte when fetching
   */
  AdminRoutes(
      Surroundings around,
      Catalog catalog,
      Supplier<SSLSocketFactory> trust,
      Predicate<InetAddress> permitted,
      Duration silence) {
    Database database = around.database();
    maxUpload = around.maxUpload();
    Uploads uploads = new Uploads(around.data());
    ImportHistory history = new ImportHistory(database.owner());
    Download download =
        new Download(
            trust, permitted, new Download.Limits(around.maxUpload(), silence, LONGEST_FETCH));
    jobs =
        new ImportJobs(
            new ImportWork(
                database,
                around.content(),
                history,
                download,
                around.committed(),
                around.explain()));
    imports =
        new ImportRoutes(jobs, history, uploads, new FormFiles(around.maxUpload(), MOST_FILES));
    boundaries = new BoundaryRoutes(database.reader());
    sources = new CatalogRoutes(catalog, jobs, uploads);
  }

  /** Ends in the history what a stop or a kill cut off. Before anything is loaded. */
  public static void closeInterrupted(Database database) {
    new ImportHistory(database.owner()).closeInterrupted();
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/quan-tri", ctx -> Pages.send(ctx, "quan-tri.html", 200), Role.PUBLIC);
    routes.get(
        "/api/admin/session",
        ctx ->
            Replies.json(
                ctx,
                Map.of(
                    "maxUpload",
                    maxUpload,
                    "maxFiles",
                    MOST_FILES,
                    "crs",
                    CoordinateSystem.codes())),
        Role.ADMINISTRATOR);
    imports.register(routes);
    boundaries.register(routes);
    sources.register(routes);
  }

  /** Cancels what is under way. */
  @Override
  public void close() {
    jobs.close();
  }
}
