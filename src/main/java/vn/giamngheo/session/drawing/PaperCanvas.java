package vn.giamngheo.session.drawing;

import java.util.List;
import java.util.Locale;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;

/**
 * A drawing as boxes of XHTML in their places, for paper: what draws SVG there turns letters into
 * outlines, which nobody can select or search.
 */
final class PaperCanvas extends Canvas {
  /** Points a unit: a page is 297 mm and 1,920 units wide. */
  static final double POINTS = 297 / 25.4 * 72 / 1_920;

  /** Room for a text in the middle of something. */
  private static final double MIDDLE = 400;

  private final StringBuilder html = new StringBuilder();
  private final double width;

  PaperCanvas(Frozen frozen, double width, double height) {
    super(frozen);
    this.width = width;
    html.append("<div style=\"position: relative; width: ").append(points(width));
    html.append("; height: ").append(points(height)).append("\">");
  }

  private static String points(double units) {
    return String.format(Locale.ROOT, "%.2fpt", units * POINTS);
  }

  private void box(double x, double y, double boxWidth, double height, String look) {
    html.append("<div style=\"position: absolute; left: ").append(points(x));
    html.append("; top: ").append(points(y)).append("; width: ").append(points(boxWidth));
    html.append("; height: ").append(points(height)).append("; ").append(look);
    html.append("\"></div>");
  }

  @Override
  void line(double x1, double y1, double x2, double y2, String colour, double thick) {
    box(
        Math.min(x1, x2) - (x1 == x2 ? thick / 2 : 0),
        Math.min(y1, y2) - (y1 == y2 ? thick / 2 : 0),
        Math.max(Math.abs(x2 - x1), thick),
        Math.max(Math.abs(y2 - y1), thick),
        "background: " + colour);
  }

  @Override
  void rectangle(double x, double y, double boxWidth, double height, String fill) {
    box(x, y, Math.max(0, boxWidth), height, "background: " + fill);
  }

  @Override
  void dot(double x, double y, double radius, String colour, boolean hollow) {
    double inner = hollow ? radius - 4 : radius;
    String round = "; border-radius: " + points(radius + 4);
    String look =
        hollow
            ? "background: #ffffff; border: " + points(4) + " solid " + colour + round
            : "background: " + colour + round;
    box(x - radius, y - radius, 2 * inner, 2 * inner, look);
  }

  private void openText(double x, double y, String anchor, String colour) {
    html.append("<div style=\"position: absolute; white-space: nowrap; top: ");
    html.append(points(y - LETTERS)).append("; font-size: ").append(points(LETTERS));
    html.append("; line-height: 1.2; color: ").append(colour).append("; ");
    switch (anchor) {
      case "end" -> html.append("right: ").append(points(width - x));
      case "middle" ->
          html.append("left: ")
              .append(points(x - MIDDLE / 2))
              .append("; width: ")
              .append(points(MIDDLE))
              .append("; text-align: center");
      default -> html.append("left: ").append(points(x));
    }
    html.append("\">");
  }

  @Override
  void text(double x, double y, String text, String anchor, String colour) {
    openText(x, y, anchor, colour);
    html.append(MapDrawing.escape(text)).append("</div>");
  }

  private void link(int code) {
    DeckFigure figure = frozen.deck().figure(code);
    html.append("<a href=\"").append(MapDrawing.escape(frozen.occasion().address(figure)));
    html.append("\" data-code=\"").append(code).append("\">");
    html.append(MapDrawing.escape(figure.text())).append("</a>");
    html.append(MapDrawing.escape(figure.mark()));
  }

  @Override
  void figure(double x, double y, int code, String anchor) {
    openText(x, y, anchor, INK);
    link(code);
    html.append("</div>");
  }

  @Override
  void point(double x, double y, double radius, String name, List<Integer> codes) {
    dot(x, y, radius, SERIES[0], false);
  }

  @Override
  void words(double x, double y, String name, List<Integer> codes) {
    openText(x, y, "start", INK);
    html.append(MapDrawing.escape(name));
    String between = ": ";
    for (int code : codes) {
      html.append(between);
      link(code);
      between = "; ";
    }
    html.append("</div>");
  }

  @Override
  void beginUnit(String unit) {
    // Paper opens nothing.
  }

  @Override
  void endUnit(String unit) {
    // See above.
  }

  @Override
  String close() {
    return html.append("</div>").toString();
  }
}
