package vn.giamngheo.publish;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.map.LayerPicture;
import vn.giamngheo.map.LayerQuery;
import vn.giamngheo.map.LayerReader;
import vn.giamngheo.map.LayerView;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.PngPicture;
import vn.giamngheo.picture.SharedPicture;
import vn.giamngheo.picture.SvgPicture;
import vn.giamngheo.rebase.BoundariesQuery;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.takeaway.FileQuery;
import vn.giamngheo.takeaway.FileType;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Maps to be shown elsewhere: as pictures, and as a page for a frame. */
public final class PictureRoutes {
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final LayerReader layers;
  private final Painters painters;

  public PictureRoutes(
      Jdbi db, AtlasQueries atlases, RebaseQueries rebase, String version, Painters painters) {
    this.atlases = atlases;
    this.rebase = rebase;
    this.layers = new LayerReader(db, atlases, version);
    this.painters = painters;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/hinh/{atlas}/{indicator}.svg", ctx -> send(ctx, FileType.SVG), Role.PUBLIC);
    routes.get("/hinh/{atlas}/{indicator}.png", ctx -> send(ctx, FileType.PNG), Role.PUBLIC);
    routes.get("/nhung/{atlas}", this::frame, Role.PUBLIC);
  }

  private void send(Context ctx, FileType type) {
    boolean shared = Params.choice(ctx, "form", List.of("page", "share"), "page").equals("share");
    int width = FileQuery.width(ctx);
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    LayerQuery query =
        LayerQuery.ofIndicator(ctx, atlas, atlases.listSeries(atlas), ctx.pathParam("indicator"));
    LayerView all = layers.read(atlas, query, rebasing(ctx, atlas), Params.language(ctx));
    LayerView view = all.select(LayerQuery.selected(ctx, all.codes()));
    MapPicture picture = LayerPicture.of(view);
    byte[] body =
        type == FileType.SVG
            ? shared ? SharedPicture.draw(picture) : SvgPicture.draw(picture, width)
            : painters.paint(
                () -> shared ? PngPicture.paintShared(picture) : PngPicture.paint(picture, width));
    FileQuery.send(ctx, type, atlas.id() + "-" + query.series().indicator(), body);
  }

  private Rebasing rebasing(Context ctx, Atlas atlas) {
    return BoundariesQuery.find(ctx, atlas, rebase).orElse(null);
  }

  private void frame(Context ctx) {
    Language language = Params.language(ctx);
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    LayerQuery query = LayerQuery.of(ctx, atlas, atlases.listSeries(atlas));
    LayerView view = layers.read(atlas, query, rebasing(ctx, atlas), language);
    Map<String, String> names = new TreeMap<>();
    for (Indicator indicator : atlases.listIndicators()) {
      names.put(indicator.id(), indicator.name().in(language));
    }
    String end = language == Language.EN ? "&lang=en" : "";
    HomeMap map =
        HomeMap.of(
            view, names, code -> "/xa/" + HomeMap.encode(code) + "?atlas=" + atlas.id() + end);
    Shell shell =
        Shell.of(
            language,
            "/nhung/" + atlas.id(),
            map.query(),
            new Text(map.title(), map.title()),
            new Text(map.summary(), map.summary()));
    Replies.html(ctx, Templates.render("publish/frame.jte", shell, map));
  }
}
