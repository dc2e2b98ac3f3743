package vn.giamngheo.session.drawing;

import java.util.List;
import java.util.stream.DoubleStream;
import vn.giamngheo.session.deck.Block;

/**
 * How the rows of a chart share its height, so that names can be read whole.
 *
 * @param left where the names end and the drawing begins
 * @param names of each row in lines
 * @param heights of the rows
 */
record Rows(double left, List<List<String>> names, double[] heights) {
  private static final double TALLEST = 120;
  private static final double BESIDE = 24;

  /** Between the names of two rows. */
  private static final double BETWEEN = 6;

  /** What names may take of the width: the second where the first cuts them. */
  private static final double[] SHARES = {0.36, 0.5};

  /** Names that are cut even so end in "…". */
  static Rows of(Block.Chart chart, double width, double height) {
    Rows rows = null;
    for (double share : SHARES) {
      double left = BESIDE + Math.min(longest(chart), share * width);
      List<List<String>> names = wrapped(chart, left, Integer.MAX_VALUE);
      rows = new Rows(left, names, shared(names, height));
      if (rows.sum() <= height + 1) {
        return rows;
      }
    }
    double each = height / Math.max(1, chart.rows().size());
    int lines = Math.max(1, (int) (each / Canvas.LINE_HEIGHT));
    double[] even = chart.rows().stream().mapToDouble(row -> each).toArray();
    return new Rows(rows.left(), wrapped(chart, rows.left(), lines), even);
  }

  private static double longest(Block.Chart chart) {
    return chart.rows().stream().mapToDouble(r -> Canvas.widthOf(r.name())).max().orElse(0);
  }

  private static List<List<String>> wrapped(Block.Chart chart, double left, int most) {
    return chart.rows().stream()
        .map(row -> Canvas.wrap(row.name(), left - BESIDE + 8, most))
        .toList();
  }

  /** As high as each other where that is enough for all, else by their lines. */
  private static double[] shared(List<List<String>> names, double height) {
    double each = Math.min(TALLEST, height / Math.max(1, names.size()));
    double[] needs =
        names.stream().mapToDouble(lines -> lines.size() * Canvas.LINE_HEIGHT + BETWEEN).toArray();
    if (DoubleStream.of(needs).allMatch(need -> need <= each)) {
      return DoubleStream.of(needs).map(need -> each).toArray();
    }
    double stretch = Math.max(1, height / DoubleStream.of(needs).sum());
    return DoubleStream.of(needs)
        .map(need -> Math.min(need * stretch, Math.max(need, TALLEST)))
        .toArray();
  }

  private double sum() {
    return DoubleStream.of(heights).sum();
  }

  /** Of the lowest row: bars of one chart are as thick as each other. */
  double least() {
    return DoubleStream.of(heights).min().orElse(TALLEST);
  }
}
