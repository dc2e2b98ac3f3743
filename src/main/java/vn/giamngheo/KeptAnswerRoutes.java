package vn.giamngheo;

import io.javalin.config.RoutesConfig;
import java.util.List;
import vn.giamngheo.web.AnswerCache;

/** Which answers are kept ready, and what each depends on. */
final class KeptAnswerRoutes {
  /** What a layer of the map depends on. */
  private static final String[] LAYER = {
    "lang",
    "indicator",
    "period",
    "status",
    "group",
    "base",
    "method",
    "classes",
    "boundaries",
    "geometry"
  };

  /** What a picture of a layer depends on; its indicator stands in the path. */
  private static final String[] PICTURE = {
    "lang", "period", "status", "group", "base", "boundaries", "form"
  };

  /** What a file of a list of priorities depends on. */
  private static final String[] PRIORITY = {
    "lang", "scenario", "paint", "method", "classes", "borders"
  };

  private KeptAnswerRoutes() {}

  /** What the pages ask for again and again, and what each answer depends on. */
  static void register(AnswerCache cache, RoutesConfig routes) {
    cache.register(routes, "/api/atlases", "lang");
    cache.register(routes, "/api/vocabulary", "lang");
    cache.register(routes, "/api/atlases/{atlas}/boundaries", "lang", "boundaries", "geometry");
    cache.register(routes, "/api/atlases/{atlas}/units/{code}", "lang", "boundaries");
    cache.register(routes, "/api/atlases/{atlas}/findings", "lang");
    cache.register(routes, "/api/atlases/{atlas}/map", LAYER);
    cache.register(routes, "/", "lang", "atlas", "indicator", "period", "status", "group", "base");
    cache.register(routes, "/xa/{code}", "lang", "atlas", "boundaries");
    for (String page :
        List.of("/du-lieu", "/phuong-phap", "/api", "/openapi.json", "/sitemap.xml")) {
      cache.register(routes, page, "lang");
    }
    cache.register(routes, "/phien-ban", "lang", "den");
    cache.register(routes, "/phien-ban/{number}", "lang");
    keepFiles(cache, routes);
    cache.register(routes, "/nhung/{atlas}", LAYER);
    for (String ending : List.of("svg", "png")) {
      cache.register(routes, "/hinh/{atlas}/{indicator}." + ending, PICTURE);
    }
  }

  /** Files at their usual size; one of an unusual size or with a selection is made anew. */
  private static void keepFiles(AnswerCache cache, RoutesConfig routes) {
    for (String ending : List.of("svg", "png", "csv", "xlsx", "gpkg", "docx")) {
      cache.register(routes, "/api/atlases/{atlas}/map." + ending, LAYER);
    }
    for (String ending : List.of("svg", "png", "csv", "xlsx", "gpkg", "docx", "geojson")) {
      cache.register(routes, "/api/atlases/{atlas}/priority." + ending, PRIORITY);
    }
    cache.register(routes, "/du-lieu/{atlas}/{file}", "lang");
  }

  /** Pages of printed figures. */
  static void registerSources(AnswerCache cache, RoutesConfig routes) {
    for (String cell : List.of("/{place}/{row}/{col}", "/{place}/{row}/{col}/{number}")) {
      cache.register(routes, "/nguon/{atlas}" + cell, "lang", "phien-ban");
    }
  }
}
