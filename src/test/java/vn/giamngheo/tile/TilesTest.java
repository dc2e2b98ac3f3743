package vn.giamngheo.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.SmallMaps;
import vn.giamngheo.db.Database;

/** Tiles of three schematic communes while their boundaries change. */
class TilesTest {
  private static final LocalDate THEN = LocalDate.of(2021, 3, 22);
  private static final LocalDate NOW = LocalDate.of(2026, 1, 1);
  private static final TileAddress TILE = new TileAddress(8, 205, 118);
  private static final Set<TileLayer> COMMUNES = EnumSet.of(TileLayer.COMMUNES);

  private final Database database = Database.inMemory();
  private volatile String state = "first";
  private final Tiles tiles = new Tiles(database.reader(), () -> state);

  @BeforeEach
  void load(@TempDir Path folder) throws IOException {
    ContentFolder content = new ContentFolder(SmallMaps.in(folder).directory());
    new ContentStore(database.owner(), content, "test").load();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void newStateOfTheDataHasNewTiles() {
    byte[] before = tile();
    makeReal();
    assertThat(tile()).as("same state").isSameAs(before);
    state = "second";

    assertThat(tile()).isNotEqualTo(before);
  }

  @Test
  void manyWhoAskAtOnceGetTheOneTile() {
    Set<byte[]> answers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(this::tile))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .collect(java.util.stream.Collectors.toSet());

    // Arrays are equal only to themselves.
    assertThat(answers).hasSize(1);
  }

  @Test
  void surroundingsAreThoseOfTheDayWhereTheyAreRealAndNothingOtherwise() {
    assertThat(tiles.findRealDay(THEN)).isEmpty();
    makeReal();
    state = "second";

    assertThat(tiles.findRealDay(THEN)).hasValue(THEN);
  }

  @Test
  void epochBeginsOnTheDayTheListChanged() {
    TileSet set = tiles.current();

    assertThat(set.epochOf(NOW)).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(set.epochOf(LocalDate.of(2025, 7, 1))).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(set.epochOf(LocalDate.of(2025, 6, 30))).isEqualTo(set.epochOf(THEN));
  }

  private byte[] tile() {
    TileSet set = tiles.current();
    return set.get(set.epochOf(THEN), TILE, COMMUNES);
  }

  private void makeReal() {
    database
        .owner()
        .useHandle(
            db ->
                db.execute(
                    """
                    insert into boundary (unit_id, origin, min_lon, min_lat, max_lon, max_lat, geom)
                    select unit_id, 'real', min_lon, min_lat, max_lon, max_lat, geom from boundary
                    where origin = 'schematic'"""));
  }
}
