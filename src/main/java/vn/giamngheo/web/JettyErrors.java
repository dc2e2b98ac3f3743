package vn.giamngheo.web;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Requests that are refused before any route sees them, such as an address with a broken escape:
 * they get a problem or a page like every other, and the same headers.
 */
public final class JettyErrors extends ErrorHandler {
  private static final Text TITLE = new Text("Yêu cầu không hợp lệ", "Bad request");
  private static final Text WRONG =
      new Text(
          "Địa chỉ hoặc yêu cầu viết sai nên không trả lời được.",
          "The address or request is malformed and cannot be answered.");
  private static final Text LONG =
      new Text(
          "Địa chỉ quá dài: kịch bản liệt kê quá nhiều đơn vị. Hãy chọn theo thứ hạng hoặc bớt"
              + " đơn vị.",
          "The address is too long: choose by rank, or name fewer units.");

  private final Problems.Page page;

  /**
   * @param page what somebody sees who asked for a page and not for data
   */
  public JettyErrors(Problems.Page page) {
    this.page = page;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Language language = language(request);
    Map<String, Object> problem = problem(response.getStatus(), language);
    boolean html = wantsPage(request, response.getStatus());
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(
        HttpHeader.CONTENT_TYPE,
        html ? "text/html; charset=utf-8" : Replies.PROBLEM + "; charset=utf-8");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", SecurityHeaders.POLICY);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    byte[] body = html ? page.of(language, problem) : Replies.bytes(problem);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private static Map<String, Object> problem(int status, Language language) {
    boolean tooLong =
        status == HttpStatus.URI_TOO_LONG_414
            || status == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431;
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", TITLE.in(language));
    problem.put("status", status);
    problem.put("detail", (tooLong ? LONG : WRONG).in(language));
    return problem;
  }

  /** The query may be what is broken, so it is only looked at, not read. */
  private static Language language(Request request) {
    String query = request.getHttpURI() == null ? null : request.getHttpURI().getQuery();
    boolean english = query != null && ("&" + query + "&").contains("&lang=en&");
    return english ? Language.EN : Language.VI;
  }

  /**
   * Of an address that cannot be parsed the server reads no header. A broken one was typed by a
   * person; one that is too long was made by a page's script, which reads problems.
   */
  private static boolean wantsPage(Request request, int status) {
    if (request.getHeaders().size() == 0) {
      return status == HttpStatus.BAD_REQUEST_400;
    }
    String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
    return Problems.wantsPage(
        request.getHeaders().get(HttpHeader.ACCEPT), path == null ? "" : path);
  }
}
