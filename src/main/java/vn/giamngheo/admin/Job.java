package vn.giamngheo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import vn.giamngheo.text.Text;

/** One import from its order to its end. One thread works on it, others look at it. */
final class Job {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** How far it has come. */
  enum State {
    WAITING,
    RUNNING,
    /** Everything was taken. */
    DONE,
    /** Something was taken, something was not. */
    PARTIAL,
    /** The files could not be used; nothing has changed. */
    REFUSED,
    /** The program or the machine failed; nothing has changed. */
    FAILED,
    CANCELLED;

    boolean isEnd() {
      return this != WAITING && this != RUNNING;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What to show of it now.
   *
   * @param done bytes, features or whatever the phase counts
   * @param total 0 when unknown
   * @param report null before the end, or when it did not come to one
   */
  record View(
      State state,
      Text phase,
      long done,
      long total,
      Text message,
      int taken,
      JsonNode report,
      OffsetDateTime startedAt,
      OffsetDateTime endedAt,
      boolean cancelled) {}

  /**
   * How it ended.
   *
   * @param report null when it did not come to one
   */
  record Outcome(State state, Text message, int taken, JsonNode report, OffsetDateTime at) {
    static Outcome of(State state, Text message) {
      return of(state, message, 0, null);
    }

    static Outcome of(State state, Text message, int taken, JsonNode report) {
      return new Outcome(state, message, taken, report, now());
    }
  }

  /** Thrown inside a job that was cancelled, so that nothing of it is kept. */
  static final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String id;
  private final Order order;
  private final Path folder;
  private final CatalogEntry source;
  private View view =
      new View(
          State.WAITING,
          new Text("Đang chờ đến lượt", "Waiting for its turn"),
          0,
          0,
          null,
          0,
          null,
          now(),
          null,
          false);
  private Runnable onCancel = () -> {};

  /**
   * @param folder where its files lie, and nothing else
   * @param source where to fetch them first; null when they lie there already
   */
  Job(String id, Order order, Path folder, CatalogEntry source) {
    this.id = id;
    this.order = order;
    this.folder = folder;
    this.source = source;
  }

  static String newId() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
  }

  String id() {
    return id;
  }

  Order order() {
    return order;
  }

  Path folder() {
    return folder;
  }

  CatalogEntry source() {
    return source;
  }

  synchronized View view() {
    return view;
  }

  /** Says what it is doing. */
  synchronized void progress(Text phase, long done, long total) {
    view =
        new View(
            State.RUNNING,
            phase,
            done,
            total,
            null,
            0,
            null,
            view.startedAt(),
            null,
            view.cancelled());
  }

  /** Ends it; from now on it is as the outcome says. */
  synchronized void end(Outcome outcome) {
    view =
        new View(
            outcome.state(),
            null,
            0,
            0,
            outcome.message(),
            outcome.taken(),
            outcome.report(),
            view.startedAt(),
            outcome.at(),
            view.cancelled());
  }

  /** Asks it to stop; what it has not committed by then will not be. */
  void cancel() {
    Runnable stop;
    synchronized (this) {
      view =
          new View(
              view.state(),
              view.phase(),
              view.done(),
              view.total(),
              view.message(),
              view.taken(),
              view.report(),
              view.startedAt(),
              view.endedAt(),
              true);
      stop = onCancel;
    }
    stop.run();
  }

  /** What ends a wait that cannot look whether it was cancelled, such as one for the network. */
  synchronized void onCancel(Runnable stop) {
    onCancel = stop;
  }

  boolean isCancelled() {
    return view().cancelled();
  }

  void checkCancelled() {
    if (isCancelled()) {
      throw new CancelledException();
    }
  }
}
