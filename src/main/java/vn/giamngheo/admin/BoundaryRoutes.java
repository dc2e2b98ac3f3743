package vn.giamngheo.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.place.boundary.BoundaryExport;
import vn.giamngheo.place.boundary.NationalMap;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Params;
import vn.giamngheo.web.Problem;
import vn.giamngheo.web.Replies;
import vn.giamngheo.web.Role;

/** The imported boundaries in use, and the same to take away as they came. */
final class BoundaryRoutes {
  private static final int MOST_NAMES = 4;

  private final Jdbi db;

  BoundaryRoutes(Jdbi db) {
    this.db = db;
  }

  void register(RoutesConfig routes) {
    routes.get("/api/admin/boundaries", this::list, Role.ADMINISTRATOR);
    routes.get("/api/admin/boundaries/{day}", this::download, Role.ADMINISTRATOR);
  }

  private void list(Context ctx) {
    Language language = Params.language(ctx);
    Replies.json(
        ctx,
        db.inTransaction(
            handle -> {
              List<Map<String, Object>> rows =
                  handle
                      .createQuery(Sql.of(BoundaryRoutes.class, "boundaries-in-use"))
                      .map((r, c) -> row(r, language))
                      .list();
              return Map.of("boundaries", rows, "warnings", warnings(handle, rows, language));
            }));
  }

  /** What the maps of the country lack, each thing once. */
  private static List<String> warnings(
      Handle handle, List<Map<String, Object>> rows, Language language) {
    return rows.stream()
        .map(row -> day((LocalDate) row.get("validTo")))
        .distinct()
        .flatMap(day -> NationalMap.of(handle, day).holes().stream())
        .map(hole -> hole.in(language) + ".")
        .distinct()
        .toList();
  }

  /** Boundaries as they came, of all units of one day; never held in memory as a whole. */
  private void download(Context ctx) throws IOException {
    LocalDate day = asked(ctx);
    db.useTransaction(
        handle -> {
          if (!BoundaryExport.isPossible(handle, day)) {
            throw Problem.notFound(
                new Text(
                    "Chưa nạp ranh giới nào của ngày này.",
                    "No boundaries of this day were imported."));
          }
          ctx.contentType("application/geo+json")
              .header(
                  "Content-Disposition", "attachment; filename=\"ranh-gioi-" + day + ".geojson\"");
          BoundaryExport.write(handle, day, ctx.outputStream());
        });
  }

  private static LocalDate asked(Context ctx) {
    String given = ctx.pathParam("day");
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw Problem.badField("day", given, List.of("2025-06-30", "2026-01-01", "…"));
    }
  }

  /** The provinces by name, when they are few. */
  private static Text provinces(ResultSet r) throws SQLException {
    int count = r.getInt("provinces");
    return count > MOST_NAMES
        ? new Text(count + " tỉnh, thành phố", count + " provinces")
        : new Text(r.getString("names_vi"), r.getString("names_en"));
  }

  /** A day on which units existed whose last day is that; null while in force. */
  private static LocalDate day(LocalDate validTo) {
    return validTo == null ? LocalDate.now() : validTo;
  }

  private static Map<String, Object> row(ResultSet r, Language language) throws SQLException {
    LocalDate validTo = r.getObject("valid_to", LocalDate.class);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("level", r.getString("level"));
    row.put("validTo", validTo);
    row.put("provinces", provinces(r).in(language));
    row.put("count", r.getInt("number"));
    row.put("source", r.getString("source"));
    row.put("importedAt", r.getObject("imported_at", OffsetDateTime.class));
    boolean derived = r.getBoolean("derived");
    row.put("derived", derived);
    row.put("original", derived ? null : "boundaries/" + day(validTo));
    return row;
  }
}
