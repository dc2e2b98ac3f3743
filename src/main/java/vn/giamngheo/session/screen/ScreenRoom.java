package vn.giamngheo.session.screen;

import java.util.List;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Slide;

/**
 * What has room on a slide of one width, in units of a slide that is 1,080 high; the sizes are
 * those of session-slide.css.
 */
record ScreenRoom(Frozen frozen, double width) {
  /** Between two blocks. */
  static final double GAP = 20;

  private static final double AROUND = 44 + 20 + 2 * GAP;
  private static final double TITLE = 54;
  private static final double SENTENCE = 38;
  private static final double POINT = 33;
  private static final double KEY = 250;
  private static final double CHART_ROW = 34;
  private static final double CHART_AROUND = 60;
  private static final double SCATTER = 480;
  private static final double MAP = 660;
  private static final double FOOT = 126;

  /** How much larger the letters of a table are that has much room. */
  static final double LARGER = 4.0 / 3;

  /** For what stands between title and foot. */
  double of(Slide slide) {
    double title = Wording.lines(slide.title(), TITLE, true, width - 150) * TITLE * 1.15;
    double foot = (slide.sources().size() + 1) * 24 * 1.25;
    return 1_080 - AROUND - title - Math.max(FOOT, foot);
  }

  /** The least a block needs: charts and maps take what is left. */
  double least(Block block) {
    if (block instanceof Block.Lines lines) {
      return lines.lines().stream().mapToDouble(one -> line(one, lines.bullets())).sum();
    }
    if (block instanceof Block.Keys keys) {
      return (keys.keys().size() + 1) / 2 * KEY;
    }
    if (block instanceof Block.Table table) {
      return new TableSize(frozen, table, width, 1).all();
    }
    if (block instanceof Block.Chart chart) {
      return chart.type() == Block.ChartKind.SCATTER
          ? SCATTER
          : CHART_AROUND + chart.rows().size() * CHART_ROW * bars(chart);
    }
    return MAP;
  }

  /** Bars side by side can be thin: their numbers stand beside each other's ends. */
  private static double bars(Block.Chart chart) {
    return chart.type() == Block.ChartKind.GROUPED_BARS ? 1.4 : 1;
  }

  double line(Line line, boolean bullet) {
    double size = bullet ? POINT : SENTENCE;
    double inside = bullet ? width - 1.1 * size : width;
    return Wording.lines(words(line), size, false, inside) * size * 1.25 + size * 0.5;
  }

  private String words(Line line) {
    StringBuilder words = new StringBuilder();
    for (Line.Piece piece : line.pieces()) {
      if (piece.figure() == null) {
        words.append(piece.text());
      } else {
        DeckFigure figure = frozen.deck().figure(piece.figure());
        words.append(piece.bare() ? figure.text() : figure.full()).append(figure.mark());
        words.append(" [").append(piece.figure()).append(']');
      }
    }
    return words.toString();
  }

  /** Whether a slide of tables and sentences has room for larger tables. */
  boolean hasPlenty(Slide slide) {
    double sum = GAP * (slide.blocks().size() - 1);
    boolean tables = false;
    for (Block block : slide.blocks()) {
      if (block instanceof Block.Table table) {
        TableSize size = new TableSize(frozen, table, width, LARGER);
        sum += size.fits() ? size.all() : Double.POSITIVE_INFINITY;
        tables = true;
      } else {
        sum += least(block);
      }
    }
    return tables && sum <= of(slide) * 0.9;
  }

  /** What charts of a slide may take each, when everything else has its room. */
  double perChart(Slide slide) {
    double left = of(slide);
    int charts = 0;
    for (Block block : slide.blocks()) {
      charts += block instanceof Block.Chart ? 1 : 0;
      left -= block instanceof Block.Chart chart ? caption(chart) : least(block);
    }
    left -= GAP * (slide.blocks().size() - 1);
    return charts == 0 ? 0 : Math.max(left / charts, CHART_AROUND + CHART_ROW);
  }

  private static double caption(Block.Chart chart) {
    return chart.caption().isEmpty() ? 0 : POINT * 1.25;
  }

  /** Blocks below each other. */
  double least(List<Block> blocks) {
    return blocks.stream().mapToDouble(this::least).sum() + GAP * Math.max(0, blocks.size() - 1);
  }
}
