package vn.giamngheo.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import vn.giamngheo.text.CsvTable;

/**
 * A table as CSV for spreadsheets: UTF-8 with the mark that makes Excel read it as such. Text that
 * a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection); numbers
 * stay numbers.
 */
public final class SafeCsv {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*");

  private SafeCsv() {}

  /**
   * The table's text.
   *
   * @param rows cells as String, Number or null
   */
  public static String write(List<String> header, List<List<Object>> rows) {
    CsvTable table = new CsvTable(header.toArray(String[]::new));
    rows.forEach(row -> table.add(row.stream().map(SafeCsv::field).toArray(String[]::new)));
    return BYTE_ORDER_MARK + table;
  }

  private static String field(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell == null ? null : harmless(cell.toString());
  }

  private static String harmless(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
