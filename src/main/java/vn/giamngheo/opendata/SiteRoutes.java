package vn.giamngheo.opendata;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.web.Origin;
import vn.giamngheo.web.Role;

/** What search engines ask for first: which addresses there are. */
public final class SiteRoutes {
  private static final List<String> PAGES =
      List.of("/", "/tim", "/du-lieu", "/phuong-phap", "/api", "/phien-ban", "/quy-hoach");

  private final Jdbi db;
  private final AtlasQueries atlases;

  public SiteRoutes(Jdbi db, AtlasQueries atlases) {
    this.db = db;
    this.atlases = atlases;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/robots.txt", this::robots, Role.PUBLIC);
    routes.get("/sitemap.xml", this::sitemap, Role.PUBLIC);
  }

  private void robots(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8")
        .result(
            "User-agent: *\nDisallow: /api/\nDisallow: /quan-tri\nAllow: /\nSitemap: "
                + base(ctx)
                + "/sitemap.xml\n");
  }

  private void sitemap(Context ctx) {
    List<String> addresses = new ArrayList<>(PAGES);
    atlases.list().forEach(atlas -> addresses.add("/?atlas=" + atlas.id()));
    atlases.list().forEach(atlas -> addresses.add("/tai-lieu/" + atlas.id()));
    addresses.addAll(
        db.withHandle(
            h -> h.createQuery(Sql.of(SiteRoutes.class, "unit-pages")).mapTo(String.class).list()));
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String address : addresses) {
      xml.append("<url><loc>").append(base(ctx)).append(address).append("</loc></url>\n");
    }
    ctx.contentType("application/xml; charset=utf-8").result(xml.append("</urlset>\n").toString());
  }

  private static String base(Context ctx) {
    return Origin.of(ctx);
  }
}
