package vn.giamngheo.tile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** The units of an epoch that have a boundary, and which of them are near a place. */
final class UnitIndex {
  private final List<TileUnit> all;
  private final Map<TileLayer, HPRtree> places = new EnumMap<>(TileLayer.class);

  UnitIndex(List<TileUnit> all) {
    this.all = List.copyOf(all);
    for (TileLayer layer : TileLayer.values()) {
      HPRtree tree = new HPRtree();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).level().equals(layer.level())) {
          tree.insert(all.get(i).box(), i);
        }
      }
      tree.build();
      places.put(layer, tree);
    }
  }

  List<TileUnit> all() {
    return all;
  }

  /**
   * The units of a layer whose boxes meet the box, in the order in which all were given.
   *
   * @param box in the {@link WorldSquare}
   */
  List<TileUnit> near(TileLayer layer, Envelope box) {
    List<TileUnit> near = new ArrayList<>();
    @SuppressWarnings("unchecked")
    List<Integer> found = places.get(layer).query(box);
    found.stream().sorted().forEach(i -> near.add(all.get(i)));
    return near;
  }
}
