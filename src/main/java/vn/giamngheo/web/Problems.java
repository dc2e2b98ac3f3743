package vn.giamngheo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * The one door through which errors leave (RFC 9457). A client's mistake is explained; a fault of
 * ours gets a number that stands in the log, and nothing of its inside leaves.
 */
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int MOST_TAKEN_IN = 8 << 20;
  private static final String PAGE = "problem-page";
  private static final List<String> DATA = List.of("/api/", "/tiles/", "/healthz", "/webjars/");
  private static final Text BAD_REQUEST = new Text("Yêu cầu không hợp lệ", "Bad request");

  private Problems() {}

  /** Makes the page that tells a person of a problem. */
  @FunctionalInterface
  public interface Page {
    /**
     * @param problem its members by their names in RFC 9457
     * @return UTF-8
     */
    byte[] of(Language language, Map<String, Object> problem);
  }

  /** Registers the handlers for a server that has no pages. */
  public static void register(RoutesConfig routes) {
    register(routes, null);
  }

  /**
   * Registers the handlers.
   *
   * @param page what somebody sees who asked for a page and not for data
   */
  public static void register(RoutesConfig routes, Page page) {
    routes.before(ctx -> ctx.attribute(PAGE, page));
    routes.exception(Problem.class, (problem, ctx) -> write(ctx, problem));
    routes.exception(HttpResponseException.class, Problems::writeRefusal);
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          if (isOverload(e)) {
            writeOverload(ctx);
          } else {
            writeFault(e, ctx);
          }
        });
    routes.error(
        404,
        ctx -> {
          String type = String.valueOf(ctx.res().getContentType());
          boolean answered = type.startsWith(Replies.PROBLEM) || type.startsWith("text/html");
          if (!answered) {
            write(
                ctx,
                Problem.notFound(
                    new Text("Không có địa chỉ này.", "There is nothing at this address.")));
          }
        });
  }

  /** What the server itself refuses: no such address, a method it does not take, too large. */
  private static void writeRefusal(HttpResponseException e, Context ctx) {
    Text detail =
        new Text(explain(e.getStatus(), Language.VI), explain(e.getStatus(), Language.EN));
    if (e.getStatus() == 405 && e.getDetails().get("availableMethods") != null) {
      ctx.header("Allow", e.getDetails().get("availableMethods"));
    }
    write(
        ctx,
        e.getStatus() == 404
            ? Problem.notFound(detail)
            : Problem.of(e.getStatus(), BAD_REQUEST, detail));
  }

  private static String explain(int status, Language language) {
    boolean en = language == Language.EN;
    return switch (status) {
      case 404 -> en ? "There is nothing at this address." : "Không có địa chỉ này.";
      case 405 ->
          en ? "This address does not take that method." : "Địa chỉ này không nhận phương thức đó.";
      case 413 ->
          en
              ? "The request is larger than the server takes in at once."
              : "Yêu cầu lớn hơn mức máy chủ nhận một lần.";
      default -> en ? "The request cannot be answered." : "Không trả lời được yêu cầu này.";
    };
  }

  /**
   * Takes in, within a bound, what the client is still sending: a connection closed upon an unread
   * body would keep the answer from reaching it.
   */
  private static void takeInRest(Context ctx) {
    if (ctx.method() != HandlerType.POST && ctx.method() != HandlerType.PUT) {
      return;
    }
    try {
      byte[] scrap = new byte[64 * 1024];
      InputStream rest = ctx.req().getInputStream();
      for (int left = MOST_TAKEN_IN; left > 0; ) {
        int n = rest.read(scrap, 0, Math.min(left, scrap.length));
        left = n < 0 ? 0 : left - n;
      }
    } catch (IOException e) {
      LOG.debug("the client stopped sending before its request was refused", e);
    }
  }

  private static void write(Context ctx, Problem problem) {
    takeInRest(ctx);
    Language language = Params.languageOrDefault(ctx);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", problem.title().in(language));
    body.put("status", problem.status());
    body.put("detail", problem.detail().in(language));
    if (problem.field() != null) {
      body.put("field", problem.field());
    }
    if (!problem.allowed().isEmpty()) {
      body.put("allowed", problem.allowed());
    }
    answer(ctx, problem.status(), body);
  }

  private static void answer(Context ctx, int status, Map<String, Object> body) {
    Page page = ctx.attribute(PAGE);
    if (page != null && wantsPage(ctx.header("Accept"), ctx.path())) {
      ctx.status(status);
      Replies.html(ctx, page.of(Params.languageOrDefault(ctx), body));
      ctx.header("Cache-Control", "no-store");
    } else {
      Replies.problem(ctx, status, body);
    }
  }

  /** Programs are told in their own form, whatever they say they take. */
  static boolean wantsPage(String accepted, String path) {
    return accepted != null
        && accepted.contains("text/html")
        && DATA.stream().noneMatch(path::startsWith);
  }

  /** Whether a program asks: a page that helps would not help it, a problem does. */
  public static boolean asksForData(Context ctx) {
    String accepted = ctx.header("Accept");
    return accepted != null && accepted.contains("json") && !wantsPage(accepted, ctx.path());
  }

  /** No connection came free in time: too many requests at once, not a fault. */
  private static boolean isOverload(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLTransientConnectionException) {
        return true;
      }
    }
    return false;
  }

  private static void writeOverload(Context ctx) {
    LOG.warn("Overloaded while answering {} {}", ctx.method(), ctx.path());
    ctx.header("Retry-After", "3");
    write(
        ctx,
        Problem.of(
            503,
            new Text("Máy chủ đang bận", "The server is busy"),
            new Text(
                "Quá nhiều yêu cầu cùng lúc; xin thử lại sau vài giây.",
                "Too many requests at once; please try again in a few seconds.")));
  }

  private static void writeFault(Exception e, Context ctx) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Fault {} while answering {} {}", id, ctx.method(), ctx.path(), e);
    Language language = Params.languageOrDefault(ctx);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", language == Language.EN ? "Fault in the server" : "Máy chủ gặp lỗi");
    body.put("status", 500);
    body.put(
        "detail",
        language == Language.EN
            ? "Please tell the administrator this number: " + id
            : "Xin báo quản trị viên mã này: " + id);
    answer(ctx, 500, body);
  }
}
