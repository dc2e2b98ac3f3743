package vn.giamngheo.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/** Reads findings as the API shows them. */
public final class FindingQueries {
  private final Jdbi db;

  public FindingQueries(Jdbi db) {
    this.db = db;
  }

  /** All findings of a document, gravest first. */
  public List<Map<String, Object>> list(Atlas atlas, Language language) {
    Map<Long, Map<String, Object>> byId = new LinkedHashMap<>();
    db.useHandle(
        h -> {
          h.createQuery(Sql.of(FindingQueries.class, "findings"))
              .bind("atlas", atlas.id())
              .map((r, c) -> byId.put(r.getLong("id"), finding(r, language)))
              .list();
          h.createQuery(Sql.of(FindingQueries.class, "finding-figures"))
              .bind("atlas", atlas.id())
              .map((r, c) -> addFigure(byId.get(r.getLong("finding_id")), r, atlas, language))
              .list();
          h.createQuery(Sql.of(FindingQueries.class, "finding-consequences"))
              .bind("atlas", atlas.id())
              .map(
                  (r, c) ->
                      part(byId.get(r.getLong("finding_id")), "consequences")
                          .add(
                              Map.of(
                                  "rule", r.getString("rule"),
                                  "text", AtlasQueries.text(r, "text").in(language))))
              .list();
        });
    return List.copyOf(byId.values());
  }

  private static Map<String, Object> finding(ResultSet r, Language language) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", r.getString("code"));
    row.put("rule", r.getString("rule"));
    row.put("severity", r.getString("severity"));
    row.put("place", AtlasQueries.text(r, "place").in(language));
    row.put("printed", Numbers.localize(r.getString("printed"), language));
    row.put("expected", Numbers.localize(r.getString("expected"), language));
    row.put("difference", Numbers.localize(r.getString("difference"), language));
    row.put("unit", AtlasQueries.text(r, "unit").in(language));
    row.put("explanation", AtlasQueries.text(r, "explanation").in(language));
    row.put("ground", AtlasQueries.text(r, "ground").in(language));
    row.put("figures", new ArrayList<>());
    row.put("consequences", new ArrayList<>());
    return row;
  }

  private static boolean addFigure(
      Map<String, Object> finding, ResultSet r, Atlas atlas, Language language)
      throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("role", r.getString("role"));
    row.put("address", FigureAddress.of(atlas.id(), r));
    row.put("place", r.getString("place"));
    row.put("row", r.getInt("row_no"));
    row.put("col", r.getInt("col_no"));
    row.put("printed", r.getString("printed"));
    row.put("expected", Numbers.localize(r.getString("expected"), language));
    row.put(
        "name",
        AtlasQueries.text(r, "subject").in(language)
            + ", "
            + AtlasQueries.text(r, "unit").in(language));
    return part(finding, "figures").add(row);
  }

  @SuppressWarnings("unchecked") // the two lists are made in finding() above
  private static List<Map<String, Object>> part(Map<String, Object> finding, String name) {
    return (List<Map<String, Object>>) finding.get(name);
  }
}
