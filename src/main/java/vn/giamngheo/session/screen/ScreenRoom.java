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
 *
 * @param close whether words and tables are as small as they may become, not of their usual size
 */
record ScreenRoom(Frozen frozen, double width, boolean close) {
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

  /** Of their usual size; smaller words are harder to follow than two slides. */
  private static final double CLOSE_WORDS = 0.85;

  private static final double CLOSE_TABLE = 0.75;

  private static final double TOPIC = 28;
  private static final double MESSAGE = 46;

  /** Room for a slide: only words and tables can become smaller, drawings take what they leave. */
  static ScreenRoom closest(Frozen frozen, double width, Slide slide) {
    boolean words =
        slide.blocks().stream()
            .noneMatch(block -> block instanceof Block.Chart || block instanceof Block.Map);
    return new ScreenRoom(frozen, width, words);
  }

  /** For what stands between title and foot. */
  double of(Slide slide) {
    boolean says = !slide.message().isEmpty();
    String heading = says ? slide.message() : slide.title();
    double letters = says ? MESSAGE : TITLE;
    double title = Wording.lines(heading, letters, true, width - 150) * letters * 1.15;
    if (says) {
      title += Wording.lines(slide.title(), TOPIC, true, width - 150) * TOPIC * 1.25 + 2;
    }
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
      return size(table).all();
    }
    if (block instanceof Block.Chart chart) {
      return chart.type() == Block.ChartKind.SCATTER
          ? SCATTER
          : CHART_AROUND + chart.rows().size() * CHART_ROW * bars(chart);
    }
    return MAP;
  }

  TableSize size(Block.Table table) {
    return new TableSize(frozen, table, width, close ? CLOSE_TABLE : 1);
  }

  /** Bars side by side can be thin: their numbers stand beside each other's ends. */
  private static double bars(Block.Chart chart) {
    return chart.type() == Block.ChartKind.GROUPED_BARS ? 1.4 : 1;
  }

  double line(Line line, boolean bullet) {
    double size = (bullet ? POINT : SENTENCE) * (close ? CLOSE_WORDS : 1);
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
