package vn.giamngheo.planner.rank;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The methods of the workbench in plain words, with formula and origin: for the method page. */
public final class MethodRoutes {
  private final Jdbi db;

  public MethodRoutes(Jdbi db) {
    this.db = db;
  }

  /** Adds the route. */
  public void register(RoutesConfig routes) {
    routes.get("/api/methods", this::list, Role.PUBLIC);
  }

  private void list(Context ctx) {
    Language language = Params.language(ctx);
    Replies.json(
        ctx,
        db.withHandle(
            h ->
                h.createQuery(Sql.of(MethodRoutes.class, "methods"))
                    .map((r, c) -> method(r, language))
                    .list()));
  }

  private static Map<String, Object> method(ResultSet r, Language language) throws SQLException {
    Map<String, Object> method = new LinkedHashMap<>();
    method.put("id", r.getString("id"));
    method.put("topic", r.getString("topic"));
    method.put("name", AtlasQueries.text(r, "name").in(language));
    method.put("formula", r.getString("formula"));
    method.put("explanation", AtlasQueries.text(r, "explanation").in(language));
    method.put("origin", r.getString("origin"));
    return method;
  }
}
