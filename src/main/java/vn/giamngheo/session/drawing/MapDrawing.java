package vn.giamngheo.session.drawing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.giamngheo.picture.PngPicture;
import vn.giamngheo.session.deck.Block;

/** A map of a deck as an SVG document of its own. */
public final class MapDrawing {
  private static final String INK = "#1b2430";
  private static final String PAPER = "#ffffff";

  /** Of 255; between the third and the fourth of five classes. */
  private static final double DARK = 105;

  /** From one line of the legend to the next. */
  private static final double LINE = 1.6 * Block.Area.LETTERS;

  private static final String HATCH = "#818b97";

  private MapDrawing() {}

  /**
   * The document.
   *
   * @param named whether names stand on it
   */
  public static String svg(Block.Map map, boolean named) {
    StringBuilder svg = new StringBuilder();
    open(svg, map.width(), map.height());
    areas(svg, map);
    if (named) {
      labels(svg, map);
    }
    return svg.append("</svg>").toString();
  }

  /** The document with names and its legend below, as a picture of that width in pixels. */
  public static byte[] png(Block.Map map, int pixels) {
    StringBuilder svg = new StringBuilder();
    double height = map.height() + LINE * (map.legend().size() + 2);
    open(svg, map.width(), height);
    areas(svg, map);
    labels(svg, map);
    legend(svg, map);
    String scaled = scaled(svg.append("</svg>").toString(), pixels, height / map.width());
    return PngPicture.paint(scaled.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A drawing with another size.
   *
   * @param aspect its height for each unit of width
   */
  public static String scaled(String svg, int pixels, double aspect) {
    return svg.replaceFirst(
        "width=\"[0-9.]+\" height=\"[0-9.]+\"",
        "width=\"" + pixels + "\" height=\"" + Math.round(pixels * aspect) + "\"");
  }

  private static void open(StringBuilder svg, double width, double height) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.1f %.1f\" width=\"%.1f\""
                + " height=\"%.1f\" font-family=\"Be Vietnam Pro, sans-serif\">",
            width,
            height,
            width,
            height));
  }

  private static void areas(StringBuilder svg, Block.Map map) {
    svg.append("<g stroke=\"").append(INK).append("\" stroke-width=\"0.6\" fill-rule=\"evenodd\">");
    for (Block.Area area : map.areas()) {
      path(svg, area.path(), area.fill() == null ? PAPER : area.fill());
    }
    svg.append("</g>");
    for (Block.Area area : map.areas()) {
      if (area.hatch() != null) {
        svg.append("<path d=\"")
            .append(area.hatch())
            .append('"')
            .append(look(area.hidden(), HATCH));
      }
    }
  }

  private static void legend(StringBuilder svg, Block.Map map) {
    double y = map.height() + LINE;
    svg.append("<g fill=\"").append(INK).append("\" font-size=\"").append(Block.Area.LETTERS);
    svg.append("\">");
    text(svg, 0, y, map.legendTitle());
    for (Block.Map.Key key : map.legend()) {
      y += LINE;
      double top = y - Block.Area.LETTERS;
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"1\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\""
                  + " stroke-width=\"0.6\"/>",
              top,
              2 * Block.Area.LETTERS,
              1.2 * Block.Area.LETTERS,
              key.fill() == null ? PAPER : key.fill(),
              INK));
      if (key.hidden()) {
        dots(svg, top);
      } else if (key.fill() == null) {
        hatch(svg, top);
      }
      text(svg, 3 * Block.Area.LETTERS, y, key.text());
    }
    svg.append("</g>");
  }

  /** How a hatch is drawn, and closes its path: dots are filled, lines are drawn. */
  public static String look(boolean dots, String colour) {
    return dots
        ? " fill=\"" + colour + "\"/>"
        : " stroke=\"" + colour + "\" stroke-width=\"0.8\" fill=\"none\"/>";
  }

  private static void dots(StringBuilder svg, double top) {
    double step = Block.Area.LETTERS / 2;
    for (double x = 1 + step / 2; x < 2 * Block.Area.LETTERS; x += step) {
      for (double y = top + step / 2; y + 2 < top + 1.2 * Block.Area.LETTERS; y += step) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"2\" height=\"2\" fill=\"%s\"/>",
                x,
                y,
                HATCH));
      }
    }
  }

  private static void hatch(StringBuilder svg, double top) {
    double high = 1.2 * Block.Area.LETTERS;
    for (double x = 1; x + high <= 2 * Block.Area.LETTERS; x += Block.Area.LETTERS / 4) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\" stroke-width=\"0.8\"/>",
              x,
              top + high,
              x + high,
              top,
              HATCH));
    }
  }

  private static void text(StringBuilder svg, double x, double y, String text) {
    svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">", x, y));
    svg.append(escape(text)).append("</text>");
  }

  private static void path(StringBuilder svg, String path, String fill) {
    svg.append("<path d=\"").append(path).append("\" fill=\"").append(fill).append("\"/>");
  }

  /** A halo below each name, as a text of its own: painters of PNG know no order of paint. */
  private static void labels(StringBuilder svg, Block.Map map) {
    for (boolean halo : new boolean[] {true, false}) {
      svg.append("<g text-anchor=\"middle\" font-weight=\"bold\" font-size=\"");
      svg.append(Block.Area.LETTERS).append("\" fill=\"").append(halo ? PAPER : INK).append('"');
      svg.append(
          halo ? " stroke=\"" + PAPER + "\" stroke-width=\"3\" stroke-linejoin=\"round\">" : ">");
      for (Block.Area area : map.areas()) {
        if (area.x() != null) {
          text(svg, area.x(), area.y(), area.label());
        }
      }
      svg.append("</g>");
    }
  }

  /** Whether white letters read better than black ones on a colour; null is white. */
  public static boolean isDark(String fill) {
    if (fill == null) {
      return false;
    }
    int colour = Integer.parseInt(fill.substring(1), 16);
    int red = colour >> 16;
    int green = colour >> 8 & 0xff;
    int blue = colour & 0xff;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK;
  }

  /** Text as it may stand in XML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", "");
  }
}
