package vn.giamngheo.picture;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A map picture in the shape in which links are shown elsewhere, 1200 × 630: title and classes on
 * the left, the map on the right, what must be said below.
 */
public final class SharedPicture {
  /** Pixels across. */
  public static final int WIDTH = 1200;

  /** Pixels down. */
  public static final int HEIGHT = 630;

  private static final double MARGIN = 40;
  private static final double LEFT_WIDTH = 480;
  private static final double FOOT = 50;
  private static final double NOTE_LINE = 20;
  private static final double LAST_LINE = HEIGHT - 24;
  private static final Pen.Style TITLE = new Pen.Style(34, true, Pen.INK, null);
  private static final Pen.Style SUBTITLE = new Pen.Style(18, false, Pen.MUTED, null);
  private static final Pen.Style KEY = new Pen.Style(20, false, Pen.INK, null);
  private static final Pen.Style NOTE = new Pen.Style(15, false, Pen.MUTED, null);

  private SharedPicture() {}

  /** The drawing as SVG. */
  public static byte[] draw(MapPicture picture) {
    return draw(picture, false);
  }

  /**
   * @param apart whether the halo of a name is a text of its own, see {@link SvgPicture}
   */
  static byte[] draw(MapPicture picture, boolean apart) {
    Xml xml = new Xml();
    Pen pen = new Pen(xml);
    SvgPicture.open(xml, picture, WIDTH, HEIGHT, WIDTH, HEIGHT);
    xml.empty("rect", "width", "100%", "height", "100%", "fill", Pen.PAPER);
    double y = MARGIN + 30;
    y = pen.lines(wrap(picture.title(), TITLE, 5), MARGIN, y, 42, TITLE) + 2;
    y = pen.lines(wrap(picture.subtitle(), SUBTITLE, 2), MARGIN, y, 24, SUBTITLE) + 16;
    keys(pen, picture.legend().keys(), y);
    Envelope box = Frame.boxOf(picture.areas());
    if (box != null) {
      double left = 2 * MARGIN + LEFT_WIDTH;
      Frame frame = Frame.fit(box, left, 24, WIDTH - left - MARGIN, HEIGHT - 2 * FOOT - MARGIN);
      AreaDrawing map = new AreaDrawing(xml, pen, picture.areas(), frame);
      map.draw();
      map.labels(apart);
    }
    List<String> foot =
        Lettering.wrap(
            String.join(" ", picture.footer()), NOTE.size(), false, WIDTH - 2 * MARGIN, 4);
    double top = Math.min(HEIGHT - FOOT - 14, LAST_LINE - (foot.size() - 1) * NOTE_LINE);
    pen.lines(foot, MARGIN, top, NOTE_LINE, NOTE);
    return xml.close().bytes();
  }

  private static List<String> wrap(String text, Pen.Style style, int most) {
    return Lettering.wrap(text, style.size(), style.bold(), LEFT_WIDTH, most);
  }

  private static void keys(Pen pen, List<MapPicture.Key> keys, double top) {
    double y = top;
    for (MapPicture.Key key : keys) {
      pen.surface(Furniture.box(MARGIN, y - 14, 36, 22), key.fill());
      pen.text(key.text(), MARGIN + 50, y + 4, KEY);
      y += 32;
    }
  }
}
