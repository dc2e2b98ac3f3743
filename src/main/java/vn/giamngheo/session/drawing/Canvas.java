package vn.giamngheo.session.drawing;

import java.util.List;
import java.util.Locale;
import vn.giamngheo.picture.Lettering;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;

/**
 * An SVG drawing in the making. Looks are attributes, not styles: that is what the page's content
 * policy and office programs take. A number leads to the page of its code.
 */
final class Canvas {
  static final String INK = "#1b2430";
  static final String MUTED = "#4a5360";
  static final String LINE = "#aeb6c0";

  /** Of the figures of a row, in their order; they differ in grey too. */
  static final String[] SERIES = {"#8f1d14", "#2b7bba"};

  /** Letters of the smallest text; a slide is drawn 1,080 units high. */
  static final double LETTERS = 26;

  /** Readers' own letters are a little wider than ours. */
  private static final double WIDER = 1.06;

  private final StringBuilder svg = new StringBuilder();
  private final Frozen frozen;

  Canvas(Frozen frozen, double width, double height, String name, String description) {
    this.frozen = frozen;
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

  /** About how wide a text of the usual size is. */
  static double widthOf(String text) {
    return Lettering.width(text, LETTERS, false) * WIDER;
  }

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

  void rectangle(double x, double y, double width, double height, String fill) {
    open("rect");
    attribute("x", at(x));
    attribute("y", at(y));
    attribute("width", at(Math.max(0, width)));
    attribute("height", at(height));
    attribute("fill", fill);
    svg.append("/>");
  }

  /** A disc; hollow ones can be told from filled ones without colour. */
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

  /**
   * @param anchor start, middle or end
   */
  void text(double x, double y, String text, String anchor, String colour) {
    openText(x, y, anchor, colour);
    svg.append(MapDrawing.escape(text)).append("</text>");
  }

  /** The number with its sign of doubt, leading to its page. */
  void figure(double x, double y, int code, String anchor) {
    DeckFigure figure = frozen.deck().figure(code);
    open("a");
    attribute("href", frozen.occasion().address(figure));
    attribute("class", "fig");
    attribute("data-code", Integer.toString(code));
    svg.append('>');
    openText(x, y, anchor, INK);
    svg.append("<title>").append(MapDrawing.escape(figure.label()));
    svg.append(" [").append(code).append("]</title>");
    svg.append(MapDrawing.escape(figure.text())).append("</text></a>");
    if (!figure.mark().isEmpty()) {
      double beside = anchor.equals("end") ? x + 4 : x + widthOf(figure.text()) + 4;
      text(beside, y, figure.mark(), "start", SERIES[0]);
    }
  }

  /** Words and numbers that lead to their pages, one behind the other. */
  void words(double x, double y, String name, List<Integer> codes) {
    openText(x, y, "start", INK);
    svg.append(MapDrawing.escape(name));
    String between = ": ";
    for (int code : codes) {
      DeckFigure figure = frozen.deck().figure(code);
      svg.append(between);
      open("a");
      attribute("href", frozen.occasion().address(figure));
      attribute("class", "fig");
      attribute("data-code", Integer.toString(code));
      svg.append("><title>").append(MapDrawing.escape(figure.label()));
      svg.append(" [").append(code).append("]</title><tspan>");
      svg.append(MapDrawing.escape(figure.text())).append("</tspan></a>");
      svg.append(MapDrawing.escape(figure.mark()));
      between = "; ";
    }
    svg.append("</text>");
  }

  /** The unit of a row can be opened. */
  void beginUnit(String unit) {
    if (unit != null) {
      open("g");
      attribute("data-unit", unit);
      svg.append('>');
    }
  }

  void endUnit(String unit) {
    if (unit != null) {
      svg.append("</g>");
    }
  }

  /** Names of the figures of a row with their colours, from the left. */
  void legend(List<String> names, double x, double y) {
    double left = x;
    for (int i = 0; i < names.size(); i++) {
      dot(left + 12, y - 9, 11, SERIES[i % SERIES.length], i == 1);
      text(left + 32, y, names.get(i), "start", INK);
      left += 32 + widthOf(names.get(i)) + 48;
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
    svg.append(MapDrawing.escape(value).replace("\"", "&quot;")).append('"');
  }

  String close() {
    return svg.append("</svg>").toString();
  }

  private static String at(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
  }
}
