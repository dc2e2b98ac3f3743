package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws boundaries for units of which only centres and extents are known, so that the product shows
 * maps before anybody has loaded real boundaries.
 *
 * <p>The old units, those in force on the last day that any listed unit ended, are drawn first: all
 * their land is one rounded outline, divided among the lowest of them by the nearest centre. A unit
 * above is the union of the lowest under it, and a unit of today the union of the old units that
 * went into it whole. So neighbours share their border exactly, vertex for vertex, and children
 * tile their parent, on every level.
 *
 * <p>Coordinates are WGS 84 degrees (EPSG:4326, the SRID of each geometry), longitude first, with
 * at most 5 decimals. Every geometry is valid; its shells run counter-clockwise, as GeoJSON wants.
 *
 * <p><b>For</b> choropleth maps, for pointing at a unit and for trying things out: who lies beside
 * whom is roughly right. <b>Not for</b> areas, distances, densities, official neighbourhood, or the
 * question in which unit a place lies; and never as a statement on where a border runs.
 */
public final class SchematicBoundaries {
  private static final int BRIDGING_ROUNDS = 8;

  private SchematicBoundaries() {}

  /**
   * The boundaries of all units that can be drawn, in the order given. The same units give the same
   * boundaries, whatever their order.
   *
   * <p>The lowest units contain their own centre; the centres of the others are not used. A unit is
   * one polygon, unless the units it is made of lie apart (then a multi-polygon). Left out are
   * units of today without an old unit that went into them whole. A unit of today is drawn too
   * small when some of its predecessors are not listed or went in only in part.
   *
   * @throws IllegalArgumentException when a lowest old unit has no centre, or that of another
   *     (within about a metre), or is listed twice; the message names it
   */
  public static Map<Unit, Geometry> draw(List<Unit> units, List<Succession> successions) {
    LocalDate eve = lastDayOfOldUnits(units);
    UnitTree old = new UnitTree(units.stream().filter(unit -> unit.isValidOn(eve)).toList());
    Map<Unit, List<Unit>> leaves = new LinkedHashMap<>();
    for (Unit unit : units) {
      List<Unit> made =
          unit.isValidOn(eve) ? old.listLeaves(unit) : predecessorLeaves(unit, old, successions);
      if (!made.isEmpty()) {
        leaves.put(unit, made);
      }
    }
    if (leaves.isEmpty()) {
      return Map.of();
    }
    Map<Unit, Geometry> cells = cells(old, leaves.values());
    Map<Unit, Geometry> boundaries = new LinkedHashMap<>();
    leaves.forEach((unit, made) -> boundaries.put(unit, union(made, cells)));
    return Collections.unmodifiableMap(boundaries);
  }

  private static LocalDate lastDayOfOldUnits(List<Unit> units) {
    return units.stream()
        .map(Unit::validTo)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private static List<Unit> predecessorLeaves(
      Unit unit, UnitTree old, List<Succession> successions) {
    return successions.stream()
        .filter(s -> s.whole() && s.newCode().equals(unit.code()) && unit.isValidOn(s.date()))
        .map(s -> old.find(s.oldCode()))
        .flatMap(Optional::stream)
        .flatMap(predecessor -> old.listLeaves(predecessor).stream())
        .distinct()
        .toList();
  }

  private static Map<Unit, Geometry> cells(UnitTree old, Collection<List<Unit>> groups) {
    LocalPlane plane = plane(old.listLeaves());
    SchematicOutline outline = new SchematicOutline(old, plane);
    Map<Unit, Polygon> outlines = new LinkedHashMap<>();
    old.listRoots().forEach(root -> outlines.put(root, outline.around(root)));
    Map<Coordinate, Unit> seeds = SchematicSeeds.of(old, outline, outlines);
    Geometry land = outline.join(outlines.values());
    Map<Unit, Geometry> cells = divide(land, seeds, plane);
    for (int round = 0; round < BRIDGING_ROUNDS; round++) {
      Map<Coordinate, Unit> bridges = new SchematicBridges(plane, seeds, cells).list(groups);
      if (bridges.isEmpty()) {
        break;
      }
      seeds.putAll(bridges);
      cells = divide(land, seeds, plane);
    }
    return cells;
  }

  private static LocalPlane plane(List<Unit> leaves) {
    Envelope centres = new Envelope();
    for (Unit unit : leaves) {
      if (!Double.isFinite(unit.lon()) || !Double.isFinite(unit.lat())) {
        throw new IllegalArgumentException(
            unit.fullName() + " (" + unit.code() + ") has no centre");
      }
      centres.expandToInclude(unit.lon(), unit.lat());
    }
    return LocalPlane.at(centres.centre().y);
  }

  private static Map<Unit, Geometry> divide(
      Geometry land, Map<Coordinate, Unit> seeds, LocalPlane plane) {
    Map<Unit, Geometry> cells = SchematicCells.divide(land, seeds, plane);
    for (Unit unit : seeds.values()) {
      Point centre = LocalPlane.WGS84.createPoint(new Coordinate(unit.lon(), unit.lat()));
      if (!cells.containsKey(unit) || !cells.get(unit).contains(centre)) {
        throw new IllegalArgumentException(
            unit.fullName() + " (" + unit.code() + ") has its centre too close to another");
      }
    }
    return cells;
  }

  private static Geometry union(List<Unit> units, Map<Unit, Geometry> cells) {
    Geometry union = CoverageUnion.union(units.stream().map(cells::get).toArray(Geometry[]::new));
    return union.norm().reverse();
  }
}
