package vn.giamngheo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * What every figure in the API carries beside its value: its address, and whether it is contested.
 */
public final class FigureMarks {
  private FigureMarks() {}

  /**
   * Adds {@code address} and {@code contested} from columns place … figure_no, finding, severity.
   */
  public static void put(Map<String, Object> row, String atlas, ResultSet r) throws SQLException {
    row.put("address", FigureAddress.of(atlas, r));
    String finding = r.getString("finding");
    row.put(
        "contested",
        finding == null ? null : Map.of("finding", finding, "severity", r.getString("severity")));
  }
}
