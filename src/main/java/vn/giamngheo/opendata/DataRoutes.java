package vn.giamngheo.opendata;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.content.archive.RevisionArchive;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.takeaway.FileQuery;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Origin;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Open data: the page that offers it, and its files. */
public final class DataRoutes {
  private final AtlasQueries atlases;
  private final OpenData data;
  private final Jdbi db;

  /**
   * @param version of the program
   */
  public DataRoutes(Jdbi db, AtlasQueries atlases, RevisionArchive archive, String version) {
    this.db = db;
    this.atlases = atlases;
    this.data = new OpenData(db, atlases, archive, version);
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/du-lieu", this::page, Role.PUBLIC);
    routes.get("/phuong-phap", this::method, Role.PUBLIC);
    routes.get("/du-lieu/catalog.jsonld", this::catalogue, Role.PUBLIC);
    routes.get("/du-lieu/{atlas}/{file}", this::file, Role.PUBLIC);
  }

  private void page(Context ctx) {
    Language language = Params.language(ctx);
    Shell shell =
        Shell.of(
                language,
                "/du-lieu",
                Map.of(),
                new Text("Dữ liệu mở", "Open data"),
                new Text(
                    "Mọi số liệu giảm nghèo của Atlas để tải về: CSV, Excel, JSON, GeoJSON, GeoPackage"
                        + " và cả gói, kèm từ điển, giấy phép và nguồn.",
                    "All figures of the atlas to take away: CSV, Excel, JSON, GeoJSON, GeoPackage and"
                        + " whole packages, with dictionary, licence and source."))
            .withStyles("publish-data.css")
            .withJsonLd(new SchemaOrgCatalogue(catalogue(ctx, language)).json());
    DataPage page = DataPage.of(data, new TableQueries(db), atlases.list(), language);
    Replies.html(ctx, Templates.render("opendata/data.jte", shell, page));
  }

  private void method(Context ctx) {
    Language language = Params.language(ctx);
    Shell shell =
        Shell.of(
                language,
                "/phuong-phap",
                Map.of(),
                new Text("Phương pháp", "Method"),
                new Text(
                    "Số liệu giảm nghèo của Atlas từ đâu đến, được kiểm và tính thế nào.",
                    "Where the atlas’s poverty figures come from, how they are checked and computed."))
            .withStyles("publish-data.css");
    MethodPage page = MethodPage.read(db, atlases, language);
    Replies.html(ctx, Templates.render("opendata/method.jte", shell, page));
  }

  private void catalogue(Context ctx) {
    String json = new DcatCatalogue(catalogue(ctx, Params.language(ctx))).json();
    ctx.contentType("application/ld+json; charset=utf-8").result(json);
  }

  private CatalogueWords catalogue(Context ctx, Language language) {
    List<DataAbout> abouts =
        atlases.list().stream().map(atlas -> data.about(atlas, language)).toList();
    return new CatalogueWords(Origin.of(ctx), abouts, language);
  }

  private void file(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    String name = ctx.pathParam("file");
    OpenFile file = OpenFile.find(name).orElseThrow(() -> unknown(name));
    byte[] bytes = data.make(file, atlas, Params.language(ctx));
    FileQuery.send(ctx, file.type(), atlas.id() + "-" + file.name(), bytes);
  }

  private static Problem unknown(String name) {
    List<String> names = OpenFile.all().stream().map(OpenFile::fullName).toList();
    return Problem.notFound(
        new Text(
            "Không có tệp “" + name + "”. Có: " + String.join(", ", names) + ".",
            "There is no file “" + name + "”. There are: " + String.join(", ", names) + "."));
  }
}
