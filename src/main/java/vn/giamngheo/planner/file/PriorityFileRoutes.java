package vn.giamngheo.planner.file;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.takeaway.FileQuery;
import vn.giamngheo.takeaway.FileRoutes;
import vn.giamngheo.takeaway.FileType;
import vn.giamngheo.takeaway.Painters;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Computations;
import vn.giamngheo.web.Params;

/** A list of priorities as files to take away: tables, pictures, an annex. */
public final class PriorityFileRoutes extends FileRoutes<PriorityView> {
  private static final String PRIORITY = "/api/atlases/{atlas}/priority.";

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final Computations computations;
  private final Painters painters;
  private final String version;

  /**
   * @param version of the program, said in each file
   */
  public PriorityFileRoutes(
      Jdbi db, AtlasQueries atlases, Computations computations, Painters painters, String version) {
    super(PRIORITY);
    this.db = db;
    this.atlases = atlases;
    this.computations = computations;
    this.painters = painters;
    this.version = version;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    add(routes, FileType.CSV, PriorityTable::csv);
    add(routes, FileType.XLSX, PriorityBook::write);
    add(routes, FileType.GEOJSON, PriorityTable::geoJson);
    add(routes, FileType.GPKG, PriorityTable::geoPackage);
    add(routes, FileType.DOCX, PriorityAnnex::write);
    addPictures(routes, PriorityPicture::of);
  }

  @Override
  protected void send(Context ctx, FileType type, Function<PriorityView, byte[]> maker) {
    Language language = Params.language(ctx);
    PriorityFileQuery query = PriorityFileQuery.of(ctx);
    PriorityFileInput input =
        PriorityFileInput.read(db, atlases, ctx.pathParam("atlas"), query, language);
    PriorityView view = computations.run(ctx, computation -> input.view(computation, version));
    byte[] body =
        type.isPainted()
            ? painters.paint(() -> maker.apply(view))
            : computations.run(ctx, computation -> maker.apply(view));
    FileQuery.send(ctx, type, name(view), body);
  }

  /** Name of a file without its ending: "krong-pa-2021-uu-tien". */
  private static String name(PriorityView view) {
    return view.atlas().id()
        + view.say("-uu-tien", "-priority")
        + (view.isSupposed() ? view.say("-gia-dinh", "-supposed") : "")
        + (view.isOriginal() ? "" : "-boundaries-" + view.scenario().boundaries());
  }
}
