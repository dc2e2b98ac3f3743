package vn.giamngheo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Locators from rows with label_vi, label_en, place_kind, row_label and column_label. */
public final class LocatorMapper {
  private LocatorMapper() {}

  /** The row's locator; null when the row names no place. */
  public static Locator of(ResultSet r) throws SQLException {
    if (r.getString("label_vi") == null) {
      return null;
    }
    return new Locator(
        AtlasQueries.text(r, "label"),
        "table".equals(r.getString("place_kind")),
        r.getString("row_label"),
        r.getString("column_label"));
  }
}
