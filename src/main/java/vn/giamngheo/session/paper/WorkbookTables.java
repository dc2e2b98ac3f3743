package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.Frozen;

/**
 * Tables, charts and maps of a deck as sheets: numbers as numbers, each leading to its page, their
 * codes beside the row.
 */
record WorkbookTables(Frozen frozen) {
  static final double NAME_WIDTH = 34;
  static final double NUMBER_WIDTH = 13;
  static final double CODE_WIDTH = 12;
  private static final double LEAST_WIDTH = 8;

  Sheet of(String name, List<String> heading, Block.Table table) {
    List<Sheet.Column> columns = new ArrayList<>();
    columns.add(new Sheet.Column(table.head(), NAME_WIDTH, Align.LEFT));
    for (int i = 0; i < table.columns().size(); i++) {
      Block.Column column = table.columns().get(i);
      columns.add(
          column.text()
              ? new Sheet.Column(column.name(), textWidth(table, i), Align.LEFT)
              : new Sheet.Column(column.name(), NUMBER_WIDTH, Align.RIGHT));
    }
    columns.add(codes());
    List<String> lines = new ArrayList<>(heading);
    if (!table.note().isEmpty()) {
      lines.add(table.note());
    }
    return new Sheet(
        name,
        lines,
        columns,
        table.rows().stream().map(this::row).toList(),
        table.total() == null ? List.of() : List.of(row(table.total())));
  }

  /** As wide as its longest text, within reason. */
  private static double textWidth(Block.Table table, int column) {
    int longest =
        table.rows().stream()
            .mapToInt(row -> row.cells().get(column).text().length())
            .max()
            .orElse(0);
    return Math.min(NAME_WIDTH, Math.max(LEAST_WIDTH, longest + 2.0));
  }

  private List<Object> row(Block.Row row) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.name());
    for (Block.Cell cell : row.cells()) {
      cells.add(cell.figure() == null ? cell.text() : number(cell.figure(), Shades.of(cell)));
    }
    cells.add(Codes.of(row));
    return cells;
  }

  Sheet of(String name, List<String> heading, Block.Chart chart) {
    List<Sheet.Column> columns = new ArrayList<>();
    columns.add(new Sheet.Column(frozen.say("Mục", "Item"), NAME_WIDTH, Align.LEFT));
    for (int i = 0; i < chart.series().size(); i++) {
      String header = chart.series().get(i) + " (" + chart.unit().get(i) + ")";
      columns.add(new Sheet.Column(header, NUMBER_WIDTH, Align.RIGHT));
    }
    columns.add(codes());
    List<List<Object>> rows = new ArrayList<>();
    for (Block.Mark mark : chart.rows()) {
      List<Object> cells = new ArrayList<>();
      cells.add(mark.name());
      mark.figures().forEach(code -> cells.add(code == null ? null : number(code, null)));
      cells.add(Codes.of(mark.figures()));
      rows.add(cells);
    }
    return new Sheet(name, heading, columns, rows, List.of());
  }

  Sheet of(String name, List<String> heading, Block.Map map) {
    List<List<Object>> rows = new ArrayList<>();
    for (Block.Area area : map.areas()) {
      boolean known = area.figure() != null;
      rows.add(
          Arrays.asList(
              area.label(),
              known ? number(area.figure(), null) : null,
              known ? Integer.toString(area.figure()) : ""));
    }
    List<String> lines = new ArrayList<>(heading);
    lines.addAll(map.notes());
    return new Sheet(
        name,
        lines,
        List.of(
            new Sheet.Column(frozen.say("Đơn vị", "Unit"), NAME_WIDTH, Align.LEFT),
            new Sheet.Column(map.legendTitle(), NUMBER_WIDTH, Align.RIGHT),
            codes()),
        rows,
        List.of());
  }

  Sheet.Column codes() {
    return new Sheet.Column(frozen.say("Mã", "Code"), CODE_WIDTH, Align.CENTRE);
  }

  /** The number of a figure, leading to its page. */
  Sheet.Cell number(int code, String fill) {
    return linked(PlainNumber.of(frozen.deck().figure(code)), code, fill);
  }

  /** What leads to the page of a figure, where that can be reached from anywhere. */
  Sheet.Cell linked(Object content, int code, String fill) {
    String address = frozen.address(code);
    return new Sheet.Cell(content, address.startsWith("http") ? address : null, fill);
  }
}
