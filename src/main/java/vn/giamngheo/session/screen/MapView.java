package vn.giamngheo.session.screen;

import java.util.Locale;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.drawing.MapDrawing;

/** A map of a deck as a part of a page: every area is a button that opens what is known of it. */
final class MapView {
  private static final String INK = "#1b2430";
  private static final String PAPER = "#ffffff";

  /** Readable from the last row where the map stands beside its legend. */
  private static final double LETTERS = Block.Area.LETTERS * 1.07;

  private static final String HATCH = "#6b7480";

  private MapView() {}

  static String draw(Frozen frozen, Block.Map map) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" viewBox=\"0 0 %.1f %.1f\""
                + " width=\"%.1f\" height=\"%.1f\" role=\"group\" aria-label=\"%s\">",
            map.width(),
            map.height(),
            map.width(),
            map.height(),
            MapDrawing.escape(map.description())));
    svg.append("<g stroke=\"").append(INK).append("\" stroke-width=\"0.7\" fill-rule=\"evenodd\">");
    map.areas().forEach(area -> area(svg, frozen, area));
    svg.append("</g><g text-anchor=\"middle\" font-weight=\"700\" font-size=\"");
    svg.append(LETTERS).append("\" fill=\"").append(INK).append("\" stroke=\"");
    svg.append(PAPER).append("\" stroke-width=\"3\" stroke-linejoin=\"round\"");
    svg.append(" paint-order=\"stroke\" pointer-events=\"none\">");
    for (Block.Area area : map.areas()) {
      if (area.x() != null) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">", area.x(), area.y()));
        svg.append(MapDrawing.escape(area.label())).append("</text>");
      }
    }
    return svg.append("</g></svg>").toString();
  }

  private static void area(StringBuilder svg, Frozen frozen, Block.Area area) {
    svg.append("<g data-unit=\"").append(MapDrawing.escape(area.code())).append('"');
    svg.append(" tabindex=\"0\" role=\"button\" aria-label=\"");
    svg.append(MapDrawing.escape(said(frozen, area))).append("\">");
    svg.append("<title>").append(MapDrawing.escape(said(frozen, area))).append("</title>");
    svg.append("<path d=\"").append(MapDrawing.escape(area.path())).append("\" fill=\"");
    svg.append(area.fill() == null ? PAPER : MapDrawing.escape(area.fill())).append("\"/>");
    if (area.hatch() != null) {
      svg.append("<path d=\"")
          .append(MapDrawing.escape(area.hatch()))
          .append('"')
          .append(MapDrawing.look(area.hidden(), HATCH));
    }
    svg.append("</g>");
  }

  private static String said(Frozen frozen, Block.Area area) {
    if (area.figure() == null) {
      return area.label() + ": " + frozen.without(area.hidden());
    }
    DeckFigure figure = frozen.deck().figure(area.figure());
    return area.label() + ": " + figure.full() + figure.mark() + " [" + figure.code() + "]";
  }
}
