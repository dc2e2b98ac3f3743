package vn.giamngheo.picture;

import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * From degrees to the drawing: a local equirectangular projection, true to scale along every
 * meridian and along the parallel in the middle of the map. There the scale bar is exact; 500 km
 * further north or south it is 3 per cent off in the east-west direction.
 *
 * @param box in degrees
 * @param lonScale cosine of the middle latitude
 * @param perDegree units of the drawing a degree of latitude
 * @param left where the west of the box is drawn
 * @param top where its north is drawn
 */
record Frame(Envelope box, double lonScale, double perDegree, double left, double top) {
  /** Length of a degree on the sphere of the earth's mean radius (IUGG, 6,371,008.8 m). */
  static final double METRES_PER_DEGREE = Math.toRadians(1) * 6_371_008.8;

  /** A lone point or line still needs a map around it: about 200 m. */
  private static final double SMALLEST = 0.002;

  /** The box around all shapes in degrees; null when there is none. */
  static Envelope boxOf(List<MapPicture.Area> areas) {
    Envelope box = new Envelope();
    areas.stream()
        .map(MapPicture.Area::shape)
        .filter(Objects::nonNull)
        .forEach(shape -> box.expandToInclude(shape.getEnvelopeInternal()));
    if (box.isNull()) {
      return null;
    }
    if (box.getWidth() < SMALLEST || box.getHeight() < SMALLEST) {
      box.expandBy(SMALLEST);
    }
    return box;
  }

  /** Height over width of the box when drawn. */
  static double aspect(Envelope box) {
    return box.getHeight() / (box.getWidth() * scaleAt(box));
  }

  /** The box as large as it gets in the middle of a rectangle of the drawing. */
  static Frame fit(Envelope box, double x, double y, double width, double height) {
    double lonScale = scaleAt(box);
    double perDegree = Math.min(width / (box.getWidth() * lonScale), height / box.getHeight());
    return new Frame(
        box,
        lonScale,
        perDegree,
        x + (width - box.getWidth() * lonScale * perDegree) / 2,
        y + (height - box.getHeight() * perDegree) / 2);
  }

  private static double scaleAt(Envelope box) {
    return Math.cos(Math.toRadians((box.getMinY() + box.getMaxY()) / 2));
  }

  /** The shape in units of the drawing, y downwards. */
  Geometry draw(Geometry shape) {
    double across = lonScale * perDegree;
    return new AffineTransformation(
            across,
            0,
            left - box.getMinX() * across,
            0,
            -perDegree,
            top + box.getMaxY() * perDegree)
        .transform(shape);
  }

  /** Where a position is drawn. */
  Coordinate draw(double lon, double lat) {
    return new Coordinate(
        left + (lon - box.getMinX()) * lonScale * perDegree,
        top + (box.getMaxY() - lat) * perDegree);
  }

  double metresPerUnit() {
    return METRES_PER_DEGREE / perDegree;
  }

  /** The roundest distance (1, 2 or 5 times a power of ten, in metres) no longer than the room. */
  double roundDistance(double room) {
    double most = room * metresPerUnit();
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    for (int digit : new int[] {5, 2}) {
      if (digit * power <= most) {
        return digit * power;
      }
    }
    return power;
  }
}
