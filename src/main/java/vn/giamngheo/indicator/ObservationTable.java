package vn.giamngheo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.CsvTable;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Every printed figure of an atlas, repeated mentions included, in the order of the document. */
public final class ObservationTable {
  /** Stands where a figure that is hidden would be found. */
  public static final Text HIDDEN =
      new Text("đã ẩn để bảo vệ riêng tư", "hidden to protect privacy");

  private ObservationTable() {}

  /** The table as CSV. */
  public static String write(Jdbi db, Atlas atlas, Language language) {
    CsvTable table =
        new CsvTable(
            "unit_code",
            "unit_name",
            "indicator",
            "group",
            "base",
            "status",
            "period",
            "standard",
            "value",
            "unit",
            "document",
            "locator");
    String document = atlas.citation(language);
    db.useHandle(
        h ->
            h.createQuery(Sql.of(ObservationTable.class, "observations"))
                .bind("atlas", atlas.id())
                .map(
                    (r, c) -> {
                      table.add(
                          r.getString("code"),
                          AtlasQueries.text(r, "name").in(language),
                          r.getString("indicator"),
                          r.getString("group_id"),
                          r.getString("base"),
                          r.getString("status"),
                          r.getString("period"),
                          r.getString("standard"),
                          CsvTable.plain(r.getBigDecimal("figure")),
                          r.getString("measure"),
                          document,
                          locator(r, language));
                      return null;
                    })
                .list());
    return table.toString();
  }

  private static String locator(ResultSet r, Language language) throws SQLException {
    return r.getBigDecimal("figure") == null
        ? HIDDEN.in(language)
        : LocatorMapper.of(r).in(language);
  }
}
