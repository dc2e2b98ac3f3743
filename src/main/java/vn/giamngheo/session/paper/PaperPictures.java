package vn.giamngheo.session.paper;

import java.nio.charset.StandardCharsets;
import vn.giamngheo.export.Annex;
import vn.giamngheo.picture.PngPicture;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.drawing.ChartDrawing;
import vn.giamngheo.session.drawing.MapDrawing;

/** Charts and maps of a deck as pictures of a Word document. */
final class PaperPictures {
  private static final double MAP_WIDTH_MM = 150;
  private static final double MAP_HEIGHT_MM = 96;
  private static final double LEAST_MAP_HEIGHT_MM = 70;

  /** As many areas are listed below the largest map on one page. */
  private static final int AREAS = 13;

  private static final double AREA_MM = 5;
  private static final int MAP_PIXELS = 1_600;

  /** Units of a chart across the text: its letters are then 9 points high. */
  private static final double CHART_WIDTH = 1_400;

  private static final int CHART_PIXELS = 2_000;
  private static final double CLOUD_HEIGHT = 860;
  private static final double ROW_HEIGHT = 46;
  private static final double BAR_HEIGHT = 34;
  private static final double LEGEND_HEIGHT = 70;

  /** Nothing can be opened in a picture; its painter does not know links. */
  private static final String LINKS = "</?a(\\s[^>]*)?>";

  /** More rows than these would not fit on a page. */
  private static final int MOST_ROWS = 30;

  private PaperPictures() {}

  /** Whether the rows of a chart can be told apart on a page. */
  static boolean fits(Block.Chart chart) {
    return chart.type() == Block.ChartKind.SCATTER || chart.rows().size() <= MOST_ROWS;
  }

  /**
   * The chart.
   *
   * @param said what it shows, for those who cannot see it
   */
  static Annex.Picture of(Frozen frozen, Block.Chart chart, String said) {
    double row =
        chart.type() == Block.ChartKind.GROUPED_BARS
            ? BAR_HEIGHT * chart.series().size()
            : ROW_HEIGHT;
    double height =
        chart.type() == Block.ChartKind.SCATTER
            ? CLOUD_HEIGHT
            : LEGEND_HEIGHT + row * chart.rows().size();
    String svg =
        ChartDrawing.draw(frozen, chart, "chart", CHART_WIDTH, height).replaceAll(LINKS, "");
    byte[] png =
        PngPicture.paint(
            MapDrawing.scaled(svg, CHART_PIXELS, height / CHART_WIDTH)
                .getBytes(StandardCharsets.UTF_8));
    String numbers = frozen.say("; số liệu ở bảng dưới", "; its figures are in the table below");
    return new Annex.Picture(png, said + numbers, Annex.TEXT_WIDTH_MM);
  }

  /** The map with its legend below, smaller where its areas would else go on to the next page. */
  static Annex.Picture of(Block.Map map) {
    double less = AREA_MM * Math.max(0, map.areas().size() - AREAS);
    double height = Math.max(LEAST_MAP_HEIGHT_MM, MAP_HEIGHT_MM - less);
    double width = Math.min(MAP_WIDTH_MM, height * map.width() / map.height());
    return new Annex.Picture(MapDrawing.png(map, MAP_PIXELS), map.description(), width);
  }
}
