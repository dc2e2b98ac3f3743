package vn.giamngheo.picture;

/**
 * Draws a map picture as SVG: real text, a title and description for readers who cannot see it, one
 * group with its own title for each area. The same picture gives the same bytes.
 */
public final class SvgPicture {
  private SvgPicture() {}

  /**
   * The drawing.
   *
   * @param pixels width, from {@link MapPicture#MIN_WIDTH} to {@link MapPicture#MAX_WIDTH}
   */
  public static byte[] draw(MapPicture picture, int pixels) {
    return draw(picture, pixels, false);
  }

  /**
   * The drawing.
   *
   * @param apart whether the halo of a name is a text of its own: for a painter that paints letter
   *     by letter, each halo over the letter before
   */
  static byte[] draw(MapPicture picture, int pixels, boolean apart) {
    Layout layout = Layout.of(picture, pixels);
    Xml xml = new Xml();
    Pen pen = new Pen(xml);
    long height = Math.round(layout.height() * pixels / layout.width());
    open(xml, picture, layout.width(), layout.height(), pixels, height);
    xml.empty("rect", "width", "100%", "height", "100%", "fill", Pen.PAPER);
    double left = Layout.MARGIN;
    double y = Layout.MARGIN + Layout.TITLE - 4;
    y = pen.lines(layout.title(), left, y, Layout.TITLE_LINE, Pen.Style.TITLE) - 4;
    pen.lines(layout.subtitle(), left, y, Layout.TEXT_LINE, Pen.Style.SUBTITLE);
    Furniture furniture = new Furniture(xml, pen, layout, picture.language());
    if (layout.frame() != null) {
      AreaDrawing map = new AreaDrawing(xml, pen, picture.areas(), layout.frame());
      map.draw();
      new CircleDrawing(xml, pen, picture.circles()).draw(layout.frame());
      map.labels(apart);
      furniture.scaleBar();
      furniture.north();
    }
    furniture.legend(picture);
    double footer = layout.footerTop() + Layout.SMALL;
    pen.lines(layout.footer(), left, footer, Layout.SMALL_LINE, Pen.Style.NOTE);
    return xml.close().bytes();
  }

  /** Begins a drawing of that size in units and in pixels. */
  static void open(
      Xml xml, MapPicture picture, double width, double height, int across, long down) {
    String box = "0 0 " + Pen.at(width, height);
    Object[] attributes = {
      "xmlns",
      "http://www.w3.org/2000/svg",
      "width",
      across,
      "height",
      down,
      "viewBox",
      box,
      "role",
      "img",
      "aria-labelledby",
      "title description",
      "lang",
      picture.language().id(),
      "font-family",
      Lettering.STACK
    };
    xml.open("svg", attributes);
    xml.text("title", picture.title(), "id", "title");
    xml.text("desc", picture.description(), "id", "description");
  }
}
