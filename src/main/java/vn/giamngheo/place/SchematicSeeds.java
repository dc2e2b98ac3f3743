package vn.giamngheo.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * The points in a {@link LocalPlane} around which a map is divided. A commune has one, its centre.
 * A province or district standing for itself, because its communes are not listed, has many, spread
 * over the ellipse in its extent; those that would take land from a neighbour are left out.
 */
final class SchematicSeeds {
  private static final int SPREAD = 40;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final UnitTree tree;
  private final SchematicOutline outline;
  private final Map<Unit, Polygon> outlines;
  private final Map<Coordinate, Unit> centres = new LinkedHashMap<>();

  private SchematicSeeds(UnitTree tree, SchematicOutline outline, Map<Unit, Polygon> outlines) {
    this.tree = tree;
    this.outline = outline;
    this.outlines = outlines;
    tree.listLeaves().forEach(this::addCentre);
  }

  /**
   * The seeds and whose they are; every lowest unit has at least its centre.
   *
   * @param outlines one for each root of the tree
   */
  static Map<Coordinate, Unit> of(
      UnitTree tree, SchematicOutline outline, Map<Unit, Polygon> outlines) {
    SchematicSeeds seeds = new SchematicSeeds(tree, outline, outlines);
    Map<Coordinate, Unit> all = new LinkedHashMap<>(seeds.centres);
    for (Unit root : tree.listRoots()) {
      for (Unit unit : tree.listLeaves(root)) {
        if (unit.level() != Level.COMMUNE) {
          seeds.spread(unit, root, all);
        }
      }
    }
    return all;
  }

  private void addCentre(Unit unit) {
    Unit other = centres.putIfAbsent(outline.centre(unit), unit);
    if (other != null) {
      throw new IllegalArgumentException(
          "%s (%s) has the same centre as %s (%s): %s %s"
              .formatted(
                  unit.fullName(),
                  unit.code(),
                  other.fullName(),
                  other.code(),
                  unit.lon(),
                  unit.lat()));
    }
  }

  /** Adds points as a sunflower sets its seeds: even, but in no grid that would show. */
  private void spread(Unit unit, Unit root, Map<Coordinate, Unit> seeds) {
    Envelope box = outline.box(unit);
    double spacing = Math.sqrt(box.getArea() / SPREAD);
    for (int i = 0; i < SPREAD; i++) {
      double radius = Math.sqrt((i + 0.5) / SPREAD) / 2;
      double x = box.centre().x + box.getWidth() * radius * Math.cos(i * GOLDEN_ANGLE);
      double y = box.centre().y + box.getHeight() * radius * Math.sin(i * GOLDEN_ANGLE);
      Coordinate seed = new Coordinate(x, y);
      boolean crowdsCentre = seed.distance(outline.centre(unit)) < spacing / 2;
      if (!crowdsCentre && (!isOnOther(root, seed) || nearest(seed) == unit)) {
        seeds.putIfAbsent(seed, unit);
      }
    }
  }

  private boolean isOnOther(Unit root, Coordinate seed) {
    return outlines.entrySet().stream()
        .filter(entry -> entry.getKey() != root)
        .anyMatch(entry -> SimplePointInAreaLocator.isContained(seed, entry.getValue()));
  }

  private Unit nearest(Coordinate point) {
    return centres.entrySet().stream()
        .min(Comparator.comparingDouble(entry -> entry.getKey().distance(point)))
        .map(Map.Entry::getValue)
        .orElseThrow();
  }
}
