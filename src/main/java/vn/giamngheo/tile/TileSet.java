package vn.giamngheo.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giamngheo.web.Encodings;

/** All tiles of one state of the data, made when first asked for. */
final class TileSet {
  private static final long MAX_BYTES = 64L << 20;
  private static final int BYTES_PER_ENTRY = 200;
  private static final int MAX_EPOCHS = 16;

  /** From the whole country on a small screen to one province: about 15 MB with 3,321 communes. */
  private static final int FIRST_PREPARED_ZOOM = 4;

  private static final int LAST_PREPARED_ZOOM = 10;

  private static final int READ_AT_ONCE = 200;

  /** Days before the first change of the list: the units began before our records. */
  private static final LocalDate BEFORE_RECORDS = LocalDate.of(1, 1, 1);

  private final TileQueries queries;
  private final ShapeCache shapes;
  private final List<LocalDate> epochs;
  private final Cache<LocalDate, UnitIndex> units =
      Caffeine.newBuilder().maximumSize(MAX_EPOCHS).build();
  private final Cache<Key, byte[]> tiles =
      Caffeine.newBuilder()
          .maximumWeight(MAX_BYTES)
          .weigher((Key key, byte[] tile) -> BYTES_PER_ENTRY + tile.length)
          .build();

  private record Key(LocalDate epoch, TileAddress address, Set<TileLayer> layers) {}

  TileSet(TileQueries queries) {
    this.queries = queries;
    this.shapes = new ShapeCache(queries);
    this.epochs = queries.listEpochs();
  }

  /** The first day of the time around the day in which the list of units stayed the same. */
  LocalDate epochOf(LocalDate day) {
    return epochs.stream().filter(e -> !e.isAfter(day)).findFirst().orElse(BEFORE_RECORDS);
  }

  /** The days on which the list of units changed, latest first. */
  List<LocalDate> epochs() {
    return epochs;
  }

  /** The units of an epoch that have a boundary. */
  List<TileUnit> units(LocalDate epoch) {
    return index(epoch).all();
  }

  private UnitIndex index(LocalDate epoch) {
    return units.get(epoch, day -> new UnitIndex(queries.listUnits(day)));
  }

  /**
   * Reads the boundaries of a day that tiles of the country and its provinces need, so that the
   * first who ask for these need not wait for the database.
   */
  void prepare(LocalDate day) {
    List<TileUnit> all = units(epochOf(day));
    for (int i = 0; i < all.size(); i += READ_AT_ONCE) {
      shapes.prepare(
          all.subList(i, Math.min(i + READ_AT_ONCE, all.size())),
          FIRST_PREPARED_ZOOM,
          LAST_PREPARED_ZOOM);
    }
  }

  /**
   * The tile, gzipped; no bytes when there is nothing on it. Asked for twice at once, made once.
   */
  byte[] get(LocalDate epoch, TileAddress address, Set<TileLayer> layers) {
    return tiles.get(new Key(epoch, address, layers), this::make);
  }

  private byte[] make(Key key) {
    TileWriter writer = new TileWriter(key.address());
    TileShape canvas = new TileShape(key.address());
    for (TileLayer layer : key.layers()) {
      writer.add(layer, draw(key, layer, canvas));
    }
    byte[] tile = writer.bytes();
    return tile.length == 0 ? tile : Encodings.packQuickly(tile);
  }

  private List<TileFeature> draw(Key key, TileLayer layer, TileShape canvas) {
    TileAddress address = key.address();
    List<TileUnit> near = index(key.epoch()).near(layer, address.world());
    List<KeptShape> known = shapes.get(near, address.z());
    List<TileFeature> drawn = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      KeptShape shape = known.get(i);
      GridShape on = canvas.of(shape.grid());
      if (!on.isEmpty()) {
        drawn.add(new TileFeature(near.get(i), on, address.owns(shape.label())));
      }
    }
    return drawn;
  }
}
