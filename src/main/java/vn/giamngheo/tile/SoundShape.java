package vn.giamngheo.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Sees to it that rounding or cutting leaves valid polygons, by the quickest way that will do. */
final class SoundShape {
  private SoundShape() {}

  /**
   * @param quick perhaps not valid
   * @param slow the same, valid for certain, its corners whole numbers
   */
  static GridShape of(GridShape quick, Supplier<Geometry> slow) {
    if (quick.isEmpty() || RoundedRings.areSurelyValid(quick) || quick.geometry().isValid()) {
      return quick;
    }
    List<Polygon> apart = new ArrayList<>();
    quick.polygons().forEach(polygon -> apart.addAll(PinchedRings.parts(polygon)));
    GridShape separate = GridShapeBuilder.pack(apart);
    return !separate.isEmpty() && separate.geometry().isValid()
        ? separate
        : GridShapeBuilder.pack(polygonsIn(slow.get()));
  }

  @SuppressWarnings("unchecked")
  static List<Polygon> polygonsIn(Geometry any) {
    return PolygonExtracter.getPolygons(any);
  }
}
