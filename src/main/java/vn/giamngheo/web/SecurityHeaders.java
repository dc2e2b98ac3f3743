package vn.giamngheo.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;

/**
 * Headers on every answer: nothing from elsewhere, nothing inline, no frames, no referrer. Scripts,
 * styles and tiles are never shown as pages: they carry only what keeps them from being taken for
 * one, for the rest would be a tenth of a page's bytes.
 */
public final class SecurityHeaders {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

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

  /** Lets the answer stand in a frame of any other page. */
  public static void allowFrames(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY.replace("ancestors 'none'", "ancestors *"));
    ctx.res().setHeader("X-Frame-Options", null);
    ctx.res().setHeader("Cross-Origin-Opener-Policy", null);
    ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private static void addPageHeaders(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY)
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
  }
}
