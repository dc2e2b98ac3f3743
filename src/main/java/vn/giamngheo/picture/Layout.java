package vn.giamngheo.picture;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Where everything stands. A unit of the drawing is a pixel of a picture about 980 wide; wider
 * pictures are that one enlarged, so that they can be read from a page of paper, and narrow ones
 * get their legend below the map.
 *
 * @param width of the drawing in units
 * @param height of the drawing in units
 * @param frame null when no area has a shape
 * @param stripTop where the strip with scale bar and north begins
 */
record Layout(
    double width,
    double height,
    List<String> title,
    List<String> subtitle,
    double mapTop,
    Frame frame,
    double stripTop,
    double legendLeft,
    double legendTop,
    LegendLines legend,
    double footerTop,
    List<String> footer) {
  static final double MARGIN = 20;
  static final double TITLE = 21;
  static final double TITLE_LINE = 28;
  static final double TEXT = 14;
  static final double TEXT_LINE = 20;
  static final double KEY_LINE = 24;
  static final double SMALL = 12;
  static final double SMALL_LINE = 17;
  static final double STRIP = 40;

  static final double LEGEND_WIDTH = 270;
  private static final double NARROW = 660;
  private static final double GAP = 16;

  /** Pixels a unit that letters need at least to be read, and how fast they grow. */
  private static final double SMALLEST_SCALE = 0.8;

  private static final double FULL_WIDTH = 980;

  /** A map that is very flat or very tall gets empty sides rather than an endless picture. */
  private static final double FLATTEST = 0.35;

  private static final double TALLEST = 1.2;

  /**
   * The legend's lines.
   *
   * @param grid null for one figure alone
   * @param circles lines above the sizes of circles
   */
  record LegendLines(
      List<String> title,
      int keys,
      List<String> notes,
      GridLegend grid,
      List<String> circles,
      double circlesHeight) {
    double height() {
      double more = (grid == null ? 0 : grid.height()) + circlesHeight;
      return title.size() * TEXT_LINE + 8 + more + keys * KEY_LINE + 8 + notes.size() * SMALL_LINE;
    }
  }

  /**
   * The layout of a picture.
   *
   * @param pixels width of the picture
   */
  static Layout of(MapPicture picture, int pixels) {
    double width = pixels / Math.max(SMALLEST_SCALE, pixels / FULL_WIDTH);
    double room = width - 2 * MARGIN;
    boolean narrow = width < NARROW;
    List<String> title = Lettering.wrap(picture.title(), TITLE, true, room, 4);
    List<String> subtitle = wrapAll(List.of(picture.subtitle()), TEXT, room, 4);
    double mapTop = MARGIN + title.size() * TITLE_LINE + subtitle.size() * TEXT_LINE + GAP / 2;
    LegendLines legend = legend(picture, narrow ? room : LEGEND_WIDTH);
    double mapWidth = narrow ? room : room - LEGEND_WIDTH - GAP;
    Envelope box = Frame.boxOf(picture.areas());
    double aspect = box == null ? FLATTEST : Frame.aspect(box);
    double mapHeight = mapWidth * Math.max(FLATTEST, Math.min(TALLEST, aspect));
    if (!narrow) {
      mapHeight = Math.max(mapHeight, legend.height() - STRIP);
    }
    double stripTop = mapTop + mapHeight;
    double below = stripTop + STRIP + GAP;
    double footerTop = narrow ? below + legend.height() + GAP : below;
    List<String> footer = wrapAll(picture.footer(), SMALL, room, 6);
    return new Layout(
        width,
        Math.ceil(footerTop + footer.size() * SMALL_LINE + MARGIN / 2),
        title,
        subtitle,
        mapTop,
        box == null ? null : Frame.fit(box, MARGIN + 2, mapTop + 2, mapWidth - 4, mapHeight - 4),
        stripTop,
        narrow ? MARGIN : MARGIN + mapWidth + GAP,
        narrow ? below : mapTop,
        legend,
        footerTop,
        footer);
  }

  private static LegendLines legend(MapPicture picture, double room) {
    MapPicture.Legend legend = picture.legend();
    List<String> circles = wrapAll(List.of(picture.circles().title()), SMALL, room, 4);
    return new LegendLines(
        Lettering.wrap(legend.title(), TEXT, true, room, 6),
        legend.keys().size(),
        wrapAll(legend.notes(), SMALL, room, 8),
        legend.grid() == null ? null : GridLegend.of(legend.grid(), room),
        circles,
        CircleDrawing.height(picture.circles(), circles));
  }

  private static List<String> wrapAll(List<String> texts, double size, double room, int most) {
    List<String> lines = new ArrayList<>();
    texts.stream()
        .filter(text -> !text.isEmpty())
        .forEach(text -> lines.addAll(Lettering.wrap(text, size, false, room, most)));
    return lines;
  }
}
