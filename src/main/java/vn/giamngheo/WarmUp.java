package vn.giamngheo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Server;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.map.LayerQuery;
import vn.giamngheo.map.LayerView;
import vn.giamngheo.stats.ClassBreaks;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.text.Language;
import vn.giamngheo.tile.Tiles;

/** Work that nobody should wait for, done by other threads before it is asked for. */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /** Long enough for whoever started the program to have seen the first page. */
  private static final Executor LATER = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

  private WarmUp() {}

  /**
   * While the database opens, loads the classes of the web server, which is made after it.
   *
   * @param makeServer makes a server that is never started
   */
  static void whileOpening(Runnable makeServer) {
    Thread thread =
        new Thread(
            () -> {
              new ObjectMapper().createObjectNode();
              new Server();
              makeServer.run();
            },
            "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * While the web server starts, reads the map that the first page shows: a query that runs for the
   * first time takes a fifth of the time until the first map is there.
   *
   * @param reader of a database whose content is loaded
   */
  static void whileStarting(Jdbi reader) {
    CompletableFuture.runAsync(() -> readFirstMap(reader))
        .exceptionally(
            e -> {
              LOG.warn("The first map was not read ahead", e);
              return null;
            });
  }

  private static void readFirstMap(Jdbi reader) {
    AtlasQueries atlases = new AtlasQueries(reader);
    Atlas first = atlases.list().get(0);
    if (first.preset().indicator() != null) {
      LayerQuery query = new LayerQuery(first.preset(), ClassMethod.JENKS, 5, true);
      LayerView.read(reader, atlases, first, query, null, Version.text(), Language.VI);
    }
  }

  /**
   * When the server has been up for a while, reads the boundaries of today's tiles and lets
   * GeoTools find its factories; each takes up to a second.
   */
  static void whenStarted(Tiles tiles) {
    CompletableFuture.runAsync(() -> tiles.prepare(LocalDate.now()), LATER)
        .thenRun(() -> ClassBreaks.of(new double[] {1, 2, 3, 4}, ClassMethod.QUANTILE, 2, 0))
        .exceptionally(
            e -> {
              LOG.warn("Not prepared, will be read when asked for", e);
              return null;
            });
  }
}
