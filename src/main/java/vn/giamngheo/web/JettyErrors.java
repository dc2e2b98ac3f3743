package vn.giamngheo.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Requests that are refused before any route sees them, such as an address with a broken escape:
 * they get a problem like every other, and the same headers.
 */
public final class JettyErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Replies.PROBLEM + "; charset=utf-8");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Content-Security-Policy", SecurityHeaders.POLICY);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    boolean tooLong =
        response.getStatus() == HttpStatus.URI_TOO_LONG_414
            || response.getStatus() == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431;
    String detail =
        tooLong
            ? "Địa chỉ quá dài: kịch bản liệt kê quá nhiều đơn vị. Hãy chọn theo thứ hạng hoặc bớt"
                + " đơn vị. The address is too long: choose by rank, or name fewer units."
            : "Địa chỉ hoặc yêu cầu viết sai nên không trả lời được.";
    String body =
        "{\"type\":\"about:blank\",\"title\":\"Yêu cầu không hợp lệ\",\"status\":"
            + response.getStatus()
            + ",\"detail\":\""
            + detail
            + "\"}";
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
