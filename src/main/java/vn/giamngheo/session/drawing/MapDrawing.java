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

  private static final String HATCH = "#818b97";

  private MapDrawing() {}

  /**
   * The document.
   *
   * @param named whether names stand on it
   */
  public static String svg(Block.Map map, boolean named) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.1f %.1f\" width=\"%.1f\""
                + " height=\"%.1f\" font-family=\"Be Vietnam Pro, sans-serif\">",
            map.width(),
            map.height(),
            map.width(),
            map.height()));
    svg.append("<g stroke=\"").append(INK).append("\" stroke-width=\"0.6\" fill-rule=\"evenodd\">");
    for (Block.Area area : map.areas()) {
      path(svg, area.path(), area.fill() == null ? PAPER : area.fill());
    }
    svg.append("</g>");
    for (Block.Area area : map.areas()) {
      if (area.hatch() != null) {
        svg.append("<path d=\"").append(area.hatch());
        svg.append("\" stroke=\"").append(HATCH).append("\" stroke-width=\"0.8\" fill=\"none\"/>");
      }
    }
    if (named) {
      labels(svg, map);
    }
    return svg.append("</svg>").toString();
  }

  /** The document as a picture of that width in pixels. */
  public static byte[] png(Block.Map map, int pixels) {
    String scaled =
        svg(map, true)
            .replaceFirst(
                "width=\"[0-9.]+\" height=\"[0-9.]+\"",
                "width=\""
                    + pixels
                    + "\" height=\""
                    + Math.round(pixels * map.height() / map.width())
                    + "\"");
    return PngPicture.paint(scaled.getBytes(StandardCharsets.UTF_8));
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
          svg.append(
              String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">", area.x(), area.y()));
          svg.append(escape(area.label())).append("</text>");
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
