package vn.giamngheo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * Lets pages of other sites read what is for everybody (CORS, Fetch Standard). Nobody is ever
 * recognised by a cookie here, so that there is nothing a foreign page could borrow; the
 * administrator's addresses stay closed to them.
 */
public final class OpenReading {
  private static final String ORIGIN = "Access-Control-Allow-Origin";

  private OpenReading() {}

  /**
   * @param paths what may be read, for instance {@code /api/*}
   * @param except start of the addresses among them that may not
   */
  public static void register(RoutesConfig routes, List<String> paths, String except) {
    for (String path : paths) {
      routes.before(path, ctx -> allow(ctx, except));
    }
  }

  private static void allow(Context ctx, String except) {
    if (ctx.path().startsWith(except)) {
      return;
    }
    ctx.header(ORIGIN, "*");
    if (ctx.method() == HandlerType.OPTIONS) {
      answerPreflight(ctx);
    } else if (ctx.header("Origin") != null) {
      ctx.header("Access-Control-Expose-Headers", "ETag, Content-Disposition, Retry-After");
    }
  }

  /** A browser asks before it sends JSON; computations change nothing and may be asked for. */
  private static void answerPreflight(Context ctx) {
    ctx.status(204)
        .header("Access-Control-Allow-Methods", "GET, HEAD, POST")
        .header("Access-Control-Allow-Headers", "Content-Type, If-None-Match, Atlas-Run")
        .header("Access-Control-Max-Age", "86400")
        .skipRemainingHandlers();
  }
}
