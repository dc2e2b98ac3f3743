package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

class SchematicBoundariesTest {
  private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2025, 7, 1);

  private static final Unit PROVINCE = old("64", Level.PROVINCE, null, 108.0, 14.0, 0.2);
  private static final Unit DISTRICT = old("637", Level.DISTRICT, "64", 108.0, 14.0, 0.2);
  private static final Unit SOUTH_WEST = old("24076", Level.COMMUNE, "637", 107.9, 13.9, 0.1);
  private static final Unit SOUTH_EAST = old("24079", Level.COMMUNE, "637", 108.1, 13.9, 0.1);
  private static final Unit NORTH_WEST = old("24082", Level.COMMUNE, "637", 107.9, 14.1, 0.1);
  private static final Unit NORTH_EAST = old("24085", Level.COMMUNE, "637", 108.1, 14.1, 0.1);
  private static final List<Unit> COMMUNES =
      List.of(SOUTH_WEST, SOUTH_EAST, NORTH_WEST, NORTH_EAST);
  private static final Unit NEIGHBOUR = old("52", Level.PROVINCE, null, 108.6, 14.0, 0.45);
  private static final List<Unit> UNITS =
      List.of(PROVINCE, DISTRICT, SOUTH_WEST, SOUTH_EAST, NORTH_WEST, NORTH_EAST);

  @Test
  void fourCommunesMeetInOneSharedCorner() {
    Map<Unit, Geometry> drawn = draw(UNITS);

    assertThat(CoverageValidator.isValid(array(drawn, COMMUNES))).isTrue();
    assertThat(COMMUNES)
        .allSatisfy(
            commune ->
                assertThat(drawn.get(commune).getCoordinates()).contains(new Coordinate(108, 14)));
  }

  @Test
  void eachCommuneContainsItsCentre() {
    Map<Unit, Geometry> drawn = draw(UNITS);

    assertThat(COMMUNES)
        .allSatisfy(unit -> assertThat(drawn.get(unit).contains(centre(unit))).isTrue());
  }

  @Test
  void communesTileTheirDistrictAndDistrictsTheirProvince() {
    Map<Unit, Geometry> drawn = draw(UNITS);

    assertTiles(drawn, DISTRICT, COMMUNES);
    assertTiles(drawn, PROVINCE, List.of(DISTRICT));
  }

  @Test
  void theOutlineIsRoundAndModestInVertices() {
    Polygon outline = (Polygon) draw(UNITS).get(PROVINCE);

    assertThat(outline.getNumPoints()).isBetween(24, 100);
    assertThat(outline.getNumInteriorRing()).isZero();
    assertThat(outline.getArea() / outline.getEnvelope().getArea()).isBetween(0.8, 0.95);
    assertThat(outline.getEnvelopeInternal().getMinX()).isBetween(107.75, 107.8);
    assertThat(outline.getEnvelopeInternal().getMaxY()).isBetween(14.2, 14.25);
  }

  @Test
  void coordinatesHaveFiveDecimalsAndShellsRunCounterClockwise() {
    assertThat(draw(UNITS).values())
        .allSatisfy(
            geometry -> {
              assertThat(geometry.getSRID()).isEqualTo(4326);
              assertThat(geometry.isValid()).isTrue();
              assertThat(Orientation.isCCW(((Polygon) geometry).getExteriorRing().getCoordinates()))
                  .isTrue();
              assertFiveDecimals(geometry);
            });
  }

  @Test
  void aProvinceWithoutCommunesFillsItsExtentButTakesNothingFromItsNeighbour() {
    Map<Unit, Geometry> alone = draw(UNITS);
    Map<Unit, Geometry> drawn = draw(with(UNITS, NEIGHBOUR));

    assertThat(CoverageValidator.isValid(array(drawn, with(COMMUNES, NEIGHBOUR)))).isTrue();
    assertThat(drawn.get(NEIGHBOUR).getGeometryType()).isEqualTo("Polygon");
    assertThat(drawn.get(NEIGHBOUR).contains(centre(NEIGHBOUR))).isTrue();
    assertThat(drawn.get(NEIGHBOUR).getArea()).isBetween(0.4, 0.8);
    assertThat(drawn.get(PROVINCE).touches(drawn.get(NEIGHBOUR))).isTrue();
    assertThat(drawn.get(PROVINCE).getArea())
        .isCloseTo(alone.get(PROVINCE).getArea(), within(0.03));
  }

  @Test
  void aUnitOfTodayIsTheUnionOfThePredecessorsThatWentInWhole() {
    Unit west = today("24076", Level.COMMUNE, "52");
    Unit nothingWhole = today("24079", Level.COMMUNE, "52");
    Unit province = today("52", Level.PROVINCE, null);
    List<Succession> successions =
        List.of(
            succession("24076", "24076", true),
            succession("24082", "24076", true),
            succession("24085", "24076", false),
            succession("24079", "24079", false),
            succession("64", "52", true),
            succession("52", "52", true));

    Map<Unit, Geometry> drawn =
        SchematicBoundaries.draw(with(UNITS, NEIGHBOUR, west, nothingWhole, province), successions);

    assertTiles(drawn, west, List.of(SOUTH_WEST, NORTH_WEST));
    assertTiles(drawn, province, List.of(PROVINCE, NEIGHBOUR));
    assertThat(drawn).doesNotContainKey(nothingWhole);
  }

  @Test
  void theTipOfAForeignCellDoesNotPartADistrict() {
    Unit other = old("638", Level.DISTRICT, "64", 108.1, 14.0, 0.2);
    Unit west = old("24001", Level.COMMUNE, "637", 107.9, 14.0, 0.1);
    Unit east = old("24002", Level.COMMUNE, "637", 108.1, 14.0, 0.1);
    Unit north = old("24003", Level.COMMUNE, "638", 108.0, 14.093, 0.1);
    Unit south = old("24004", Level.COMMUNE, "638", 108.0, 13.907, 0.1);

    Map<Unit, Geometry> drawn = draw(List.of(PROVINCE, DISTRICT, other, west, east, north, south));

    assertThat(drawn.get(DISTRICT).getGeometryType()).isEqualTo("Polygon");
    assertThat(drawn.get(other).getNumGeometries()).isEqualTo(2);
    assertThat(CoverageValidator.isValid(array(drawn, List.of(west, east, north, south)))).isTrue();
  }

  @Test
  void anExtentWiderThanTheDistrictIsCutToIt() {
    Unit wide = old("24085", Level.COMMUNE, "637", 108.1, 14.1, 3);

    Map<Unit, Geometry> drawn =
        draw(List.of(PROVINCE, DISTRICT, SOUTH_WEST, SOUTH_EAST, NORTH_WEST, wide));

    assertThat(drawn.get(PROVINCE).getEnvelopeInternal().getWidth()).isLessThan(0.6);
  }

  @Test
  void aUnitWithoutExtentIsDrawnFromItsCentre() {
    Unit bare =
        new Unit("24085", null, LAST_OLD_DAY, Level.COMMUNE, "Xã", "x", "637", 108.1, 14.1, null);

    Map<Unit, Geometry> drawn =
        draw(List.of(PROVINCE, DISTRICT, SOUTH_WEST, SOUTH_EAST, NORTH_WEST, bare));

    assertThat(drawn.get(bare).contains(centre(bare))).isTrue();
  }

  @Test
  void aUnitWithTheCentreOfAnotherIsNamed() {
    Unit twin = old("24088", Level.COMMUNE, "637", 108.1, 14.1, 0.05);

    assertThatThrownBy(() -> draw(with(UNITS, twin)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("24088", "24085", "same centre");
  }

  @Test
  void aUnitLessThanAMetreFromAnotherIsNamed() {
    Unit close = old("24088", Level.COMMUNE, "637", 108.1000001, 14.1, 0.05);

    assertThatThrownBy(() -> draw(with(UNITS, close)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too close");
  }

  @Test
  void aUnitWithoutCentreIsNamed() {
    Unit lost =
        new Unit(
            "24088", null, LAST_OLD_DAY, Level.COMMUNE, "Xã", "Uar", "637", Double.NaN, 14, null);

    assertThatThrownBy(() -> draw(with(UNITS, lost)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Xã Uar (24088) has no centre");
  }

  @Test
  void aUnitListedTwiceIsNamed() {
    Unit again = old("24085", Level.COMMUNE, "637", 108.2, 14.2, 0.05);

    assertThatThrownBy(() -> draw(with(UNITS, again)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("24085 is listed twice");
  }

  @Test
  void noUnitsGiveNoBoundaries() {
    assertThat(draw(List.of())).isEmpty();
  }

  private static Map<Unit, Geometry> draw(List<Unit> units) {
    return SchematicBoundaries.draw(units, List.of());
  }

  private static Unit old(
      String code, Level level, String parent, double lon, double lat, double reach) {
    Extent extent = new Extent(lon - reach, lat - reach, lon + reach, lat + reach);
    return new Unit(code, null, LAST_OLD_DAY, level, "Kind", code, parent, lon, lat, extent);
  }

  private static Unit today(String code, Level level, String parent) {
    return new Unit(code, FIRST_NEW_DAY, null, level, "Kind", code, parent, 0, 0, null);
  }

  private static Succession succession(String oldCode, String newCode, boolean whole) {
    return new Succession(oldCode, newCode, FIRST_NEW_DAY, whole, "1664/NQ-UBTVQH15", "1");
  }

  private static List<Unit> with(List<Unit> units, Unit... more) {
    return Stream.concat(units.stream(), Arrays.stream(more)).toList();
  }

  static Geometry[] array(Map<Unit, Geometry> drawn, Collection<Unit> units) {
    return units.stream().map(drawn::get).toArray(Geometry[]::new);
  }

  static Point centre(Unit unit) {
    return LocalPlane.WGS84.createPoint(new Coordinate(unit.lon(), unit.lat()));
  }

  static void assertTiles(Map<Unit, Geometry> drawn, Unit parent, List<Unit> children) {
    double area = children.stream().mapToDouble(child -> drawn.get(child).getArea()).sum();
    assertThat(area / drawn.get(parent).getArea()).as(parent.fullName()).isCloseTo(1, within(1e-9));
    assertThat(children)
        .allSatisfy(c -> assertThat(drawn.get(parent).covers(drawn.get(c))).isTrue());
  }

  static void assertFiveDecimals(Geometry geometry) {
    for (Coordinate coordinate : geometry.getCoordinates()) {
      assertThat(BigDecimal.valueOf(coordinate.x).scale()).isLessThanOrEqualTo(5);
      assertThat(BigDecimal.valueOf(coordinate.y).scale()).isLessThanOrEqualTo(5);
    }
  }
}
