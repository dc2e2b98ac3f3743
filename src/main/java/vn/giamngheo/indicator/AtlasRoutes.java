package vn.giamngheo.indicator;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The list of atlases, the vocabulary, and all observations of an atlas as a table. */
public final class AtlasRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final String version;

  public AtlasRoutes(Jdbi db, AtlasQueries atlases, String version) {
    this.db = db;
    this.atlases = atlases;
    this.version = version;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases", this::list, Role.PUBLIC);
    routes.get("/api/vocabulary", this::vocabulary, Role.PUBLIC);
    routes.get("/api/atlases/{atlas}/observations.csv", this::observations, Role.PUBLIC);
  }

  private void list(Context ctx) {
    Language language = Params.language(ctx);
    List<Indicator> catalogue = atlases.listIndicators();
    Replies.json(
        ctx,
        atlases.list().stream()
            .map(a -> AtlasDescription.of(db, a, atlases.listSeries(a), catalogue, language))
            .toList());
  }

  private void vocabulary(Context ctx) {
    Language language = Params.language(ctx);
    Map<String, Object> words = new LinkedHashMap<>();
    atlases.listWords().stream()
        .collect(
            Collectors.groupingBy(AtlasQueries.Word::kind, LinkedHashMap::new, Collectors.toList()))
        .forEach((kind, list) -> words.put(plural(kind), names(list, language)));
    words.put("version", version);
    Replies.json(ctx, words);
  }

  private static Map<String, String> names(List<AtlasQueries.Word> words, Language language) {
    Map<String, String> names = new LinkedHashMap<>();
    words.forEach(w -> names.put(w.id(), w.name().in(language)));
    return names;
  }

  private static String plural(String kind) {
    return kind.equals("status") ? "statuses" : kind + "s";
  }

  private void observations(Context ctx) {
    Atlas atlas = atlases.get(ctx.pathParam("atlas"));
    Language language = Params.language(ctx);
    Replies.csv(ctx, atlas.id() + "-observations.csv", ObservationTable.write(db, atlas, language));
  }
}
