package vn.giamngheo.session.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Frozen;

/** Two figures of each unit as a point; names where there is room for them. */
final class ScatterDrawing {
  private static final double LEFT = 90;
  private static final double BOTTOM = 84;
  private static final double TOP = 50;
  private static final double RIGHT = 40;
  private static final double RADIUS = 11;

  private final Frozen frozen;
  private final Block.Chart chart;
  private final Canvas canvas;
  private final List<double[]> taken = new ArrayList<>();

  ScatterDrawing(Frozen frozen, Block.Chart chart, Canvas canvas) {
    this.frozen = frozen;
    this.chart = chart;
    this.canvas = canvas;
  }

  private double value(int code) {
    BigDecimal value = frozen.deck().figure(code).value();
    return value == null ? 0 : value.doubleValue();
  }

  void draw(double width, double height) {
    double mostX = most(0);
    double mostY = most(1);
    double plotWidth = width - LEFT - RIGHT;
    double plotHeight = height - TOP - BOTTOM;
    double base = height - BOTTOM;
    canvas.line(LEFT, base, width - RIGHT, base, Canvas.INK, 2);
    canvas.line(LEFT, TOP, LEFT, base, Canvas.INK, 2);
    canvas.text(LEFT, 28, axis(1), "start", Canvas.INK);
    canvas.text(width - RIGHT, height - 12, axis(0), "end", Canvas.INK);
    canvas.text(LEFT - 12, base + 32, "0", "end", Canvas.MUTED);
    List<double[]> points = new ArrayList<>();
    for (Block.Mark mark : chart.rows()) {
      double x = LEFT + value(mark.figures().get(0)) / mostX * plotWidth;
      double y = base - value(mark.figures().get(1)) / mostY * plotHeight;
      points.add(new double[] {x, y});
      taken.add(new double[] {x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS});
    }
    for (int i = 0; i < points.size(); i++) {
      Block.Mark mark = chart.rows().get(i);
      canvas.beginUnit(mark.unit());
      canvas.point(points.get(i)[0], points.get(i)[1], RADIUS, mark.name(), mark.figures());
      label(mark, points.get(i), width, base);
      canvas.endUnit(mark.unit());
    }
  }

  /** A little more than the highest, so that its name has room. */
  private double most(int series) {
    double most =
        chart.rows().stream().mapToDouble(r -> value(r.figures().get(series))).max().orElse(1);
    return most > 0 ? most * 1.06 : 1;
  }

  private String axis(int series) {
    return chart.series().get(series) + " (" + chart.unit().get(series) + ")";
  }

  /** The name with both numbers, at the first place where it covers nothing. */
  private void label(Block.Mark mark, double[] point, double width, double base) {
    int count = mark.figures().get(0);
    int rate = mark.figures().get(1);
    String said =
        mark.name()
            + ": "
            + frozen.deck().figure(count).text()
            + "; "
            + frozen.deck().figure(rate).text();
    double all = Canvas.widthOf(said);
    double x = point[0];
    double y = point[1];
    double[][] places = {
      {x + RADIUS + 6, y + 9}, {x - RADIUS - 6 - all, y + 9}, {x - all / 2, y - RADIUS - 8},
      {x - all / 2, y + RADIUS + 28}, {x + 8, y - RADIUS - 8}, {x - all - 8, y - RADIUS - 8},
      {x + 8, y + RADIUS + 28}, {x - all - 8, y + RADIUS + 28}
    };
    for (double[] place : places) {
      double[] box = {place[0], place[1] - 24, place[0] + all, place[1] + 8};
      boolean inside = box[0] > LEFT + 2 && box[2] < width && box[1] > TOP - 12 && box[3] < base;
      if (inside && taken.stream().noneMatch(t -> overlap(t, box))) {
        taken.add(box);
        canvas.words(place[0], place[1], mark.name(), List.of(count, rate));
        return;
      }
    }
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }
}
