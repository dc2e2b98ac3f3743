package vn.giamngheo.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Role;

/**
 * Lets requests pass to the routes that are for them. The token comes in the header {@code
 * Authorization: Bearer …} only, never in an address, and is never logged. The right token always
 * passes, so that nobody can lock the administrator out by guessing.
 */
public final class AccessRoutes {
  private static final String SCHEME = "Bearer ";
  private static final Text REFUSED = new Text("Cần mã quản trị", "Administrator's token needed");

  private final TokenStore tokens;
  private final FailedAttempts failures;

  /**
   * @param clock the time, for counting failures a minute
   */
  public AccessRoutes(TokenStore tokens, InstantSource clock) {
    this.tokens = tokens;
    this.failures = new FailedAttempts(clock);
  }

  /** Checks every request that has found its route, before anything of its body is read. */
  public void register(RoutesConfig routes) {
    routes.beforeMatched(this::check);
  }

  private void check(Context ctx) {
    Set<RouteRole> roles = ctx.routeRoles();
    // To HEAD the server answers by itself, without running what is behind the GET.
    boolean nothingRuns = roles.isEmpty() && ctx.method().equals(HandlerType.HEAD);
    if (roles.contains(Role.PUBLIC) || nothingRuns) {
      return;
    }
    if (!roles.contains(Role.ADMINISTRATOR)) {
      throw new IllegalStateException("no role on " + ctx.path());
    }
    ctx.header("Cache-Control", "no-store");
    String given = ctx.header("Authorization");
    if (given == null || !given.startsWith(SCHEME)) {
      throw refusal(
          ctx,
          new Text(
              "Địa chỉ này chỉ dành cho quản trị viên.",
              "This address is for the administrator only."));
    }
    if (!tokens.accepts(given.substring(SCHEME.length()).strip())) {
      throw wrong(ctx);
    }
  }

  private Problem wrong(Context ctx) {
    Duration wait = failures.add(ctx.ip());
    if (!wait.isZero()) {
      ctx.header("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
      return Problem.of(
          429,
          new Text("Sai mã quá nhiều lần", "Too many wrong tokens"),
          new Text(
              "Mã quản trị sai quá nhiều lần; xin thử lại sau " + wait.toSeconds() + " giây.",
              "Too many wrong tokens; please try again in " + wait.toSeconds() + " seconds."));
    }
    return refusal(
        ctx, new Text("Mã quản trị không đúng.", "This is not the administrator's token."));
  }

  private static Problem refusal(Context ctx, Text detail) {
    ctx.header("WWW-Authenticate", "Bearer realm=\"Atlas\"");
    return Problem.of(401, REFUSED, detail);
  }
}
