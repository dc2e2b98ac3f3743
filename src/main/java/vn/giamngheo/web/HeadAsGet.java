package vn.giamngheo.web;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A HEAD is answered as the GET of the same address would be, status and headers; the connection
 * itself leaves the body out.
 */
public final class HeadAsGet extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean head = HttpMethod.HEAD.is(request.getMethod());
    return super.handle(head ? new AsGet(request) : request, response, callback);
  }

  private static final class AsGet extends Request.Wrapper {
    AsGet(Request request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }
}
