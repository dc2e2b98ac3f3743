package vn.giamngheo.check;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** What does not add up in a document. */
public final class FindingRoutes {
  private final AtlasQueries atlases;
  private final FindingQueries findings;

  public FindingRoutes(AtlasQueries atlases, FindingQueries findings) {
    this.atlases = atlases;
    this.findings = findings;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/findings", this::findings, Role.PUBLIC);
  }

  private void findings(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    List<Map<String, Object>> all = findings.list(atlas, Params.language(ctx));
    Replies.json(ctx, all);
  }
}
