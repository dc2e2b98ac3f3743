package vn.giamngheo.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import vn.giamngheo.db.Sql;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The imported boundaries in use. */
final class BoundaryRoutes {
  private final Jdbi db;

  BoundaryRoutes(Jdbi db) {
    this.db = db;
  }

  void register(RoutesConfig routes) {
    routes.get("/api/admin/boundaries", this::list, Role.ADMINISTRATOR);
  }

  private void list(Context ctx) {
    List<Map<String, Object>> rows =
        db.withHandle(
            handle ->
                handle
                    .createQuery(Sql.of(BoundaryRoutes.class, "boundaries-in-use"))
                    .map(BoundaryRoutes::row)
                    .list());
    Replies.json(ctx, Map.of("boundaries", rows));
  }

  private static Map<String, Object> row(ResultSet r, StatementContext c) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("level", r.getString("level"));
    row.put("validTo", r.getObject("valid_to", LocalDate.class));
    row.put("provinces", r.getString("provinces"));
    row.put("count", r.getInt("number"));
    row.put("source", r.getString("source"));
    row.put("importedAt", r.getObject("imported_at", OffsetDateTime.class));
    return row;
  }
}
