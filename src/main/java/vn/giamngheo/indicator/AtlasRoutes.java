package vn.giamngheo.indicator;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The list of atlases and the vocabulary. */
public final class AtlasRoutes {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final BiFunction<Atlas, Language, List<Map<String, Object>>> vintages;
  private final String version;

  /**
   * @param vintages says on which days' units an atlas can be shown
   */
  public AtlasRoutes(
      Jdbi db,
      AtlasQueries atlases,
      BiFunction<Atlas, Language, List<Map<String, Object>>> vintages,
      String version) {
    this.db = db;
    this.vintages = vintages;
    this.atlases = atlases;
    this.version = version;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/api/atlases", this::list, Role.PUBLIC);
    routes.get("/api/vocabulary", this::vocabulary, Role.PUBLIC);
  }

  private void list(Context ctx) {
    Language language = Params.language(ctx);
    List<Indicator> catalogue = atlases.listIndicators();
    Replies.json(
        ctx, atlases.list().stream().map(a -> description(a, catalogue, language)).toList());
  }

  private Map<String, Object> description(
      Atlas atlas, List<Indicator> catalogue, Language language) {
    Map<String, Object> description =
        AtlasDescription.of(db, atlas, atlases.listSeries(atlas), catalogue, language);
    description.put("boundaries", vintages.apply(atlas, language));
    return description;
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
}
