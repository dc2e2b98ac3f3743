package vn.giamngheo.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Envelope;

/**
 * A map as a part of a page: areas that lead somewhere, with their names. Title, legend and notes
 * are the page's own. Drawn for a telephone and light: borders have the detail that this size
 * shows, and neighbours keep a shared border.
 */
public final class PageMap {
  /** Units across; on a telephone a unit is a little less than a pixel. */
  private static final double WIDTH = 400;

  private static final double FLATTEST = 0.4;
  private static final double TALLEST = 1.25;

  /** Corners that span less than this are left out, in units. */
  private static final double FINEST = 0.6;

  private PageMap() {}

  /**
   * The drawing, to be put into a page as it stands.
   *
   * @param name begins the ids in the drawing, so that several may stand in one page
   * @param link where the area of a code leads; null when it leads nowhere
   * @return empty when no area has a shape
   */
  public static String draw(MapPicture picture, String name, UnaryOperator<String> link) {
    Envelope box = Frame.boxOf(picture.areas());
    if (box == null) {
      return "";
    }
    double height = WIDTH * Math.max(FLATTEST, Math.min(TALLEST, Frame.aspect(box)));
    Frame frame = Frame.fit(box, 2, 2, WIDTH - 4, height - 4);
    Xml xml = Xml.piece();
    open(xml, picture, name, height);
    List<MapPicture.Area> areas = PlacedMap.simplified(picture.areas(), FINEST / frame.perDegree());
    AreaDrawing map = new AreaDrawing(xml, new Pen(xml), areas, frame, link);
    map.draw(name);
    map.labels(false, name);
    return new String(xml.close().bytes(), StandardCharsets.UTF_8);
  }

  private static void open(Xml xml, MapPicture picture, String name, double height) {
    xml.open(
        "svg",
        "viewBox",
        "0 0 " + Pen.at(WIDTH, height),
        "width",
        WIDTH,
        "height",
        height,
        "role",
        "group",
        "aria-labelledby",
        name + "-title " + name + "-text",
        "class",
        "page-map");
    xml.text("title", picture.title(), "id", name + "-title");
    xml.text("desc", picture.description(), "id", name + "-text");
  }
}
