package vn.giamngheo.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.text.CsvTable;

/** A place as a plain grid: merged cells stand at their top left, the rest of them is empty. */
final class TranscriptTable {
  private TranscriptTable() {}

  /** The grid as CSV, without a header line of its own. */
  static String write(Transcript.Place place) {
    int columns = place.cells().stream().mapToInt(c -> c.col() + c.colSpan() - 1).max().orElse(1);
    int rows = place.cells().stream().mapToInt(c -> c.row() + c.rowSpan() - 1).max().orElse(0);
    List<String[]> grid = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      String[] line = new String[columns];
      Arrays.fill(line, "");
      grid.add(line);
    }
    place.cells().forEach(c -> grid.get(c.row() - 1)[c.col() - 1] = c.printed());
    if (grid.isEmpty()) {
      return "";
    }
    CsvTable table = new CsvTable(grid.get(0));
    grid.stream().skip(1).forEach(table::add);
    return table.toString();
  }
}
