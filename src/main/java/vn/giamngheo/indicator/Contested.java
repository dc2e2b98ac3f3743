package vn.giamngheo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What casts doubt on a figure.
 *
 * @param finding code of the gravest finding
 * @param severity of that finding
 */
public record Contested(String finding, String severity) {

  /** From columns finding and severity; null when nothing contests the figure. */
  public static Contested of(ResultSet r) throws SQLException {
    return of(r.getString("finding"), r.getString("severity"));
  }

  /** Null when there is no finding. */
  public static Contested of(String finding, String severity) {
    return finding == null ? null : new Contested(finding, severity);
  }
}
