package vn.giamngheo.picture;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Circles upon the map, and their sizes in the legend. */
final class CircleDrawing {
  private static final double GAP = 12;

  private final Xml xml;
  private final Pen pen;
  private final MapPicture.Circles circles;

  CircleDrawing(Xml xml, Pen pen, MapPicture.Circles circles) {
    this.xml = xml;
    this.pen = pen;
    this.circles = circles;
  }

  /** The greatest first, so that the small ones lie upon them. */
  void draw(Frame frame) {
    if (circles.all().isEmpty()) {
      return;
    }
    xml.open("g", "id", "circles");
    circles.all().stream()
        .sorted(Comparator.comparingDouble(MapPicture.Circle::radius).reversed())
        .forEach(
            one -> {
              Coordinate at = frame.draw(one.lon(), one.lat());
              circle(one.code(), at.x, at.y, one.radius());
            });
    xml.close();
  }

  private void circle(String code, double x, double y, double radius) {
    xml.empty(
        "circle",
        "data-code",
        code,
        "cx",
        x,
        "cy",
        y,
        "r",
        radius,
        "fill",
        Pen.PAPER,
        "fill-opacity",
        "0.68",
        "stroke",
        Pen.ACCENT,
        "stroke-width",
        2);
  }

  static double height(MapPicture.Circles circles, List<String> title) {
    if (circles.sizes().isEmpty()) {
      return 0;
    }
    return title.size() * Layout.SMALL_LINE + 2 * greatest(circles) + 2 * GAP;
  }

  private static double greatest(MapPicture.Circles circles) {
    return circles.sizes().stream().mapToDouble(MapPicture.Size::radius).max().orElse(0);
  }

  /** The sizes side by side, standing on one line. */
  void legend(List<String> title, double left, double top) {
    xml.open("g", "id", "sizes");
    double y =
        pen.lines(title, left, top + Layout.SMALL, Layout.SMALL_LINE, Pen.Style.SMALL)
            - Layout.SMALL
            + 2 * greatest(circles)
            + GAP / 2;
    double x = left + 1;
    for (MapPicture.Size size : circles.sizes()) {
      circle(null, x + size.radius(), y - size.radius(), size.radius());
      x += 2 * size.radius() + GAP / 2;
      pen.text(size.label(), x, y - 2, Pen.Style.SMALL);
      x += Lettering.width(size.label(), Layout.SMALL, false) + GAP;
    }
    xml.close();
  }
}
