package vn.giamngheo.overview;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.text.Text;

/**
 * A printed figure of an atlas.
 *
 * @param own whether it is of the atlas's own unit, the whole
 * @param figure in the measure
 * @param printed as the document has it
 * @param qualifier about, at_least …; empty without one
 * @param address of its provenance
 * @param severity of the finding that contests it; null when nothing does
 */
public record PrintedFigure(
    String code,
    Text name,
    boolean own,
    String indicator,
    Text indicatorName,
    String measure,
    Text measureName,
    String group,
    String base,
    String status,
    String period,
    String standard,
    Text standardName,
    BigDecimal figure,
    String printed,
    String qualifier,
    String address,
    String severity) {

  public static PrintedFigure of(ResultSet r, String atlas) throws SQLException {
    return new PrintedFigure(
        r.getString("code"),
        AtlasQueries.text(r, "name"),
        r.getBoolean("is_own"),
        r.getString("indicator"),
        AtlasQueries.text(r, "indicator"),
        r.getString("measure"),
        AtlasQueries.text(r, "measure"),
        r.getString("group_id"),
        r.getString("base"),
        r.getString("status"),
        r.getString("period"),
        r.getString("standard"),
        AtlasQueries.text(r, "standard"),
        r.getBigDecimal("figure"),
        r.getString("printed"),
        r.getString("qualifier"),
        FigureAddress.of(atlas, r),
        r.getString("severity"));
  }

  /** Whether both are figures of the same review: period, status, group and standard. */
  public boolean goesWith(PrintedFigure other) {
    return period.equals(other.period)
        && status.equals(other.status)
        && group.equals(other.group)
        && standard.equals(other.standard);
  }
}
