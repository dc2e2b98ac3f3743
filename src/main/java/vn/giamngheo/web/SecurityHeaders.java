package vn.giamngheo.web;

import io.javalin.config.JavalinConfig;

/** Headers on every answer: nothing from elsewhere, nothing inline, no frames, no referrer. */
public final class SecurityHeaders {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private SecurityHeaders() {}

  /** Adds the headers to every answer of the server. */
  public static void register(JavalinConfig config) {
    config.routes.before(
        ctx ->
            ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "geolocation=(), camera=(), microphone=()")
                .header("Vary", "Accept-Encoding"));
  }
}
