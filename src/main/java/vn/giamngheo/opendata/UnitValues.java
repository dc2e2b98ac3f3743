package vn.giamngheo.opendata;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Series;

/**
 * The figures of the units of an atlas's map, by code and by the column of the {@link UnitLayer}.
 *
 * @param hidden columns, by code, whose figure is hidden for privacy
 */
record UnitValues(Map<String, Map<String, BigDecimal>> shown, Map<String, Set<String>> hidden) {

  static UnitValues read(Handle h, Atlas atlas) {
    Map<String, Map<String, BigDecimal>> shown = new HashMap<>();
    h.createQuery(Sql.of(UnitValues.class, "unit-values"))
        .bind("atlas", atlas.id())
        .map(
            (r, c) ->
                shown
                    .computeIfAbsent(r.getString("code"), code -> new HashMap<>())
                    .put(column(r), r.getBigDecimal("figure")))
        .list();
    Map<String, Set<String>> hidden = new HashMap<>();
    if (atlas.restricted()) {
      h.createQuery(Sql.of(UnitValues.class, "unit-hidden"))
          .bind("atlas", atlas.id())
          .map(
              (r, c) ->
                  hidden
                      .computeIfAbsent(r.getString("code"), code -> new HashSet<>())
                      .add(column(r)))
          .list();
    }
    return new UnitValues(shown, hidden);
  }

  private static String column(ResultSet r) throws SQLException {
    return UnitLayer.name(
        new Series(
            r.getString("indicator"),
            r.getString("period"),
            r.getString("status"),
            r.getString("group_id"),
            r.getString("base"),
            0));
  }

  /** Null where none is shown. */
  BigDecimal value(String code, String column) {
    return shown.getOrDefault(code, Map.of()).get(column);
  }

  boolean isHidden(String code, String column) {
    return hidden.getOrDefault(code, Set.of()).contains(column);
  }
}
