package vn.giamngheo.picture;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The legend of two figures at once: a field for each pair of classes with the number of its units,
 * the first figure growing upwards, the second to the right.
 *
 * @param up lines of the first figure's name
 * @param right lines of the second's
 * @param rows lines of each of the first's classes
 * @param columns lines of each of the second's
 */
record GridLegend(
    MapPicture.Grid grid,
    List<String> up,
    List<String> right,
    List<List<String>> rows,
    List<List<String>> columns) {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double LABEL = 100;
  private static final double GAP = 6;
  private static final double CELL = 54;
  private static final double CELL_HEIGHT = 36;
  private static final double LINE = 14;

  /** Room for an arrow before a name; drawn, for the letters have none. */
  private static final double ARROW = 14;

  private static final String UP = "v-9m-3 3l3-3l3 3";
  private static final String RIGHT = "h9m-3-3l3 3l-3 3";
  private static final Pen.Style ROW = new Pen.Style(Layout.SMALL, false, Pen.INK, "end");
  private static final Pen.Style COLUMN = new Pen.Style(Layout.SMALL, false, Pen.INK, "middle");

  static GridLegend of(MapPicture.Grid grid, double room) {
    return new GridLegend(
        grid,
        Lettering.wrap(grid.up(), Layout.SMALL, true, room - ARROW, 3),
        Lettering.wrap(grid.right(), Layout.SMALL, true, room - ARROW, 3),
        grid.rows().stream()
            .map(text -> Lettering.wrap(text, Layout.SMALL, false, LABEL, 2))
            .toList(),
        grid.columns().stream()
            .map(text -> Lettering.wrap(text, Layout.SMALL, false, CELL - 4, 4))
            .toList());
  }

  double height() {
    return up.size() * Layout.SMALL_LINE
        + rows.size() * CELL_HEIGHT
        + below()
        + right.size() * Layout.SMALL_LINE
        + 2 * GAP;
  }

  private double below() {
    return columns.stream().mapToInt(List::size).max().orElse(0) * LINE + GAP;
  }

  /**
   * Draws it.
   *
   * @param top of the first line
   */
  void draw(Xml xml, Pen pen, double x, double top) {
    xml.open("g", "id", "pair");
    double head = top + Layout.SMALL;
    pen.line("M" + Pen.at(x + 4, head) + UP, Pen.INK, 1.5);
    double y = pen.lines(up, x + ARROW, head, Layout.SMALL_LINE, Pen.Style.HEAD_SMALL);
    double first = y - Layout.SMALL + GAP;
    double left = x + LABEL + GAP;
    for (int row = 0; row < rows.size(); row++) {
      double cellTop = first + (rows.size() - 1 - row) * CELL_HEIGHT;
      double middle = cellTop + CELL_HEIGHT / 2 + 4 - (rows.get(row).size() - 1) * LINE / 2;
      pen.lines(rows.get(row), x + LABEL, middle, LINE, ROW);
      for (int column = 0; column < columns.size(); column++) {
        cell(xml, pen, row * columns.size() + column, left + column * CELL, cellTop);
      }
    }
    double under = first + rows.size() * CELL_HEIGHT + LINE;
    for (int column = 0; column < columns.size(); column++) {
      pen.lines(columns.get(column), left + (column + 0.5) * CELL, under, LINE, COLUMN);
    }
    double foot = under + below();
    pen.line("M" + Pen.at(x, foot - 4) + RIGHT, Pen.INK, 1.5);
    pen.lines(right, x + ARROW, foot, Layout.SMALL_LINE, Pen.Style.HEAD_SMALL);
    xml.close();
  }

  private void cell(Xml xml, Pen pen, int number, double x, double y) {
    MapPicture.Fill fill = grid.cells().get(number);
    xml.open("g", "data-class", number);
    pen.surface(
        FACTORY.toGeometry(new Envelope(x + 0.5, x + CELL - 0.5, y + 0.5, y + CELL_HEIGHT - 0.5)),
        fill);
    Pen.Style style = new Pen.Style(Layout.SMALL, true, Pen.over(fill.colour()), "middle");
    pen.text(grid.counts().get(number), x + CELL / 2, y + CELL_HEIGHT / 2 + 4, style);
    xml.close();
  }
}
