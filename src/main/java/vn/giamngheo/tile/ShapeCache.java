package vn.giamngheo.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Boundaries as the tiles of a zoom draw them, kept in memory within a bound, read many at a time.
 */
final class ShapeCache {
  private static final long MAX_BYTES = 64L << 20;
  private static final int BYTES_PER_CORNER = 8;
  private static final int BYTES_PER_SHAPE = 400;

  private final TileQueries queries;
  private final Cache<Key, KeptShape> shapes;

  /**
   * A boundary of one unit.
   *
   * @param scale as {@link TileUnit#scaleFor} chooses it for the zoom
   */
  record Key(long unit, int scale, int zoom) {
    static Key of(TileUnit unit, int zoom) {
      return new Key(unit.id(), unit.scaleFor(zoom), zoom);
    }
  }

  ShapeCache(TileQueries queries) {
    this.queries = queries;
    this.shapes =
        Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher(
                (Key key, KeptShape shape) ->
                    BYTES_PER_SHAPE + BYTES_PER_CORNER * shape.grid().cornerCount())
            .build();
  }

  /** The boundaries of the units, in their order. */
  List<KeptShape> get(List<TileUnit> units, int zoom) {
    List<Key> keys = units.stream().map(unit -> Key.of(unit, zoom)).toList();
    List<KeptShape> kept = new ArrayList<>(keys.size());
    for (Key key : keys) {
      KeptShape shape = shapes.getIfPresent(key);
      if (shape == null) {
        // One question to the database for all that are missing, not one for each.
        Map<Key, KeptShape> all = shapes.getAll(keys, this::load);
        return keys.stream().map(all::get).toList();
      }
      kept.add(shape);
    }
    return kept;
  }

  /**
   * Reads the boundaries of units for several zooms, each scale once.
   *
   * @param units few enough to be in memory at once
   */
  void prepare(List<TileUnit> units, int firstZoom, int lastZoom) {
    IntStream.rangeClosed(firstZoom, lastZoom)
        .boxed()
        .flatMap(zoom -> units.stream().map(unit -> Key.of(unit, zoom)))
        .collect(Collectors.groupingBy(Key::scale, Collectors.toSet()))
        .values()
        .forEach(keys -> shapes.putAll(load(keys)));
  }

  private Map<Key, KeptShape> load(Set<? extends Key> keys) {
    Map<Integer, Map<Long, List<Key>>> byScale =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    Key::scale,
                    TreeMap::new,
                    Collectors.groupingBy(Key::unit, TreeMap::new, Collectors.toList())));
    Map<Key, KeptShape> found = new HashMap<>();
    byScale.forEach(
        (scale, units) ->
            queries
                .shapes(scale, units.keySet())
                .forEach(
                    (unit, world) ->
                        units
                            .get(unit)
                            .forEach(key -> found.put(key, KeptShape.of(world, key.zoom())))));
    return found;
  }
}
