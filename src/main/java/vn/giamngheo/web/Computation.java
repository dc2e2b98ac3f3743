package vn.giamngheo.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import vn.giamngheo.text.Text;

/**
 * A long computation for one request. The work asks {@link #stopped} every few milliseconds whether
 * it should end.
 */
public final class Computation {
  private static final Text STOPPED = new Text("Đã dừng", "Stopped");

  private final AtomicReference<Problem> reason = new AtomicReference<>();

  /** 0 until it begins. */
  private volatile long deadlineNanos;

  /** How much of the work is done, 0 to 1. */
  private volatile double share;

  /** Notes how much of the work is done, 0 to 1; work that does not tell stays at 0. */
  public void done(double part) {
    share = part;
  }

  double share() {
    return share;
  }

  /** From now on it may take so long; time spent waiting does not count. */
  void begin(Duration longest) {
    // One more or less does not matter, but 0 has a meaning.
    deadlineNanos = (System.nanoTime() + longest.toNanos()) | 1;
  }

  /** Whether the work should end, by a {@link java.util.concurrent.CancellationException}. */
  public boolean stopped() {
    return reason.get() != null || deadlineNanos != 0 && System.nanoTime() - deadlineNanos > 0;
  }

  /** Why it ended: 409 when it was stopped, 503 when it took too long. */
  Problem problem() {
    return reason.get() != null
        ? reason.get()
        : Problem.of(
            503,
            new Text("Tính quá lâu", "Takes too long"),
            new Text(
                "Phép tính này vượt thời gian cho phép; xin giảm số lần lặp hoặc số tiêu chí.",
                "This computation takes longer than permitted; please ask for fewer repetitions or"
                    + " criteria."));
  }

  void supersede() {
    stop(
        new Text(
            "Đã có yêu cầu mới hơn thay cho yêu cầu này.",
            "A newer request has taken this one’s place."));
  }

  void cancel() {
    stop(new Text("Phép tính đã được dừng theo yêu cầu.", "Stopped as asked."));
  }

  private void stop(Text why) {
    reason.compareAndSet(null, Problem.of(409, STOPPED, why));
  }
}
