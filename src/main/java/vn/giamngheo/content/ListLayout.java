package vn.giamngheo.content;

import java.util.List;
import java.util.Map;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.Excerpt;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Text;

/** How the rows of a user's list become rows of our table. */
abstract class ListLayout {
  private final Map<String, String> columns;
  private final Map<String, String> defaults;

  /**
   * @param columns the file's names by ours, where they differ
   * @param defaults values of columns that the file does not have, by our names
   */
  ListLayout(Map<String, String> columns, Map<String, String> defaults) {
    this.columns = columns;
    this.defaults = defaults;
  }

  /** One of the kinds of {@link ImportedLists}. */
  abstract String kind();

  /** Our columns. */
  abstract List<String> columns();

  /** Columns that the file must have, whatever they are called there. */
  abstract List<String> required();

  /** Those of them that may be one and the same in all rows. */
  abstract List<String> shared();

  /** A row's values of our columns. */
  abstract List<String> fields(Row row);

  /** The value of our column in that row; empty when there is none. */
  String value(Row row, String column) {
    String own = row.textOrEmpty(columns.getOrDefault(column, column)).strip();
    return own.isEmpty() ? defaults.getOrDefault(column, "") : own;
  }

  /** Says what a list lacks before its rows are looked at. */
  void checkHeader(List<Row> rows, String file, Issues issues) {
    if (rows.isEmpty()) {
      issues.add(
          DataIssue.ofFile(
              file,
              new Text("chỉ có tên cột, không có dòng nào", "has names of columns and no rows")));
      return;
    }
    Row first = rows.get(0);
    if (first.header().size() == 1 && first.header().get(0).contains(";")) {
      issues.add(
          DataIssue.ofFile(
              file,
              new Text(
                  "các cột ngăn bằng dấu chấm phẩy; hãy lưu lại tệp CSV với dấu phẩy",
                  "columns are parted by semicolons; save the CSV anew with commas")));
      return;
    }
    for (String column : columns()) {
      boolean named = columns.containsKey(column);
      boolean needed = required().contains(column) && !defaults.containsKey(column);
      if ((named || needed) && first.columnOf(columns.getOrDefault(column, column)) == 0) {
        issues.add(missing(first, column));
      }
    }
  }

  private DataIssue missing(Row first, String column) {
    String have = Excerpt.of(String.join(", ", first.header()));
    boolean shared = shared().contains(column);
    return new DataIssue(
        first.file(),
        1,
        null,
        columns.getOrDefault(column, column),
        new Text(
            "thiếu cột này; có: " + have + "; hãy ghi " + options(column, shared ? " hoặc " : null),
            "column is missing; there are: "
                + have
                + "; give "
                + options(column, shared ? " or " : null)));
  }

  private static String options(String column, String or) {
    String field = "--field " + column + "=…";
    return or == null ? field : field + or + "--set " + column + "=…";
  }
}
