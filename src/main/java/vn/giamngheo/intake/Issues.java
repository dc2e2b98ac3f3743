package vn.giamngheo.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Text;

/** Collects issues while files are read. Not thread-safe. */
public final class Issues {
  /** Above this many, one broken file would bury every other fault. */
  static final int LIMIT_PER_FILE = 100;

  private final List<DataIssue> list = new ArrayList<>();
  private final Map<String, Integer> perFile = new HashMap<>();

  /** Adds an issue; beyond the limit for one file it is dropped after a closing remark. */
  public void add(DataIssue issue) {
    int count = perFile.merge(issue.file(), 1, Integer::sum);
    if (count <= LIMIT_PER_FILE) {
      list.add(issue);
    } else if (count == LIMIT_PER_FILE + 1) {
      list.add(
          DataIssue.ofFile(
              issue.file(),
              new Text("còn lỗi khác, không liệt kê hết", "more faults, not listed one by one")));
    }
  }

  /** Adds an issue with one field of a row. */
  public void add(Row row, String field, Text message) {
    int column = row.columnOf(field);
    add(new DataIssue(row.file(), row.line(), column == 0 ? null : column, field, message));
  }

  /** All issues in the order found. */
  public List<DataIssue> list() {
    return Collections.unmodifiableList(list);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }
}
