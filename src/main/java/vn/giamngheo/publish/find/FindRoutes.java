package vn.giamngheo.publish.find;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.page.Shell;
import vn.giamngheo.page.Templates;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.place.search.UnitSearches;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** Finding a unit by what people type. */
public final class FindRoutes {
  private static final int LONGEST = 100;
  private static final int SUGGESTIONS = 8;

  private final UnitSearches searches;

  public FindRoutes(UnitSearches searches) {
    this.searches = searches;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    routes.get("/tim", this::page, Role.PUBLIC);
    routes.get("/api/units", this::suggest, Role.PUBLIC);
  }

  private void page(Context ctx) {
    Language language = Params.language(ctx);
    String query = query(ctx);
    List<FoundUnit> coded = searches.current().listByCode(query);
    if (coded.size() == 1) {
      String lang = language == Language.EN ? "?lang=en" : "";
      ctx.redirect("/xa/" + coded.get(0).code() + lang, HttpStatus.SEE_OTHER);
      return;
    }
    Shell shell =
        Shell.of(
                language,
                "/tim",
                query.isEmpty() ? Map.of() : Map.of("q", query),
                new Text("Tìm xã, phường của bạn", "Find your commune"),
                new Text(
                    "Tìm xã, phường, huyện theo tên cũ, tên mới hay mã, có dấu hay không dấu.",
                    "Find communes and districts by old or new name or code, with or without marks."))
            .withStyles("publish-commune.css")
            .withScripts("tim.js");
    Replies.html(
        ctx,
        Templates.render(
            "publish/find.jte", shell, FindPage.of(query, searches.current(), language)));
  }

  private void suggest(Context ctx) {
    Language language = Params.language(ctx);
    List<Map<String, Object>> rows =
        searches.current().find(query(ctx), SUGGESTIONS).units().stream()
            .map(u -> row(u, language))
            .toList();
    Replies.json(ctx, Map.of("units", rows));
  }

  private static Map<String, Object> row(FoundUnit u, Language language) {
    FindPage.Found found = FindPage.found(u, language);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", u.code());
    row.put("name", found.name());
    row.put("level", u.level().id());
    row.put("validFrom", u.validFrom());
    row.put("validTo", u.validTo());
    row.put("about", found.about());
    row.put("became", found.became());
    row.put("figures", u.figures());
    row.put("address", found.address());
    return row;
  }

  /**
   * What was typed.
   *
   * @throws Problem 400 when it is longer than any name
   */
  private static String query(Context ctx) {
    String query = Params.find(ctx, "q").orElse("").strip();
    if (query.length() > LONGEST) {
      throw Problem.wrongField(
          "q",
          new Text("dài hơn " + LONGEST + " ký tự", "is longer than " + LONGEST + " characters"));
    }
    return query;
  }
}
