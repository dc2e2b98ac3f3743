package vn.giamngheo.stats.spatial;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * Units are neighbours when their borders meet.
 *
 * <p>Borders as they come rarely match: one side has vertices that the other lacks, with gaps and
 * overlaps of some metres between. So a border <em>meets</em> another where it comes within a
 * tolerance of it, whether at a vertex or along an edge. Lengths and tolerance are in the unit of
 * the coordinates (0.0001° is about 11 m); gaps wider than the tolerance stay gaps, and a slip of
 * overlap wider than it is no shared border.
 *
 * <p>Work grows with the vertices near shared boxes; take simplified boundaries for a whole
 * country.
 */
public final class Contiguity {
  /**
   * Shortest border that makes rook neighbours, in tolerances: two borders that merely cross at a
   * point lie within the tolerance of each other for 2/sin(angle) tolerances.
   */
  static final double SHORTEST = 10;

  /** Of the coordinates' size: what is left of a distance of nought after rounding. */
  private static final double ROUNDING = 1e-12;

  private Contiguity() {}

  /**
   * Neighbours meet in a point at least.
   *
   * @param units polygons, whole or in parts
   * @param tolerance not negative; 0 for borders that match
   * @throws NotComputable when the tolerance is no such number
   */
  public static SpatialWeights queen(List<? extends Geometry> units, double tolerance) {
    return of(units, tolerance, -1);
  }

  /**
   * Neighbours share a stretch of border, longer than ten tolerances.
   *
   * @param units polygons, whole or in parts
   * @param tolerance not negative; 0 for borders that match
   * @throws NotComputable when the tolerance is no such number
   */
  public static SpatialWeights rook(List<? extends Geometry> units, double tolerance) {
    return of(units, tolerance, SHORTEST);
  }

  private static SpatialWeights of(
      List<? extends Geometry> units, double tolerance, double shortest) {
    if (!(tolerance >= 0) || Double.isInfinite(tolerance)) {
      throw new NotComputable(
          "tolerance",
          new Text(
              "Dung sai khi so ranh giới phải là số không âm.",
              "The tolerance between borders must be a number that is not negative."));
    }
    List<Border> borders = units.stream().map(Border::of).toList();
    STRtree index = new STRtree();
    double reach = Math.max(tolerance, ROUNDING * extent(borders));
    for (int i = 0; i < borders.size(); i++) {
      index.insert(borders.get(i).around(reach), i);
    }
    index.build();
    List<int[]> later =
        IntStream.range(0, borders.size())
            .parallel()
            .mapToObj(i -> meeting(i, borders, index, reach, shortest))
            .toList();
    return SpatialWeights.binary(bothWays(later));
  }

  private static double extent(List<Border> borders) {
    double largest = 0;
    for (Border border : borders) {
      Envelope box = border.box();
      if (!box.isNull()) {
        largest = Math.max(largest, Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX())));
        largest = Math.max(largest, Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())));
      }
    }
    return largest;
  }

  /** Neighbours of a unit among those after it. */
  private static int[] meeting(
      int unit, List<Border> borders, STRtree index, double reach, double shortest) {
    Border own = borders.get(unit);
    List<?> near = index.query(own.around(reach));
    return near.stream()
        .mapToInt(found -> (Integer) found)
        .filter(other -> other > unit)
        .filter(other -> own.meets(borders.get(other), reach, shortest))
        .toArray();
  }

  private static int[][] bothWays(List<int[]> later) {
    int[] degree = new int[later.size()];
    for (int i = 0; i < degree.length; i++) {
      degree[i] += later.get(i).length;
      for (int j : later.get(i)) {
        degree[j]++;
      }
    }
    int[][] rows = IntStream.of(degree).mapToObj(int[]::new).toArray(int[][]::new);
    for (int i = 0; i < degree.length; i++) {
      for (int j : later.get(i)) {
        rows[i][--degree[i]] = j;
        rows[j][--degree[j]] = i;
      }
    }
    return rows;
  }
}
