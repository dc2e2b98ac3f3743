package vn.giamngheo.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Bodies in their formats. Dates are ISO text, decimals stay exact. */
public final class Replies {
  static final String PROBLEM = "application/problem+json";

  /** The one mapper; safe to share. */
  public static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private Replies() {}

  /** Answers with the value as JSON. */
  public static void json(Context ctx, Object value) {
    ctx.contentType("application/json; charset=utf-8").result(bytes(value));
  }

  /** Answers with a page, UTF-8; browsers ask again whether it is still the same. */
  public static void html(Context ctx, byte[] page) {
    ctx.contentType("text/html; charset=utf-8").header("Cache-Control", "no-cache").result(page);
  }

  /** Answers with a CSV table (RFC 4180, UTF-8) to be saved under that name. */
  public static void csv(Context ctx, String fileName, String table) {
    ctx.contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
        .result(table);
  }

  /** Answers with a file to be saved under that name, of which what no header takes is left out. */
  public static void file(Context ctx, String contentType, String fileName, byte[] bytes) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._ ()+-]", "_");
    ctx.contentType(contentType)
        .header("Content-Disposition", "attachment; filename=\"" + plain + "\"")
        .result(bytes);
  }

  /**
   * Answers with bytes that are gzipped already; a client that does not take them so gets them
   * unpacked.
   */
  public static void gzipped(Context ctx, String contentType, byte[] packed) {
    ctx.contentType(contentType);
    if (Encodings.acceptsGzip(ctx)) {
      ctx.header("Content-Encoding", "gzip").result(packed);
    } else {
      ctx.result(Encodings.unpack(packed));
    }
  }

  static void problem(Context ctx, int status, Object body) {
    ctx.status(status)
        .header("Cache-Control", "no-store")
        .contentType(PROBLEM + "; charset=utf-8")
        .result(bytes(body));
  }

  /** JSON that may stand inside a page: no tag can end it. */
  public static String jsonInPage(Object value) {
    return new String(bytes(value), StandardCharsets.UTF_8).replace("<", "\\u003c");
  }

  /** The value as JSON, UTF-8. */
  static byte[] bytes(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
