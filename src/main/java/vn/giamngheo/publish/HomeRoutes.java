package vn.giamngheo.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.map.LayerQuery;
import vn.giamngheo.map.LayerReader;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Origin;
import vn.giamngheo.web.Pages;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The first page, and the explorer it leads to. */
public final class HomeRoutes {
  /** Pages kept ready; each holds a drawing of some ten thousand characters. */
  private static final int MOST_KEPT = 200;

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final LayerReader layers;
  private final Supplier<String> mark;
  private final Cache<Key, HomePage> pages = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  /** What a page depends on. */
  private record Key(String state, String atlas, LayerQuery query, Language language) {}

  /**
   * @param mark of the current state of the data; asked for at every request
   */
  public HomeRoutes(Jdbi db, AtlasQueries atlases, String version, Supplier<String> mark) {
    this.db = db;
    this.atlases = atlases;
    this.layers = new LayerReader(db, atlases, version);
    this.mark = mark;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/", this::home, Role.PUBLIC);
    routes.get("/quy-hoach/ban-do", ctx -> Pages.send(ctx, "ban-do.html", 200), Role.PUBLIC);
  }

  private void home(Context ctx) {
    Language language = Params.language(ctx);
    List<Atlas> all = atlases.list();
    if (all.isEmpty()) {
      throw Problem.notFound(
          new Text("Chưa có số liệu nào được nạp.", "No figures have been loaded yet."));
    }
    Atlas chosen = Params.find(ctx, "atlas").map(atlases::get).orElseGet(() -> all.get(0));
    List<Series> series = atlases.listSeries(chosen);
    LayerQuery query = series.isEmpty() ? null : LayerQuery.of(ctx, chosen, series);
    HomePage page =
        pages.get(
            new Key(mark.get(), chosen.id(), query, language),
            key -> new HomeReader(db, atlases, layers, language).read(chosen, all, query));
    Replies.html(ctx, Templates.render("publish/home.jte", shell(ctx, page, language), page));
  }

  private static Shell shell(Context ctx, HomePage page, Language language) {
    Map<String, String> query = new TreeMap<>(Map.of("atlas", page.atlas()));
    if (page.map() != null && ctx.queryParam("indicator") != null) {
      query.putAll(page.map().query());
    }
    String said = page.headline().text();
    Shell shell =
        Shell.of(language, "/", query, new Text(page.title(), page.title()), new Text(said, said))
            .withStyles("publish-home.css")
            .withOrigin(Origin.of(ctx))
            .withScripts("publish/home.js");
    shell = shell.withJsonLd(jsonLd(shell, page));
    if (page.map() == null) {
      return shell;
    }
    String form = "&form=share" + (language == Language.EN ? "&lang=en" : "");
    return shell.withImage(
        shell.origin() + page.map().picture() + ".png?" + page.map().pictureQuery() + form);
  }

  /** Of which data set the page speaks; {@code /du-lieu} describes it under the same id. */
  private static String jsonLd(Shell shell, HomePage page) {
    String sets = shell.origin() + "/du-lieu";
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("@type", "Dataset");
    set.put("@id", sets + "#" + page.atlas());
    set.put("name", page.title());
    set.put("description", page.headline().text() + " " + page.source());
    set.put("url", shell.origin() + "/?atlas=" + page.atlas());
    set.put("includedInDataCatalog", Map.of("@id", sets));
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "WebPage");
    about.put("name", page.title());
    about.put("inLanguage", shell.language().id());
    about.put("about", set);
    return Replies.jsonInPage(about);
  }
}
