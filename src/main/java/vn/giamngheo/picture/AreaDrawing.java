package vn.giamngheo.picture;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Geometry;

/** The areas of a map: colours, outlines of what is selected, names. */
final class AreaDrawing {
  /** An outline leaves room for its area: it is as broad as a twelfth of it, within these. */
  private static final double THINNEST = 1;

  private static final double BROADEST = 3;

  private final Xml xml;
  private final Pen pen;
  private final List<MapPicture.Area> areas;
  private final Frame frame;
  private final UnaryOperator<String> link;

  AreaDrawing(Xml xml, Pen pen, List<MapPicture.Area> areas, Frame frame) {
    this(xml, pen, areas, frame, code -> null);
  }

  /**
   * @param link where the area of a code leads; null when it leads nowhere
   */
  AreaDrawing(
      Xml xml, Pen pen, List<MapPicture.Area> areas, Frame frame, UnaryOperator<String> link) {
    this.link = link;
    this.xml = xml;
    this.pen = pen;
    this.areas = areas.stream().filter(area -> area.shape() != null).toList();
    this.frame = frame;
  }

  void draw() {
    draw("");
  }

  /**
   * @param name begins the ids of the parts
   */
  void draw(String name) {
    xml.open("g", "id", name + "map", "stroke-linejoin", "round", "fill-rule", "evenodd");
    for (MapPicture.Area area : areas) {
      String to = link.apply(area.code());
      if (to == null) {
        xml.open("g", "id", "u" + area.code(), "data-class", area.level());
      } else {
        xml.open("a", "href", to, "data-code", area.code());
      }
      xml.text("title", area.tip());
      pen.surface(frame.draw(area.shape()), area.fill());
      xml.close();
    }
    xml.close();
    xml.open("g", "id", name + "selected", "stroke-linejoin", "round");
    outline(MapPicture.Outline.BOLD, Pen.INK);
    outline(MapPicture.Outline.ACCENT, Pen.ACCENT);
    xml.close();
  }

  private void outline(MapPicture.Outline kind, String colour) {
    for (MapPicture.Area area : areas) {
      if (area.outline() == kind) {
        Geometry shape = frame.draw(area.shape());
        double width = Math.max(THINNEST, Math.min(BROADEST, Math.sqrt(shape.getArea()) / 12));
        String path = Paths.of(shape);
        xml.open("g", "data-code", area.code());
        pen.line(path, Pen.PAPER, 2 * width);
        pen.line(path, colour, width);
        xml.close();
      }
    }
  }

  /**
   * Names and values.
   *
   * @param apart whether their halos are texts of their own
   */
  void labels(boolean apart) {
    labels(apart, "");
  }

  /**
   * @param name begins the ids of the parts
   */
  void labels(boolean apart, String name) {
    Map<String, LabelPlaces.Place> places = LabelPlaces.of(areas, frame);
    if (apart) {
      labels(places, halo(name + "halos", null));
      labels(places, new Object[] {"id", name + "labels", "text-anchor", "middle"});
    } else {
      labels(places, halo(name + "labels", "stroke"));
    }
  }

  private static Object[] halo(String id, String paintOrder) {
    return new Object[] {
      "id",
      id,
      "text-anchor",
      "middle",
      "stroke",
      Pen.PAPER,
      "stroke-width",
      3,
      "stroke-linejoin",
      "round",
      "paint-order",
      paintOrder
    };
  }

  private void labels(Map<String, LabelPlaces.Place> places, Object[] look) {
    xml.open("g", look);
    for (MapPicture.Area area : areas) {
      LabelPlaces.Place place = places.get(area.code());
      if (place != null) {
        double half = place.value() ? LabelPlaces.LINE / 2 : 0;
        double x = place.point().x;
        double y = place.point().y + LabelPlaces.SIZE * 0.36;
        boolean doubtful = !area.mark().isEmpty();
        String name = place.value() ? area.label() : marked(area.label(), area);
        pen.text(name, x, y - half, Pen.Style.label(true, doubtful));
        if (place.value()) {
          pen.text(marked(area.value(), area), x, y + half, Pen.Style.label(false, doubtful));
        }
      }
    }
    xml.close();
  }

  static String marked(String text, MapPicture.Area area) {
    return area.mark().isEmpty() ? text : text + " " + area.mark();
  }
}
