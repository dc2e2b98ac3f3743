package vn.giamngheo.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.rebase.BoundariesQuery;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.takeaway.FileQuery;
import vn.giamngheo.takeaway.FileRoutes;
import vn.giamngheo.takeaway.FileType;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.web.Params;

/** The layer on the map as files to take away: pictures, tables, an annex. */
public final class TakeAwayRoutes extends FileRoutes<LayerView> {
  private static final String MAP = "/api/atlases/{atlas}/map.";

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final String version;
  private final Painters painters;

  public TakeAwayRoutes(
      Jdbi db, AtlasQueries atlases, RebaseQueries rebase, String version, Painters painters) {
    super(MAP);
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
    this.version = version;
    this.painters = painters;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    add(routes, FileType.CSV, LayerTable::csv);
    add(routes, FileType.XLSX, LayerBook::write);
    add(routes, FileType.GPKG, LayerTable::geoPackage);
    add(routes, FileType.DOCX, LayerAnnex::write);
    addPictures(routes, LayerPicture::of);
  }

  @Override
  protected void send(Context ctx, FileType type, Function<LayerView, byte[]> maker) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    LayerQuery query = LayerQuery.of(ctx, atlas, atlases.listSeries(atlas)).withGeometry();
    Rebasing rebasing = BoundariesQuery.find(ctx, atlas, rebase).orElse(null);
    LayerView view =
        LayerView.read(db, atlases, atlas, query, rebasing, version, Params.language(ctx));
    LayerView selected = view.select(LayerQuery.selected(ctx, view.codes()));
    byte[] body =
        type.isPainted() ? painters.paint(() -> maker.apply(selected)) : maker.apply(selected);
    FileQuery.send(ctx, type, name(view), body);
  }

  /** Name of a file without its ending; of units of another day it says which. */
  private static String name(LayerView view) {
    Series series = view.query().series();
    String name = view.atlas().id() + "-" + series.indicator() + "-" + series.period();
    return view.rebasing() == null ? name : name + "-boundaries-" + view.rebasing().vintage().id();
  }
}
