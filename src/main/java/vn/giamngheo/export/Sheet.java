package vn.giamngheo.export;

import java.util.List;

/**
 * A table of a workbook.
 *
 * @param name on the tab; shortened and cleaned where Excel would not take it
 * @param heading lines above the table, the first one in bold
 * @param rows cells as {@link String}, {@link Number}, {@link Amount}, {@link Cell} or null; a
 *     {@link java.math.BigDecimal} is shown with its own decimals
 * @param totals rows in bold below the others, left out of filters; may be empty
 * @param naming how many of the first columns name a row; they are printed again on each page that
 *     a wide table goes on to
 */
public record Sheet(
    String name,
    List<String> heading,
    List<Column> columns,
    List<List<Object>> rows,
    List<List<Object>> totals,
    int naming) {

  /** A table whose rows are named by the first column. */
  public Sheet(
      String name,
      List<String> heading,
      List<Column> columns,
      List<List<Object>> rows,
      List<List<Object>> totals) {
    this(name, heading, columns, rows, totals, 1);
  }

  /**
   * A column.
   *
   * @param width in characters
   */
  public record Column(String header, double width, Align align) {}

  /**
   * A cell that leads somewhere or has a colour of its own.
   *
   * @param content as other cells are
   * @param address where it leads; null for nowhere
   * @param fill its colour as {@code RRGGBB}; null for none
   */
  public record Cell(Object content, String address, String fill) {}

  /**
   * A number kept whole but shown rounded.
   *
   * @param percent whether 0.5 is shown as 50 %
   */
  public record Amount(double value, int decimals, boolean percent) {
    public Amount(double value, int decimals) {
      this(value, decimals, false);
    }

    /** A share, shown in per cent. */
    public static Amount percent(double share, int decimals) {
      return new Amount(share, decimals, true);
    }
  }
}
