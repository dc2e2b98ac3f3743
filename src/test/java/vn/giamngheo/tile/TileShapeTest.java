package vn.giamngheo.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Shapes are given in units of the tile, moved to the world, and expected in units of the tile. */
class TileShapeTest {
  private static final TileAddress TILE = new TileAddress(8, 205, 118);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // rounded to the grid
        "POLYGON ((1.2 1.2, 9.8 1.2, 9.8 9.8, 1.2 9.8, 1.2 1.2)) | POLYGON ((1 1, 10 1, 10 10, 1 10, 1 1))",
        // cut 64 beyond the edge, so that no border is drawn along the edge
        "POLYGON ((-900 5, 40 5, 40 20, -900 20, -900 5)) | POLYGON ((-64 5, 40 5, 40 20, -64 20, -64 5))",
        // larger than the tile
        "POLYGON ((-900 -900, 9000 -900, 9000 9000, -900 9000, -900 -900)) |"
            + " POLYGON ((-64 -64, 4160 -64, 4160 4160, -64 4160, -64 -64))",
        // a hole stays, one below the grid goes
        "POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0), (30 30, 60 30, 60 60, 30 60, 30 30),"
            + " (70 70, 70.2 70, 70.2 70.2, 70 70)) |"
            + " POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0), (30 30, 60 30, 60 60, 30 60, 30 30))",
        // two arms reach into the tile from outside: two parts, not one with a seam along the cut
        "POLYGON ((-500 0, 50 0, 50 10, -400 10, -400 90, 50 90, 50 100, -500 100, -500 0)) |"
            + " MULTIPOLYGON (((-64 0, 50 0, 50 10, -64 10, -64 0)), ((-64 90, 50 90, 50 100, -64 100, -64 90)))",
        // too small to be seen: a square, for no unit may vanish
        "POLYGON ((7.1 7.1, 7.3 7.1, 7.3 7.3, 7.1 7.1)) | POLYGON ((7 7, 8 7, 8 8, 7 8, 7 7))",
        // beside the tile
        "POLYGON ((-900 0, -800 0, -800 90, -900 0)) | MULTIPOLYGON EMPTY"
      })
  void shapeIsCutAndRounded(String given, String expected) throws ParseException {
    Geometry drawn = drawn(new WKTReader().read(given));

    assertThat(drawn.norm().toText()).isEqualTo(new WKTReader().read(expected).norm().toText());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void neighboursKeepOneBorderAndAllIsValid(long seed) {
    List<Geometry> drawn = new ArrayList<>();
    for (Geometry cell : cells(seed, 400)) {
      Geometry on = drawn(cell);
      assertThat(on.isValid()).isTrue();
      if (!on.isEmpty()) {
        drawn.add(on);
      }
    }
    double side = TILE.canvas().getWidth();

    assertThat(drawn).hasSizeGreaterThan(100);
    assertThat(drawn.stream().mapToDouble(Geometry::getArea).sum()).isEqualTo(side * side);
    assertThat(CoverageValidator.isValid(drawn.toArray(Geometry[]::new))).isTrue();
  }

  @Test
  void ringsThatFallTogetherWhenRoundedComeOutValid() throws ParseException {
    // A strait of a third of a unit between two halves, closed by rounding at one place.
    Geometry bay =
        new WKTReader()
            .read(
                "POLYGON ((0 0, 20 0, 20 10.4, 9.6 10.4, 5 14, 9.6 10.6, 20 10.6, 20 30, 0 30, 0 0))");
    Geometry drawn = drawn(bay);

    assertThat(drawn.isValid()).isTrue();
    assertThat(drawn.getArea()).isBetween(575.0, 605.0);
  }

  private static Geometry drawn(Geometry tile) {
    GridShape on = new TileShape(TILE).of(RoundedShape.of(world(tile), TILE.z()));
    return AffineTransformation.translationInstance(-TILE.left(), -TILE.top())
        .transform(on.geometry());
  }

  private static Geometry world(Geometry tile) {
    double side = 1.0 / (1 << TILE.z());
    return new AffineTransformation()
        .scale(side / TileAddress.EXTENT, side / TileAddress.EXTENT)
        .translate(TILE.x() * side, TILE.y() * side)
        .transform(tile);
  }

  /** Cells that fill a square a little larger than the tile. */
  private static List<Geometry> cells(long seed, int count) {
    Random random = new Random(seed);
    List<Coordinate> sites = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sites.add(new Coordinate(random.nextInt(5200) - 552, random.nextInt(5200) - 552));
    }
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(sites);
    builder.setClipEnvelope(new Envelope(-600, 4700, -600, 4700));
    Geometry all = builder.getDiagram(new GeometryFactory());
    List<Geometry> cells = new ArrayList<>();
    for (int i = 0; i < all.getNumGeometries(); i++) {
      cells.add(all.getGeometryN(i));
    }
    return cells;
  }
}
