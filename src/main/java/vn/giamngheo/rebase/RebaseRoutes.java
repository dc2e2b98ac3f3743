package vn.giamngheo.rebase;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.ObservationTable;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** All observations of an atlas as a table, on the units of the document or of another day. */
public final class RebaseRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;

  public RebaseRoutes(Jdbi db, AtlasQueries atlases, RebaseQueries rebase) {
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/observations.csv", this::observations, Role.PUBLIC);
  }

  private void observations(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    Rebasing rebasing = BoundariesQuery.find(ctx, atlas, rebase).orElse(null);
    if (rebasing == null) {
      String table = ObservationTable.write(db, atlas, language);
      Replies.csv(ctx, atlas.id() + "-observations.csv", table);
    } else {
      String table = new RebasedTable(atlas, rebasing, language).write(atlases.listSeries(atlas));
      String name = atlas.id() + "-observations-" + rebasing.vintage().id() + ".csv";
      Replies.csv(ctx, name, table);
    }
  }
}
