package vn.giamngheo.session.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Frozen;

/** A chart of a deck. Lengths come from the figures' values, labels are their texts. */
public final class ChartDrawing {
  private static final double LEGEND = 48;

  private final Frozen frozen;
  private final Block.Chart chart;
  private final double width;
  private final double height;
  private final Canvas canvas;

  private ChartDrawing(
      Frozen frozen, Block.Chart chart, double width, double height, Canvas canvas) {
    this.frozen = frozen;
    this.chart = chart;
    this.width = width;
    this.height = height;
    this.canvas = canvas;
  }

  /**
   * The chart as SVG, as large as a rectangle.
   *
   * @param name class of the drawing
   */
  public static String draw(
      Frozen frozen, Block.Chart chart, String name, double width, double height) {
    String said = String.join(", ", chart.series());
    Canvas canvas = new SvgCanvas(frozen, width, height, name, said);
    return new ChartDrawing(frozen, chart, width, height, canvas).draw();
  }

  /** The chart as boxes of XHTML, for paper. */
  public static String print(Frozen frozen, Block.Chart chart, double width, double height) {
    Canvas canvas = new PaperCanvas(frozen, width, height);
    return new ChartDrawing(frozen, chart, width, height, canvas).draw();
  }

  private String draw() {
    switch (chart.type()) {
      case BARS, GROUPED_BARS -> bars();
      case DUMBBELL -> dumbbell();
      case SCATTER -> new ScatterDrawing(frozen, chart, canvas).draw(width, height);
      default -> throw new IllegalStateException("no such chart: " + chart.type());
    }
    return canvas.close();
  }

  private double value(Integer code) {
    BigDecimal value = code == null ? null : frozen.deck().figure(code).value();
    return value == null ? 0 : value.doubleValue();
  }

  private double most() {
    return Math.max(
        1e-9,
        chart.rows().stream()
            .flatMap(row -> row.figures().stream())
            .filter(Objects::nonNull)
            .mapToDouble(this::value)
            .max()
            .orElse(1));
  }

  private double labels() {
    return 40
        + chart.rows().stream()
            .flatMap(row -> row.figures().stream())
            .filter(Objects::nonNull)
            .mapToDouble(code -> Canvas.widthOf(frozen.deck().figure(code).text()))
            .max()
            .orElse(0);
  }

  /** Names of the figures with their units of measure: a number without one says nothing. */
  private List<String> legend() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      String unit = chart.unit().get(i);
      String name = chart.series().get(i);
      names.add(unit.isEmpty() || name.contains(unit) ? name : name + " (" + unit + ")");
    }
    return names;
  }

  /** In as many lines as its row has room for. */
  private void name(Rows rows, int row, double middle) {
    List<String> lines = rows.names().get(row);
    double y = middle + 9 - (lines.size() - 1) * Canvas.LINE_HEIGHT / 2;
    for (String line : lines) {
      canvas.text(rows.left() - 16, y, line, "end", Canvas.INK);
      y += Canvas.LINE_HEIGHT;
    }
  }

  private void bars() {
    Rows rows = Rows.of(chart, width, height - LEGEND);
    double left = rows.left();
    double scale = (width - left - labels()) / most();
    int bars = chart.series().size();
    if (bars > 1) {
      canvas.legend(legend(), left, 30, false);
    } else {
      canvas.text(left, 30, legend().get(0), "start", Canvas.MUTED);
    }
    double bar = (rows.least() - 6) / bars;
    double y = LEGEND;
    for (int r = 0; r < chart.rows().size(); r++) {
      Block.Mark row = chart.rows().get(r);
      double middle = y + rows.heights()[r] / 2;
      canvas.beginUnit(row.unit());
      name(rows, r, middle);
      for (int i = 0; i < row.figures().size(); i++) {
        bar(row.figures().get(i), i, left, middle + (i - bars / 2.0) * bar, scale, bar - 2);
      }
      canvas.endUnit(row.unit());
      y += rows.heights()[r];
    }
    canvas.line(left, LEGEND, left, y, Canvas.INK, 2);
  }

  private void bar(Integer code, int series, double left, double y, double scale, double height) {
    if (code == null) {
      canvas.text(left + 10, y + height / 2 + 9, "–", "start", Canvas.MUTED);
      return;
    }
    double length = Math.max(0, value(code) * scale);
    canvas.rectangle(left, y, length, height, Canvas.SERIES[series % Canvas.SERIES.length]);
    canvas.figure(left + length + 10, y + height / 2 + 9, code, "start");
  }

  private void dumbbell() {
    Rows rows = Rows.of(chart, width, height - LEGEND);
    double left = rows.left();
    double room = labels();
    double scale = (width - left - 2 * room) / most();
    canvas.legend(legend(), left, 30, true);
    double y = LEGEND;
    for (int r = 0; r < chart.rows().size(); r++) {
      Block.Mark row = chart.rows().get(r);
      double middle = y + rows.heights()[r] / 2;
      canvas.beginUnit(row.unit());
      canvas.line(left, middle, width, middle, "#e6eaee", 1);
      name(rows, r, middle);
      pair(row.figures(), left + room, middle, scale);
      canvas.endUnit(row.unit());
      y += rows.heights()[r];
    }
  }

  /** Two points and what lies between them; the lower one has its number on its left. */
  private void pair(List<Integer> figures, double left, double y, double scale) {
    double first = left + value(figures.get(0)) * scale;
    double second = left + value(figures.get(1)) * scale;
    canvas.line(first, y, second, y, Canvas.LINE, 6);
    canvas.dot(first, y, 12, Canvas.SERIES[0], false);
    canvas.dot(second, y, 11, Canvas.SERIES[1], true);
    boolean falls = second <= first;
    canvas.figure(falls ? first + 22 : first - 22, y + 9, figures.get(0), falls ? "start" : "end");
    canvas.figure(
        falls ? second - 22 : second + 22, y + 9, figures.get(1), falls ? "end" : "start");
  }
}
