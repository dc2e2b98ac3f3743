package vn.giamngheo.feedback;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Reads from a request who sends, and takes in what people send, not what machines do, and not too
 * much.
 */
public final class SendingQuery {
  private final FeedbackStore store;
  private final SendingLimits limits;

  /**
   * @param clock the time, for counting what is sent
   */
  public SendingQuery(FeedbackStore store, InstantSource clock) {
    this.store = store;
    this.limits = new SendingLimits(clock);
  }

  /** A field that people do not see, or a form that another site sent in a reader's name. */
  private static void refuseMachines(Context ctx, String trap) {
    String from = ctx.header("Sec-Fetch-Site");
    if (!trap.isEmpty() || from != null && from.equals("cross-site")) {
      throw Problem.of(
          403,
          new Text("Không nhận", "Not taken"),
          new Text(
              "Góp ý chỉ được gửi từ trang này, và ô “để trống” phải để trống.",
              "Reports are sent from this page only, with the field to be left empty left empty."));
    }
  }

  /**
   * Keeps what was sent.
   *
   * @param trap what stands in the field that people leave empty
   * @throws Problem 403 for a machine, 429 for too many, 507 when there is no room
   */
  Entry keep(Context ctx, String address, Submission said, String trap) {
    refuseMachines(ctx, trap);
    String block = AddressBlock.of(ctx.ip(), ctx.header("X-Forwarded-For"));
    Duration wait = limits.take(block);
    if (!wait.isZero()) {
      ctx.header("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
      throw tooMany(Math.max(1, wait.toMinutes()));
    }
    return store.add(address.split("/")[2], address, said);
  }

  private static Problem tooMany(long minutes) {
    return Problem.of(
        429,
        new Text("Quá nhiều góp ý", "Too many reports"),
        new Text(
            "Đã nhận nhiều góp ý từ mạng này hoặc trong hôm nay; xin gửi lại sau "
                + minutes
                + " phút.",
            "Many reports have come from this network or on this day; please send again in "
                + minutes
                + " minutes."));
  }
}
