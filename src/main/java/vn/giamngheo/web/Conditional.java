package vn.giamngheo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Strong entity tags for answers that depend on nothing but the address, the program and the data:
 * a client that asks again gets 304 without a look into the database, until the data change. An
 * address that names the current state ({@code ?r=}, see {@link #mark}) need never be asked again.
 * An answer marked {@code no-store} depends on something else and gets none.
 */
public final class Conditional {
  private static final String STATE = "conditional-state";

  /** The parameter that names the state an address was made for. */
  static final String MARK = "r";

  private static final String AGAIN = "no-cache";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Supplier<String> state;
  private final String except;

  /**
   * @param state changes whenever any answer may change: program version and data revision
   * @param except start of the addresses that it leaves alone
   */
  public Conditional(Supplier<String> state, String except) {
    this.state = state;
    this.except = except;
  }

  /** Applies to every GET below the path, for instance {@code /api/*}. */
  public void register(RoutesConfig routes, String path) {
    routes.before(path, this::answerFromCache);
    routes.after(path, this::tag);
  }

  /** The current state in a few characters, to be put into addresses as {@code ?r=}. */
  public String mark() {
    return hash(state.get());
  }

  /**
   * The state is taken before the answer is made: when the data change meanwhile, the answer
   * carries the older tag and is asked for again, never the newer tag on older data.
   */
  private void answerFromCache(Context ctx) {
    ctx.attribute(STATE, state.get());
    String given = ctx.header("If-None-Match");
    if (given == null || !isRead(ctx)) {
      return;
    }
    String tag = tagOf(ctx);
    // A proxy that repacks an answer weakens its tag; the comparison is weak (RFC 9110, 13.1.2).
    boolean same =
        Arrays.stream(given.split(","))
            .map(g -> g.strip().replaceFirst("^W/", ""))
            .anyMatch(tag::equals);
    if (same) {
      headers(ctx, tag);
      ctx.status(304).skipRemainingHandlers();
    }
  }

  /** Adds tag and lifetime to a good answer. */
  void tag(Context ctx) {
    boolean good = ctx.statusCode() == 200 || ctx.statusCode() == 204;
    boolean forKeeping = !"no-store".equals(ctx.res().getHeader("Cache-Control"));
    if (isRead(ctx) && good && forKeeping) {
      headers(ctx, tagOf(ctx));
      if (hasAny(ctx.header("If-None-Match")) && !ctx.res().isCommitted()) {
        ctx.res().resetBuffer();
        ctx.status(304).result(new byte[0]);
      }
    }
  }

  /**
   * "*" is any answer there is (RFC 9110, 13.1.2); whether there is one is known when it is made.
   */
  private static boolean hasAny(String given) {
    return given != null && given.strip().equals("*");
  }

  private void headers(Context ctx, String tag) {
    String named = ctx.queryParam(MARK);
    boolean current = named != null && named.equals(mark());
    ctx.header("ETag", tag).header("Cache-Control", current ? FOR_EVER : AGAIN);
  }

  boolean isRead(Context ctx) {
    String method = ctx.method().name();
    return (method.equals("GET") || method.equals("HEAD")) && !ctx.path().startsWith(except);
  }

  /** Compressed and plain answers are different bytes, so they carry different tags. */
  private String tagOf(Context ctx) {
    boolean gzip = Encodings.acceptsGzip(ctx);
    String query = ctx.queryString() == null ? "" : ctx.queryString();
    return '"'
        + hash(ctx.attribute(STATE) + "\n" + ctx.path() + "\n" + query)
        + (gzip ? "-gzip\"" : "\"");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
