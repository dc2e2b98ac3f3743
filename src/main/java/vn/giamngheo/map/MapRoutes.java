package vn.giamngheo.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.rebase.BoundariesQuery;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Role;

/** The map of an atlas. */
public final class MapRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;

  public MapRoutes(Jdbi db, AtlasQueries atlases, RebaseQueries rebase) {
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/map", this::map, Role.PUBLIC);
  }

  private void map(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    LayerQuery query = LayerQuery.of(ctx, atlas, atlases.listSeries(atlas));
    Indicator indicator =
        atlases.listIndicators().stream()
            .filter(i -> i.id().equals(query.series().indicator()))
            .findFirst()
            .orElseThrow();
    Map<String, Text> methods =
        atlases.listWords().stream()
            .filter(w -> w.kind().equals("method"))
            .collect(Collectors.toMap(AtlasQueries.Word::id, AtlasQueries.Word::name));
    Rebasing rebasing = BoundariesQuery.find(ctx, atlas, rebase).orElse(null);
    Layer layer = Layer.read(db, atlas, indicator, query, rebasing);
    byte[] body =
        new LayerWriter(atlas, indicator, query, layer, rebasing, methods, Params.language(ctx))
            .write();
    ctx.contentType("application/geo+json; charset=utf-8").result(body);
  }
}
