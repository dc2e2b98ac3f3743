package vn.giamngheo.web;

import io.javalin.Javalin;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.util.List;

/** Makes sure that no route was forgotten when it was said whom each is for. */
public final class Audience {
  private Audience() {}

  /**
   * Does nothing when every route has a {@link Role}.
   *
   * @throws IllegalStateException that names the routes without one
   */
  public static void requireOnEveryRoute(Javalin app) {
    List<String> open =
        app.unsafe.internalRouter.allHttpHandlers().stream()
            .map(parsed -> parsed.endpoint)
            .filter(endpoint -> endpoint.method.isHttpMethod())
            .filter(endpoint -> !hasRole(endpoint))
            .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
            .toList();
    if (!open.isEmpty()) {
      throw new IllegalStateException("routes that do not say whom they are for: " + open);
    }
  }

  private static boolean hasRole(Endpoint endpoint) {
    Roles roles = endpoint.metadata(Roles.class);
    return roles != null && !roles.getRoles().isEmpty();
  }
}
