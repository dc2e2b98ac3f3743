package vn.giamngheo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.giamngheo.text.Text;

/**
 * Lets so many long computations run at once, each for so long, so that maps go on being answered
 * meanwhile. A request may carry a name of the client's choice in the header {@code Atlas-Run}: a
 * newer one of that name takes the place of the one still running, and {@code DELETE
 * /api/runs/{name}} stops it. So a slider that sends one request after another never queues up.
 */
public final class Computations {
  static final String HEADER = "Atlas-Run";
  private static final int LONGEST_NAME = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Semaphore places;
  private final Duration longest;
  private final Map<String, Computation> running = new ConcurrentHashMap<>();

  /**
   * @param atOnce how many may run at once
   * @param longest how long each may run
   */
  public Computations(int atOnce, Duration longest) {
    this.places = new Semaphore(atOnce, true);
    this.longest = longest;
  }

  /** Adds the route that stops a computation. */
  public void register(RoutesConfig routes) {
    routes.delete("/api/runs/{name}", this::stop, Role.PUBLIC);
  }

  /**
   * Runs the work on the request's own thread.
   *
   * @throws Problem 503 when too many others run or it takes too long, 409 when it was stopped
   */
  public <T> T run(Context ctx, Function<Computation, T> work) {
    String name = ctx.header(HEADER);
    if (name != null && name.length() > LONGEST_NAME) {
      throw Problem.wrongField(
          HEADER,
          new Text(
              "dài hơn " + LONGEST_NAME + " ký tự",
              "is longer than " + LONGEST_NAME + " characters"));
    }
    Computation own = new Computation(System.nanoTime() + longest.toNanos());
    takePlace(ctx, name, own);
    try {
      return work.apply(own);
    } catch (CancellationException e) {
      throw own.problem();
    } finally {
      if (name != null) {
        running.remove(name, own);
      }
      places.release();
    }
  }

  private void takePlace(Context ctx, String name, Computation own) {
    if (name != null) {
      Computation older = running.put(name, own);
      if (older != null) {
        older.supersede();
      }
    }
    boolean free = false;
    try {
      free = places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!free) {
      if (name != null) {
        running.remove(name, own);
      }
      ctx.header("Retry-After", "2");
      throw Problem.of(
          503,
          new Text("Máy chủ đang bận tính", "The server is busy computing"),
          new Text(
              "Quá nhiều phép tính cùng lúc; xin thử lại sau vài giây.",
              "Too many computations at once; please try again in a few seconds."));
    }
  }

  private void stop(Context ctx) {
    Computation computation = running.get(ctx.pathParam("name"));
    if (computation == null) {
      throw Problem.notFound(
          new Text("Không có phép tính nào đang chạy với tên này.", "Nothing runs by that name."));
    }
    computation.cancel();
    ctx.status(204);
  }
}
