package vn.giamngheo.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.picture.PngPicture;
import vn.giamngheo.picture.SvgPicture;
import vn.giamngheo.rebase.BoundariesQuery;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.takeaway.FileQuery;
import vn.giamngheo.takeaway.FileType;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Role;

/** The layer on the map as files to take away: pictures, tables, an annex. */
public final class TakeAwayRoutes {
  private static final String MAP = "/api/atlases/{atlas}/map.";

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final String version;
  private final Painters painters;

  public TakeAwayRoutes(
      Jdbi db, AtlasQueries atlases, RebaseQueries rebase, String version, Painters painters) {
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
    this.version = version;
    this.painters = painters;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    add(routes, FileType.CSV, ctx -> LayerTable::csv);
    add(routes, FileType.XLSX, ctx -> LayerBook::write);
    add(routes, FileType.GPKG, ctx -> LayerTable::geoPackage);
    add(routes, FileType.DOCX, ctx -> view -> painters.paint(() -> LayerAnnex.write(view)));
    add(
        routes,
        FileType.SVG,
        ctx -> {
          int width = FileQuery.width(ctx);
          return view -> SvgPicture.draw(LayerPicture.of(view), width);
        });
    add(
        routes,
        FileType.PNG,
        ctx -> {
          int width = FileQuery.width(ctx);
          return view -> painters.paint(() -> PngPicture.paint(LayerPicture.of(view), width));
        });
  }

  /** Adds the route of a type; what the file takes from the request is read before the layer. */
  private void add(
      RoutesConfig routes, FileType type, Function<Context, Function<LayerView, byte[]>> makerFor) {
    routes.get(MAP + type.ending(), ctx -> send(ctx, type, makerFor.apply(ctx)), Role.PUBLIC);
  }

  private void send(Context ctx, FileType type, Function<LayerView, byte[]> maker) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    LayerQuery query = LayerQuery.of(ctx, atlas, atlases.listSeries(atlas)).withGeometry();
    Rebasing rebasing = BoundariesQuery.find(ctx, atlas, rebase).orElse(null);
    LayerView view =
        LayerView.read(db, atlases, atlas, query, rebasing, version, Params.language(ctx));
    FileQuery.send(
        ctx, type, name(view), maker.apply(view.select(LayerQuery.selected(ctx, view.codes()))));
  }

  /** Name of a file without its ending; of units of another day it says which. */
  private static String name(LayerView view) {
    Series series = view.query().series();
    String name = view.atlas().id() + "-" + series.indicator() + "-" + series.period();
    return view.rebasing() == null ? name : name + "-boundaries-" + view.rebasing().vintage().id();
  }
}
