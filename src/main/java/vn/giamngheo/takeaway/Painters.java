package vn.giamngheo.takeaway;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Lets so many pictures and papers be made at once, so that however many ask, memory is bounded.
 */
public final class Painters {
  /** Each may need 70 MB. */
  private static final int AT_ONCE = 2;

  /** Whoever waits holds a connection to the database; the others need some too. */
  private static final int MOST_WAITING = 3;

  private static final int PATIENCE_SECONDS = 10;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /**
   * The result of the work, done when its turn has come.
   *
   * @throws Problem 503 when too many wait, or for too long
   */
  public <T> T paint(Supplier<T> work) {
    try {
      boolean full = places.getQueueLength() >= MOST_WAITING;
      if (full || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Problem.of(
            503,
            new Text("Máy chủ đang bận", "The server is busy"),
            new Text(
                "Quá nhiều hình và tệp đang được tạo; xin thử lại sau vài giây.",
                "Too many pictures and files are being made; please try again in a few seconds."));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting to paint", e);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
