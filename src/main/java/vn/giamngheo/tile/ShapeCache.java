package vn.giamngheo.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Boundaries in the {@link WorldSquare}, kept in memory within a bound, read many at a time. */
final class ShapeCache {
  private static final long MAX_BYTES = 64L << 20;
  private static final int BYTES_PER_CORNER = 16;
  private static final int BYTES_PER_SHAPE = 400;

  private final TileQueries queries;
  private final Cache<Key, KeptShape> shapes;

  /** A boundary of one unit at one scale. */
  record Key(long unit, int scale) {}

  ShapeCache(TileQueries queries) {
    this.queries = queries;
    this.shapes =
        Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher(
                (Key key, KeptShape shape) ->
                    BYTES_PER_SHAPE + BYTES_PER_CORNER * shape.geometry().getNumPoints())
            .build();
  }

  /** The boundaries that exist among those named. */
  Map<Key, KeptShape> get(Set<Key> keys) {
    return shapes.getAll(keys, this::load);
  }

  private Map<Key, KeptShape> load(Set<? extends Key> keys) {
    Map<Integer, Set<Long>> byScale =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    Key::scale,
                    TreeMap::new,
                    Collectors.mapping(Key::unit, Collectors.toCollection(TreeSet::new))));
    Map<Key, KeptShape> found = new HashMap<>();
    byScale.forEach(
        (scale, units) ->
            queries
                .shapes(scale, units)
                .forEach((id, shape) -> found.put(new Key(id, scale), KeptShape.of(shape))));
    return found;
  }
}
