package vn.giamngheo.opendata;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.text.Language;

/** Reads open tables. */
final class TableQueries {
  private final Jdbi db;

  TableQueries(Jdbi db) {
    this.db = db;
  }

  /** The table, names and locators in the language asked for. */
  DataTable read(TableKind kind, Atlas atlas, Language language) {
    List<DataColumn> columns = kind.columns();
    List<List<Object>> rows =
        db.withHandle(
            h ->
                h.createQuery(Sql.of(TableQueries.class, kind.id()))
                    .bind("atlas", atlas.id())
                    .map((r, c) -> row(r, columns, atlas, language))
                    .list());
    List<List<Object>> all = new ArrayList<>(rows);
    if (kind == TableKind.OBSERVATIONS && atlas.restricted()) {
      all.addAll(suppressed(columns, atlas, language));
    }
    return new DataTable(kind, columns, all);
  }

  /** What is hidden stands in the table without its value, and says why. */
  private List<List<Object>> suppressed(List<DataColumn> columns, Atlas atlas, Language language) {
    int note = columns.indexOf(DataColumn.of("note"));
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(TableQueries.class, "suppressed"))
                .bind("atlas", atlas.id())
                .map(
                    (r, c) -> {
                      List<Object> row = row(r, columns, atlas, language);
                      row.set(note, Disclosure.HIDDEN.in(language));
                      return row;
                    })
                .list());
  }

  /** How many lines each table has; for a page that offers them. */
  int count(TableKind kind, Atlas atlas) {
    return db.withHandle(
        h ->
            h.createQuery("select count(*) from (" + Sql.of(TableQueries.class, kind.id()) + ")")
                .bind("atlas", atlas.id())
                .mapTo(Integer.class)
                .one());
  }

  private static List<Object> row(
      ResultSet r, List<DataColumn> columns, Atlas atlas, Language language) throws SQLException {
    Set<String> given = names(r.getMetaData());
    List<Object> row = new ArrayList<>();
    for (DataColumn column : columns) {
      row.add(
          switch (column.name()) {
            case "document" -> atlas.citation(language);
            case "locator" -> LocatorMapper.of(r).in(language);
            case "address" -> FigureAddress.of(atlas.id(), r);
            default ->
                given.contains(column.name())
                    ? cell(r.getObject(column.name()))
                    : AtlasQueries.text(r, column.name()).in(language);
          });
    }
    return row;
  }

  private static Set<String> names(ResultSetMetaData about) throws SQLException {
    Set<String> names = new HashSet<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      names.add(about.getColumnLabel(i).toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** Numbers without zeros that nobody printed, days as ISO text, empty text as nothing. */
  private static Object cell(Object value) {
    if (value instanceof BigDecimal number) {
      BigDecimal plain = number.stripTrailingZeros();
      return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
    boolean number = value instanceof Number;
    return value == null || value.toString().isEmpty() ? null : number ? value : value.toString();
  }
}
