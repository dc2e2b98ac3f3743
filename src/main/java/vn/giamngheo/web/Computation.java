package vn.giamngheo.web;

import java.util.concurrent.atomic.AtomicReference;
import vn.giamngheo.text.Text;

/**
 * A long computation for one request. The work asks {@link #proceed} every few milliseconds whether
 * it should go on.
 */
public final class Computation {
  private static final Text STOPPED = new Text("Đã dừng", "Stopped");

  private final long deadlineNanos;
  private final AtomicReference<Problem> reason = new AtomicReference<>();

  Computation(long deadlineNanos) {
    this.deadlineNanos = deadlineNanos;
  }

  /**
   * Goes on.
   *
   * @throws Problem 409 when it was stopped, 503 when it takes too long
   */
  public void proceed() {
    if (reason.get() != null) {
      throw reason.get();
    }
    if (System.nanoTime() - deadlineNanos > 0) {
      throw Problem.of(
          503,
          new Text("Tính quá lâu", "Takes too long"),
          new Text(
              "Phép tính này vượt thời gian cho phép; xin giảm số lần lặp hoặc số tiêu chí.",
              "This computation takes longer than permitted; please ask for fewer repetitions or"
                  + " criteria."));
    }
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
