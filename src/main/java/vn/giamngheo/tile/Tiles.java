package vn.giamngheo.tile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The tiles of the data as they are now: when the data change, all are made anew. */
public final class Tiles {
  private static final String REAL = "real";

  private final Jdbi db;
  private final Supplier<String> state;
  private volatile Generation current;

  private record Generation(String state, TileSet tiles) {}

  /**
   * @param state changes whenever a tile may change
   */
  public Tiles(Jdbi db, Supplier<String> state) {
    this.db = db;
    this.state = state;
  }

  /** Reads ahead what tiles of the day need; takes about a second with the whole country. */
  public void prepare(LocalDate day) {
    current().prepare(day);
  }

  TileSet current() {
    String now = state.get();
    Generation known = current;
    return known != null && known.state().equals(now) ? known.tiles() : renew(now);
  }

  private synchronized TileSet renew(String now) {
    if (current == null || !current.state().equals(now)) {
      current = new Generation(now, new TileSet(new TileQueries(db)));
    }
    return current.tiles();
  }

  /**
   * A day whose units can be shown around a map of that day: the same day when real boundaries of
   * its units are there, otherwise the latest for which there are some.
   *
   * @return the day itself, or the first day of another epoch; empty when there is no real boundary
   */
  public Optional<LocalDate> findRealDay(LocalDate day) {
    TileSet tiles = current();
    return isReal(tiles, tiles.epochOf(day))
        ? Optional.of(day)
        : tiles.epochs().stream().filter(epoch -> isReal(tiles, epoch)).findFirst();
  }

  private static boolean isReal(TileSet tiles, LocalDate epoch) {
    return tiles.units(epoch).stream().anyMatch(unit -> unit.origin().equals(REAL));
  }
}
