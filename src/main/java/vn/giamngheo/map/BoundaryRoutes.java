package vn.giamngheo.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.BoundariesQuery;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.tile.Tiles;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Role;

/** The boundaries of an atlas, apart from its figures. */
public final class BoundaryRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final Tiles tiles;
  private final Supplier<String> mark;

  /**
   * @param mark names the state of the data in addresses of tiles, so that they may be kept for
   *     ever
   */
  public BoundaryRoutes(
      Jdbi db, AtlasQueries atlases, RebaseQueries rebase, Tiles tiles, Supplier<String> mark) {
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
    this.tiles = tiles;
    this.mark = mark;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases/{atlas}/boundaries", this::boundaries, Role.PUBLIC);
  }

  private void boundaries(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Rebasing rebasing = BoundariesQuery.find(ctx, atlas, rebase).orElse(null);
    boolean geometry = LayerQuery.wantsGeometry(ctx);
    BoundaryLayer layer =
        rebasing == null
            ? BoundaryLayer.read(db, atlas, geometry)
            : BoundaryLayer.read(db, atlas, rebasing, geometry);
    byte[] body = layer.write(tilesAround(layer.day()), Params.language(ctx));
    ctx.contentType("application/geo+json; charset=utf-8").result(body);
  }

  private BoundaryLayer.TileSource tilesAround(LocalDate day) {
    return new BoundaryLayer.TileSource(
        address(day), tiles.findRealDay(day).map(this::address).orElse(null));
  }

  private BoundaryLayer.Address address(LocalDate day) {
    String url = "/tiles/" + day + "/{z}/{x}/{y}.mvt?r=" + mark.get();
    return new BoundaryLayer.Address(url, day.toString());
  }
}
