package vn.giamngheo.planner.rank;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.check.Precision;
import vn.giamngheo.db.Sql;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * The units of an atlas's map with their figures of some series.
 *
 * @param units in the order of their codes
 * @param rows the figures of each unit, one for each series; null where there is none
 * @param reasons why there is none, in the same places; null where the document just prints none
 * @param notes on how figures came to these units; empty when they are the document's own
 */
public record Figures(
    List<MapUnit> units,
    List<Series> series,
    List<Figure[]> rows,
    List<Text[]> reasons,
    List<Text> notes) {

  /** Reads them in one statement. */
  static Figures read(Handle db, Atlas atlas, List<Series> series) {
    Map<String, MapUnit> units = new LinkedHashMap<>();
    Map<String, Figure[]> rows = new LinkedHashMap<>();
    Map<String, Text[]> reasons = new LinkedHashMap<>();
    db.createQuery(Sql.of(Figures.class, "figures"))
        .bind("atlas", atlas.id())
        .bindArray("indicators", String.class, texts(series, Series::indicator))
        .bindArray("periods", String.class, texts(series, Series::period))
        .bindArray("statuses", String.class, texts(series, Series::status))
        .bindArray("groups", String.class, texts(series, Series::group))
        .bindArray("bases", String.class, texts(series, Series::base))
        .map(
            (r, c) -> {
              String code = r.getString("code");
              units.computeIfAbsent(code, x -> unit(r));
              rows.computeIfAbsent(code, x -> new Figure[series.size()])[r.getInt("number") - 1] =
                  figure(r, atlas.id());
              reasons.computeIfAbsent(code, x -> new Text[series.size()])[r.getInt("number") - 1] =
                  r.getBoolean("suppressed") ? Disclosure.HIDDEN : null;
              return code;
            })
        .list();
    return new Figures(
        List.copyOf(units.values()),
        List.copyOf(series),
        new ArrayList<>(rows.values()),
        new ArrayList<>(reasons.values()),
        List.of());
  }

  private static List<String> texts(List<Series> series, Function<Series, String> of) {
    return series.stream().map(of).toList();
  }

  static MapUnit unit(ResultSet r) {
    try {
      String parent = r.getString("parent_code");
      return new MapUnit(
          r.getString("code"),
          AtlasQueries.text(r, "name"),
          parent,
          parent == null ? null : AtlasQueries.text(r, "parent_name"));
    } catch (SQLException e) {
      throw new IllegalStateException("the statement lacks a column", e);
    }
  }

  private static Figure figure(ResultSet r, String atlas) throws SQLException {
    BigDecimal amount = r.getBigDecimal("figure");
    if (amount == null) {
      return null;
    }
    BigDecimal half =
        Precision.halfUnit(
            r.getString("printed"),
            r.getString("measure"),
            BigDecimal.ONE,
            "about".equals(r.getString("qualifier")));
    BigDecimal low = amount.subtract(half);
    boolean belowNothing = amount.signum() >= 0 && low.signum() < 0;
    return new Figure(
        amount.doubleValue(),
        belowNothing ? 0 : low.doubleValue(),
        amount.add(half).doubleValue(),
        r.getString("printed"),
        FigureAddress.of(atlas, r),
        r.getString("finding"),
        r.getString("severity"),
        r.getString("standard"),
        null,
        false,
        false);
  }

  /** Position of the unit with that code; −1 when the map has none. */
  public int indexOf(String code) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).code().equals(code)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Refuses figures of one series that do not all follow one poverty standard.
   *
   * @param field of the request that names the series
   * @throws Problem 400
   */
  public void refuseMixed(int number, String field) {
    List<String> standards =
        rows.stream()
            .filter(row -> row[number] != null)
            .map(row -> row[number].standard())
            .distinct()
            .sorted()
            .toList();
    if (standards.size() > 1) {
      String list = String.join(", ", standards);
      throw Problem.wrongField(
          field,
          new Text(
              "có số liệu theo hai chuẩn nghèo (" + list + "), không so sánh được với nhau",
              "has figures of two poverty standards (" + list + "), which cannot be compared"));
    }
  }

  /** The figures of one series, one for each unit; null where there is none. */
  public Figure[] column(int number) {
    return rows.stream().map(row -> row[number]).toArray(Figure[]::new);
  }
}
