package vn.giamngheo.session.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.takeaway.UnitNames;

/** Two figures of each unit as a point; names where there is room for them. */
final class ScatterDrawing {
  private static final double LEFT = 90;
  private static final double BOTTOM = 84;
  private static final double TOP = 50;
  private static final double RIGHT = 40;
  private static final double RADIUS = 11;

  /** Lines from a point to its name. */
  private static final int FARTHEST = 9;

  /** Where the line from a point meets its name, as parts of the name. */
  private static final double[] SHIFTS = {0.5, 0.1, 0.9, 0.3, 0.7};

  /** What stands at a point. */
  private record Label(String name, List<Integer> codes) {}

  /** Where the drawing ends on the right and below. */
  private record Plot(double width, double base) {}

  private final Frozen frozen;
  private final Block.Chart chart;
  private final Canvas canvas;

  /** What is covered, each by its left, upper, right and lower edge; lines to names among names. */
  private final List<double[]> dots = new ArrayList<>();

  private final List<double[]> names = new ArrayList<>();

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
      dots.add(new double[] {x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS});
    }
    for (int i = 0; i < points.size(); i++) {
      Block.Mark mark = chart.rows().get(i);
      canvas.beginUnit(mark.unit());
      canvas.point(points.get(i)[0], points.get(i)[1], RADIUS, mark.name(), mark.figures());
      label(mark, points.get(i), new Plot(width, base));
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

  /**
   * The name with both numbers where it covers nothing: beside its point, else farther above or
   * below at the end of a line; the name alone where there is no place for more. What finds none at
   * all is told to whoever points at it.
   */
  private void label(Block.Mark mark, double[] point, Plot plot) {
    String brief = UnitNames.brief(mark.name());
    List<Label> wishes =
        List.of(
            new Label(mark.name(), mark.figures()),
            new Label(brief, mark.figures()),
            new Label(brief, List.of()));
    boolean placed =
        wishes.subList(0, 2).stream().anyMatch(label -> putBeside(label, point, plot))
            || wishes.subList(1, 3).stream().anyMatch(label -> putAfar(label, point, plot));
    if (!placed) {
      putBeside(wishes.get(2), point, plot);
    }
  }

  private boolean putBeside(Label label, double[] point, Plot plot) {
    double all = Canvas.widthOf(said(label));
    for (double[] place : beside(point[0], point[1], all)) {
      if (put(place, all, label, plot)) {
        return true;
      }
    }
    return false;
  }

  private boolean putAfar(Label label, double[] point, Plot plot) {
    double all = Canvas.widthOf(said(label));
    for (int step = 2; step <= FARTHEST; step++) {
      for (double way : new double[] {-1, 1}) {
        double y = point[1] + way * step * Canvas.LINE_HEIGHT;
        double end = way < 0 ? y + 6 : y - Canvas.LETTERS;
        double from = point[1] + way * RADIUS;
        double[] line = {
          point[0] - 2, Math.min(from, end) + 1, point[0] + 2, Math.max(from, end) - 1
        };
        for (double shift : SHIFTS) {
          double[] place = {point[0] - shift * all, y};
          if (isFree(line, names) && put(place, all, label, plot)) {
            canvas.line(point[0], from, point[0], end, Canvas.MUTED, 2);
            names.add(line);
            return true;
          }
        }
      }
    }
    return false;
  }

  private String said(Label label) {
    StringBuilder said = new StringBuilder(label.name());
    String between = ": ";
    for (int code : label.codes()) {
      said.append(between).append(frozen.deck().figure(code).text());
      between = "; ";
    }
    return said.toString();
  }

  private static double[][] beside(double x, double y, double all) {
    return new double[][] {
      {x + RADIUS + 6, y + 9}, {x - RADIUS - 6 - all, y + 9}, {x - all / 2, y - RADIUS - 8},
      {x - all / 2, y + RADIUS + 28}, {x + 8, y - RADIUS - 8}, {x - all - 8, y - RADIUS - 8},
      {x + 8, y + RADIUS + 28}, {x - all - 8, y + RADIUS + 28}
    };
  }

  /** Whether there was room for it. */
  private boolean put(double[] place, double all, Label label, Plot plot) {
    double[] box = {place[0], place[1] - 24, place[0] + all, place[1] + 8};
    boolean inside =
        box[0] > LEFT + 2 && box[2] < plot.width() && box[1] > TOP - 12 && box[3] < plot.base();
    if (!inside || !isFree(box, names) || !isFree(box, dots)) {
      return false;
    }
    names.add(box);
    canvas.words(place[0], place[1], label.name(), label.codes());
    return true;
  }

  private static boolean isFree(double[] box, List<double[]> taken) {
    return taken.stream().noneMatch(t -> overlap(t, box));
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }
}
