package vn.giamngheo.publish;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Pages;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The pages for everybody, and the explorer they lead to. */
public final class PublishRoutes {
  private final AtlasQueries atlases;

  public PublishRoutes(AtlasQueries atlases) {
    this.atlases = atlases;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/", this::home, Role.PUBLIC);
    routes.get("/quy-hoach/ban-do", ctx -> Pages.send(ctx, "ban-do.html", 200), Role.PUBLIC);
  }

  private void home(Context ctx) {
    Language language = Params.language(ctx);
    List<Atlas> all = atlases.list();
    Atlas chosen = Params.find(ctx, "atlas").map(atlases::get).orElseGet(() -> all.get(0));
    Shell shell =
        Shell.of(
            language,
            "/",
            Map.of("atlas", chosen.id()),
            chosen.title(),
            new Text("Số liệu giảm nghèo.", "Poverty figures."));
    Replies.html(
        ctx, Templates.render("publish/home.jte", shell, HomePage.of(chosen, all, language)));
  }
}
