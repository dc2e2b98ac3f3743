package vn.giamngheo.web;

import io.javalin.http.Context;

/** Where the server is reached from outside, for addresses that are used elsewhere. */
public final class Origin {
  private Origin() {}

  /** "https://example.vn"; empty when the request does not say, or says something else. */
  public static String of(Context ctx) {
    String host = ctx.header("Host");
    if (host == null || !host.matches("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?")) {
      return "";
    }
    boolean secure = "https".equals(ctx.header("X-Forwarded-Proto"));
    return (secure ? "https" : ctx.scheme()) + "://" + host;
  }
}
