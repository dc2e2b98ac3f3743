package vn.giamngheo.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;

/**
 * Headers on every answer: nothing from elsewhere, nothing inline, no frames but for pages made for
 * them, no referrer. Scripts, styles and tiles are never shown as pages: they carry only what keeps
 * them from being taken for one, for the rest would be a tenth of a page's bytes.
 */
public final class SecurityHeaders {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** Pages made to stand in frames of other pages; they show and link, and change nothing. */
  private static final String FRAMES = "/nhung/";

  private static final String POLICY_IN_FRAMES =
      POLICY.replace("frame-ancestors 'none'", "frame-ancestors *");

  /** Answers for programs: opened by themselves they may load and run nothing at all. */
  private static final String DATA = "/api/";

  private static final String POLICY_OF_DATA = "default-src 'none'; frame-ancestors 'none'";

  private static final List<String> NEVER_PAGES = List.of(".js", ".css", ".mvt");

  private SecurityHeaders() {}

  /** Adds the headers to every answer of the server. */
  public static void register(JavalinConfig config) {
    config.routes.before(
        ctx -> {
          ctx.header("X-Content-Type-Options", "nosniff").header("Vary", "Accept-Encoding");
          if (NEVER_PAGES.stream().noneMatch(ctx.path()::endsWith)) {
            addPageHeaders(ctx);
          }
        });
  }

  private static void addPageHeaders(Context ctx) {
    if (ctx.path().startsWith(DATA)) {
      ctx.header("Content-Security-Policy", POLICY_OF_DATA).header("X-Frame-Options", "DENY");
      return;
    }
    if (ctx.path().startsWith(FRAMES)) {
      ctx.header("Content-Security-Policy", POLICY_IN_FRAMES);
    } else {
      ctx.header("Content-Security-Policy", POLICY).header("X-Frame-Options", "DENY");
    }
    ctx.header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
  }
}
