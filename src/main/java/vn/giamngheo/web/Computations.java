package vn.giamngheo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.giamngheo.text.Text;

/**
 * Lets so many long computations run at once, each for so long, so that maps go on being answered
 * meanwhile. A request may carry a name of the client's choice in the header {@code Atlas-Run}: a
 * newer one of that name takes the place of the one still running, {@code GET /api/runs/{name}}
 * tells how far it is, and {@code DELETE} stops it, be it running or waiting for a place. So a
 * slider that sends one request after another never queues up, and what somebody waits for with a
 * way to stop it may take longer than what nobody could end. What is done in a moment needs no
 * place: it would wait longer than it takes.
 */
public final class Computations {
  static final String HEADER = "Atlas-Run";
  private static final int LONGEST_NAME = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** Each keeps a thread of the server from answering maps. */
  private static final int MOST_WAITING = 40;

  /** Steps of a computation that is done in a moment: some 30 ms of one processor. */
  private static final long SMALL = 3_000_000;

  private final Duration longest;
  private final Duration longestNamed;
  private final Duration patience;
  private final Map<String, Computation> running = new ConcurrentHashMap<>();

  /** Who waits for a place, the longest first; guards {@link #free}, too. */
  private final Deque<Computation> waiting = new ArrayDeque<>();

  private int free;

  /**
   * @param atOnce how many may run at once
   * @param longest how long one without a name may run
   * @param longestNamed how long one may run that somebody can follow and stop
   */
  public Computations(int atOnce, Duration longest, Duration longestNamed) {
    this(atOnce, longest, longestNamed, PATIENCE);
  }

  Computations(int atOnce, Duration longest, Duration longestNamed, Duration patience) {
    this.free = atOnce;
    this.longest = longest;
    this.longestNamed = longestNamed;
    this.patience = patience;
  }

  /** Adds the routes that tell how far a computation is and stop it. */
  public void register(RoutesConfig routes) {
    routes.get("/api/runs/{name}", ctx -> Replies.json(ctx, progress(ctx)), Role.PUBLIC);
    routes.delete("/api/runs/{name}", this::stop, Role.PUBLIC);
  }

  /**
   * Runs the work on the request's own thread.
   *
   * @throws Problem 503 when too many others run or it takes too long, 409 when it was stopped
   */
  public <T> T run(Context ctx, Function<Computation, T> work) {
    return run(ctx, Long.MAX_VALUE, work);
  }

  /**
   * Runs work that may be small.
   *
   * @param steps about how many numbers are computed
   * @throws Problem as {@link #run(Context, Function)}
   */
  public <T> T run(Context ctx, long steps, Function<Computation, T> work) {
    String name = ctx.header(HEADER);
    if (name != null && name.length() > LONGEST_NAME) {
      throw Problem.wrongField(
          HEADER,
          new Text(
              "dài hơn " + LONGEST_NAME + " ký tự",
              "is longer than " + LONGEST_NAME + " characters"));
    }
    Computation own = new Computation();
    if (name != null) {
      Computation older = running.put(name, own);
      if (older != null) {
        older.supersede();
        wakeWaiting();
      }
    }
    try {
      Duration most = name == null ? longest : longestNamed;
      return steps <= SMALL ? compute(own, most, work) : computeInPlace(ctx, own, most, work);
    } finally {
      if (name != null) {
        running.remove(name, own);
      }
    }
  }

  private <T> T computeInPlace(
      Context ctx, Computation own, Duration most, Function<Computation, T> work) {
    if (!takePlace(own)) {
      ctx.header("Retry-After", "2");
      throw Problem.of(
          503,
          new Text("Máy chủ đang bận tính", "The server is busy computing"),
          new Text(
              "Quá nhiều phép tính cùng lúc; xin thử lại sau vài giây.",
              "Too many computations at once; please try again in a few seconds."));
    }
    try {
      return compute(own, most, work);
    } finally {
      synchronized (waiting) {
        free++;
        waiting.notifyAll();
      }
    }
  }

  private static <T> T compute(Computation own, Duration most, Function<Computation, T> work) {
    own.begin(most);
    try {
      return work.apply(own);
    } catch (CancellationException e) {
      throw own.problem();
    }
  }

  /** Waits for its turn; false when patience ends before. */
  private boolean takePlace(Computation own) {
    long end = System.nanoTime() + patience.toNanos();
    synchronized (waiting) {
      if (waiting.size() >= MOST_WAITING) {
        return false;
      }
      waiting.add(own);
      try {
        while (free == 0 || waiting.peek() != own) {
          if (own.stopped()) {
            throw own.problem();
          }
          long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
          if (left <= 0) {
            return false;
          }
          waiting.wait(left);
        }
        free--;
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } finally {
        waiting.remove(own);
        waiting.notifyAll();
      }
    }
  }

  private void wakeWaiting() {
    synchronized (waiting) {
      waiting.notifyAll();
    }
  }

  /** What has not arrived yet, or has ended, does not run. */
  private Map<String, Object> progress(Context ctx) {
    Computation computation = running.get(ctx.pathParam("name"));
    return Map.of(
        "running", computation != null, "share", computation == null ? 0 : computation.share());
  }

  private void stop(Context ctx) {
    Computation computation = running.get(ctx.pathParam("name"));
    if (computation == null) {
      throw Problem.notFound(
          new Text("Không có phép tính nào đang chạy với tên này.", "Nothing runs by that name."));
    }
    computation.cancel();
    wakeWaiting();
    ctx.status(204);
  }
}
