package vn.giamngheo.session.drawing;

import java.util.List;
import java.util.Locale;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;

/**
 * A drawing as SVG. Looks are attributes, not styles: that is what the page's content policy takes.
 */
final class SvgCanvas extends Canvas {
  private final StringBuilder svg = new StringBuilder();

  SvgCanvas(Frozen frozen, double width, double height, String name, String description) {
    super(frozen);
    open("svg");
    svg.append(" xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("viewBox", "0 0 " + at(width) + " " + at(height));
    attribute("width", at(width));
    attribute("height", at(height));
    attribute("class", name);
    attribute("role", "group");
    attribute("aria-label", description);
    attribute("font-family", "Be Vietnam Pro, system-ui, Segoe UI, Roboto, Noto Sans, sans-serif");
    attribute("font-size", at(LETTERS));
    svg.append('>');
  }

  @Override
  void line(double x1, double y1, double x2, double y2, String colour, double width) {
    open("line");
    attribute("x1", at(x1));
    attribute("y1", at(y1));
    attribute("x2", at(x2));
    attribute("y2", at(y2));
    attribute("stroke", colour);
    attribute("stroke-width", at(width));
    svg.append("/>");
  }

  @Override
  void rectangle(double x, double y, double width, double height, String fill) {
    open("rect");
    attribute("x", at(x));
    attribute("y", at(y));
    attribute("width", at(Math.max(0, width)));
    attribute("height", at(height));
    attribute("fill", fill);
    svg.append("/>");
  }

  @Override
  void dot(double x, double y, double radius, String colour, boolean hollow) {
    open("circle");
    attribute("cx", at(x));
    attribute("cy", at(y));
    attribute("r", at(radius));
    attribute("fill", hollow ? "#ffffff" : colour);
    attribute("stroke", colour);
    attribute("stroke-width", hollow ? "4" : "1");
    svg.append("/>");
  }

  @Override
  void text(double x, double y, String text, String anchor, String colour) {
    openText(x, y, anchor, colour);
    svg.append(MapDrawing.escape(text)).append("</text>");
  }

  @Override
  void figure(double x, double y, int code, String anchor) {
    openText(x, y, anchor, INK);
    link(code);
    svg.append("</text>");
  }

  /** The number, leading to its page, and its sign of doubt. */
  private void link(int code) {
    DeckFigure figure = frozen.deck().figure(code);
    open("a");
    attribute("href", frozen.occasion().address(figure));
    attribute("class", "fig");
    attribute("data-code", Integer.toString(code));
    svg.append("><title>").append(MapDrawing.escape(figure.label()));
    svg.append(" [").append(code).append("]</title><tspan>");
    svg.append(MapDrawing.escape(figure.text())).append("</tspan></a>");
    if (!figure.mark().isEmpty()) {
      open("tspan");
      attribute("fill", SERIES[0]);
      svg.append('>').append(MapDrawing.escape(figure.mark())).append("</tspan>");
    }
  }

  @Override
  void point(double x, double y, double radius, String name, List<Integer> codes) {
    svg.append("<g><title>").append(MapDrawing.escape(name));
    String between = ": ";
    for (int code : codes) {
      DeckFigure figure = frozen.deck().figure(code);
      svg.append(between).append(MapDrawing.escape(figure.full() + figure.mark()));
      svg.append(" [").append(code).append(']');
      between = "; ";
    }
    svg.append("</title>");
    dot(x, y, radius, SERIES[0], false);
    svg.append("</g>");
  }

  @Override
  void words(double x, double y, String name, List<Integer> codes) {
    openText(x, y, "start", INK);
    svg.append(MapDrawing.escape(name));
    String between = ": ";
    for (int code : codes) {
      svg.append(between);
      link(code);
      between = "; ";
    }
    svg.append("</text>");
  }

  @Override
  void beginUnit(String unit) {
    if (unit != null) {
      open("g");
      attribute("data-unit", unit);
      svg.append('>');
    }
  }

  @Override
  void endUnit(String unit) {
    if (unit != null) {
      svg.append("</g>");
    }
  }

  private void openText(double x, double y, String anchor, String colour) {
    open("text");
    attribute("x", at(x));
    attribute("y", at(y));
    attribute("text-anchor", anchor);
    attribute("fill", colour);
    svg.append('>');
  }

  private void open(String element) {
    svg.append('<').append(element);
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"");
    svg.append(MapDrawing.escape(value)).append('"');
  }

  @Override
  String close() {
    return svg.append("</svg>").toString();
  }

  private static String at(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
  }
}
