package vn.giamngheo.picture;

import java.math.BigDecimal;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/** What stands around the areas: legend, scale bar, north. */
final class Furniture {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double BAR_ROOM = 150;
  private static final double NORTH_LEFT = 270;

  private final Xml xml;
  private final Pen pen;
  private final Layout layout;
  private final Language language;

  Furniture(Xml xml, Pen pen, Layout layout, Language language) {
    this.xml = xml;
    this.pen = pen;
    this.layout = layout;
    this.language = language;
  }

  void scaleBar() {
    double metres = layout.frame().roundDistance(BAR_ROOM);
    double length = metres / layout.frame().metresPerUnit();
    double x = Layout.MARGIN + 2;
    double y = layout.stripTop() + 16;
    xml.open("g", "id", "scale", "data-metres", (long) metres);
    pen.line("M" + Pen.at(x, y) + "v6h" + Xml.number(length) + "v-6", Pen.INK, 1.5);
    pen.text(distance(metres), x + length + 8, y + 7, Pen.Style.SMALL);
    xml.close();
  }

  private String distance(double metres) {
    boolean far = metres >= 1000;
    BigDecimal number = BigDecimal.valueOf((long) (far ? metres / 1000 : metres));
    return Numbers.format(number, language) + (far ? "\u00a0km" : "\u00a0m");
  }

  void north() {
    double x = Layout.MARGIN + NORTH_LEFT;
    double y = layout.stripTop() + 6;
    xml.open("g", "id", "north");
    pen.sign("M" + Pen.at(x, y) + "l7 22l-7-5l-7 5z");
    pen.text(language == Language.EN ? "N" : "Bắc", x + 13, y + 17, Pen.Style.SMALL);
    xml.close();
  }

  /** A rectangle by its upper left corner. */
  static Geometry box(double x, double y, double width, double height) {
    return FACTORY.toGeometry(new Envelope(x, x + width, y, y + height));
  }

  void legend(MapPicture picture) {
    double x = layout.legendLeft();
    double top = layout.legendTop() + Layout.TEXT;
    Layout.LegendLines lines = layout.legend();
    xml.open("g", "id", "legend");
    double y = pen.lines(lines.title(), x, top, Layout.TEXT_LINE, Pen.Style.HEAD) + 4;
    if (lines.grid() != null) {
      lines.grid().draw(xml, pen, x, y - Layout.TEXT);
      y += lines.grid().height();
    }
    for (MapPicture.Key key : picture.legend().keys()) {
      pen.surface(box(x + 0.5, y - 8, 26, 16), key.fill());
      pen.text(key.text(), x + 36, y + 5, Pen.Style.TEXT);
      pen.text(key.count(), x + Layout.LEGEND_WIDTH, y + 5, Pen.Style.COUNT);
      y += Layout.KEY_LINE;
    }
    if (lines.circlesHeight() > 0) {
      new CircleDrawing(xml, pen, picture.circles()).legend(lines.circles(), x, y - 6);
      y += lines.circlesHeight();
    }
    pen.lines(lines.notes(), x, y + 8, Layout.SMALL_LINE, Pen.Style.NOTE);
    xml.close();
  }
}
