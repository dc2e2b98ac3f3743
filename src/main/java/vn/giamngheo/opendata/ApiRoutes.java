package vn.giamngheo.opendata;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The description of the programming interface, for programs and for people. */
public final class ApiRoutes {
  private final String version;

  /**
   * @param version of the program
   */
  public ApiRoutes(String version) {
    this.version = version;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get(
        "/openapi.json",
        ctx -> Replies.json(ctx, OpenApi.in(Params.language(ctx), version)),
        Role.PUBLIC);
    routes.get("/api", this::page, Role.PUBLIC);
  }

  private void page(Context ctx) {
    Language language = Params.language(ctx);
    Shell shell =
        Shell.of(
                language,
                "/api",
                Map.of(),
                new Text("Giao diện lập trình", "Programming interface"),
                new Text(
                    "Các địa chỉ để phần mềm khác đọc số liệu giảm nghèo của Atlas.",
                    "Addresses at which other software reads the atlas’s poverty figures."))
            .withStyles("publish-data.css");
    Replies.html(
        ctx,
        Templates.render("opendata/api.jte", shell, ApiPage.of(OpenApi.in(language, version))));
  }
}
