package vn.giamngheo.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Static pages served under addresses that carry more than a file name. */
public final class Pages {
  private Pages() {}

  /**
   * Answers with the page of that file name and that status; the page itself reads the rest from
   * its address.
   */
  public static void send(Context ctx, String file, int status) {
    try (InputStream in = Pages.class.getResourceAsStream("/static/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its page " + file);
      }
      ctx.status(status)
          .contentType("text/html; charset=utf-8")
          .header("Cache-Control", "no-cache")
          .result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
