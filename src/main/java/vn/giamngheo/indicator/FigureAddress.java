package vn.giamngheo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The address at which a figure's provenance can be read and cited: {@code
 * /nguon/{atlas}/{place}/{row}/{col}}, with the figure's number when the cell holds several. It
 * stays the same as long as the transcription does.
 */
public final class FigureAddress {
  private FigureAddress() {}

  /** Address of a figure from its row, with columns place, row_no, col_no and figure_no. */
  public static String of(String atlas, ResultSet r) throws SQLException {
    return of(
        atlas, r.getString("place"), r.getInt("row_no"), r.getInt("col_no"), r.getInt("figure_no"));
  }

  /** Address of the figure with that number in that cell. */
  public static String of(String atlas, String place, int row, int col, int number) {
    String cell = "/nguon/" + atlas + "/" + place + "/" + row + "/" + col;
    return number == 1 ? cell : cell + "/" + number;
  }
}
