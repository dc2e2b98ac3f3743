package vn.giamngheo.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The areas of a map as paths, for whoever draws them otherwise than as an SVG document.
 *
 * @param width in units of the drawing
 * @param height in units of the drawing
 */
public record PlacedMap(double width, double height, List<Placed> areas) {
  /** Corners that span less than this are left out, in units. */
  private static final double FINEST = 0.3;

  /**
   * An area in its place.
   *
   * @param path M, L and Z alone
   * @param hatch lines over the area when it has no figure, dots to be filled when its figure is
   *     hidden, of M, L and Z alone; null when it has a colour
   * @param labelX middle of its name, {@link #LETTERS} high; null where the name has no room
   * @param labelY base line of its name
   */
  public record Placed(
      MapPicture.Area area, String path, String hatch, Double labelX, Double labelY) {}

  /** Size of the names in units. */
  public static final double LETTERS = LabelPlaces.SIZE;

  /**
   * As large as the map gets within a rectangle; borders have the detail that this size shows, and
   * neighbours keep a shared border.
   *
   * @return without areas when no area has a shape
   */
  public static PlacedMap within(MapPicture picture, double mostWidth, double mostHeight) {
    Envelope box = Frame.boxOf(picture.areas());
    if (box == null) {
      return new PlacedMap(mostWidth, mostHeight, List.of());
    }
    double width = Math.min(mostWidth, mostHeight / Frame.aspect(box));
    double height = Math.min(mostHeight, mostWidth * Frame.aspect(box));
    Frame frame = Frame.fit(box, 2, 2, width - 4, height - 4);
    List<MapPicture.Area> areas = simplified(picture.areas(), FINEST / frame.perDegree());
    Map<String, LabelPlaces.Place> labels = LabelPlaces.of(areas, frame);
    return new PlacedMap(
        width,
        height,
        areas.stream().map(area -> placed(area, frame, labels.get(area.code()))).toList());
  }

  private static Placed placed(MapPicture.Area area, Frame frame, LabelPlaces.Place label) {
    Geometry shape = frame.draw(area.shape());
    return new Placed(
        area,
        Paths.of(shape),
        hatch(area, shape),
        label == null ? null : label.point().x,
        label == null ? null : label.point().y + LabelPlaces.SIZE * 0.36);
  }

  private static String hatch(MapPicture.Area area, Geometry shape) {
    if (area.fill().colour() != null) {
      return null;
    }
    return area.fill().hides() ? Paths.dots(shape) : Paths.rising(shape);
  }

  /**
   * The areas that have a shape, with borders as fine as they can be seen.
   *
   * @param tolerance in degrees
   */
  static List<MapPicture.Area> simplified(List<MapPicture.Area> areas, double tolerance) {
    List<MapPicture.Area> drawn =
        areas.stream().filter(area -> Objects.nonNull(area.shape())).toList();
    Geometry[] shapes =
        CoverageSimplifier.simplify(
            drawn.stream().map(MapPicture.Area::shape).toArray(Geometry[]::new), tolerance);
    List<MapPicture.Area> light = new ArrayList<>();
    for (int i = 0; i < shapes.length; i++) {
      light.add(drawn.get(i).with(shapes[i].isEmpty() ? drawn.get(i).shape() : shapes[i]));
    }
    return light;
  }
}
