package vn.giamngheo.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.PngPicture;
import vn.giamngheo.picture.SvgPicture;
import vn.giamngheo.rebase.BoundariesQuery;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Role;

/** The layer on the map as files to take away: pictures, tables, an annex. */
public final class TakeAwayRoutes {
  private static final String MAP = "/api/atlases/{atlas}/map.";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** Pictures painted at once: each may need 70 MB. */
  private static final int PAINTERS = 2;

  /** Whoever waits holds a connection to the database; the others need some too. */
  private static final int MOST_WAITING = 3;

  private static final int PATIENCE_SECONDS = 10;
  private static final int MAX_SELECTED = 500;

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final RebaseQueries rebase;
  private final String version;
  private final Semaphore painters = new Semaphore(PAINTERS, true);

  public TakeAwayRoutes(Jdbi db, AtlasQueries atlases, RebaseQueries rebase, String version) {
    this.db = db;
    this.atlases = atlases;
    this.rebase = rebase;
    this.version = version;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    add(routes, "csv", "text/csv; charset=utf-8", LayerTable::csv);
    add(routes, "xlsx", OFFICE + "spreadsheetml.sheet", LayerBook::write);
    add(routes, "gpkg", "application/geopackage+sqlite3", LayerTable::geoPackage);
    add(
        routes,
        "docx",
        OFFICE + "wordprocessingml.document",
        v -> paint(() -> LayerAnnex.write(v)));
    routes.get(
        MAP + "svg",
        ctx -> {
          int width = width(ctx);
          send(ctx, "svg", "image/svg+xml", v -> SvgPicture.draw(LayerPicture.of(v), width));
        },
        Role.PUBLIC);
    routes.get(
        MAP + "png",
        ctx -> {
          int width = width(ctx);
          send(
              ctx,
              "png",
              "image/png",
              v -> paint(() -> PngPicture.paint(LayerPicture.of(v), width)));
        },
        Role.PUBLIC);
  }

  private void add(
      RoutesConfig routes, String ending, String type, Function<LayerView, byte[]> maker) {
    routes.get(MAP + ending, ctx -> send(ctx, ending, type, maker), Role.PUBLIC);
  }

  private void send(Context ctx, String ending, String type, Function<LayerView, byte[]> maker) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    LayerQuery query = LayerQuery.of(ctx, atlas, atlases.listSeries(atlas)).withGeometry();
    Rebasing rebasing = BoundariesQuery.find(ctx, atlas, rebase).orElse(null);
    LayerView view =
        LayerView.read(db, atlases, atlas, query, rebasing, version, Params.language(ctx));
    byte[] body = maker.apply(view.select(selected(ctx, view)));
    String shown = type.startsWith("image/") ? "inline" : "attachment";
    String name = name(view) + "." + ending;
    ctx.contentType(type)
        .header("Content-Disposition", shown + "; filename=\"" + name + "\"")
        .result(body);
  }

  /** Name of a file without its ending; of units of another day it says which. */
  private static String name(LayerView view) {
    Series series = view.query().series();
    String name = view.atlas().id() + "-" + series.indicator() + "-" + series.period();
    return view.rebasing() == null ? name : name + "-boundaries-" + view.rebasing().vintage().id();
  }

  /** Codes separated by commas; each must be on the map. */
  private static List<String> selected(Context ctx, LayerView view) {
    List<String> codes = view.layer().units().stream().map(LayerUnit::code).toList();
    List<String> chosen =
        Arrays.stream(Params.find(ctx, "selected").orElse("").split(",", MAX_SELECTED))
            .filter(code -> !code.isEmpty())
            .toList();
    for (String code : chosen) {
      if (!codes.contains(code)) {
        throw Problem.badField("selected", code, codes);
      }
    }
    return chosen;
  }

  private static int width(Context ctx) {
    String given = Params.find(ctx, "width").orElse(Integer.toString(MapPicture.PRESET_WIDTH));
    int width = given.matches("\\d{1,5}") ? Integer.parseInt(given) : 0;
    if (width < MapPicture.MIN_WIDTH || width > MapPicture.MAX_WIDTH) {
      String range = MapPicture.MIN_WIDTH + "–" + MapPicture.MAX_WIDTH;
      throw Problem.badField("width", given, List.of(range));
    }
    return width;
  }

  /** Waits for its turn, so that however many ask, memory is bounded. */
  private byte[] paint(Supplier<byte[]> painting) {
    try {
      boolean full = painters.getQueueLength() >= MOST_WAITING;
      if (full || !painters.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Problem.of(
            503,
            new Text("Máy chủ đang bận", "The server is busy"),
            new Text(
                "Quá nhiều bản đồ đang được vẽ; xin thử lại sau vài giây.",
                "Too many maps are being drawn; please try again in a few seconds."));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting to paint", e);
    }
    try {
      return painting.get();
    } finally {
      painters.release();
    }
  }
}
