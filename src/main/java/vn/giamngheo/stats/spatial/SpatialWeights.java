package vn.giamngheo.stats.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much each unit counts as neighbour of another: a sparse square matrix, kept row by row.
 * Immutable.
 */
public final class SpatialWeights {
  /** Row i lies from {@code start[i]} to {@code start[i + 1]}; neighbours ascend in a row. */
  private final int[] start;

  private final int[] neighbour;
  private final double[] weight;

  private SpatialWeights(int[] start, int[] neighbour, double[] weight) {
    this.start = start;
    this.neighbour = neighbour;
    this.weight = weight;
  }

  /**
   * Every neighbour with weight 1.
   *
   * @param neighbours for each unit the positions of its neighbours, in any order
   * @throws IllegalArgumentException when a position is out of range, repeated, or the unit's own
   */
  public static SpatialWeights binary(int[][] neighbours) {
    int[] start = new int[neighbours.length + 1];
    for (int i = 0; i < neighbours.length; i++) {
      start[i + 1] = start[i] + neighbours[i].length;
    }
    int[] flat = new int[start[neighbours.length]];
    for (int i = 0; i < neighbours.length; i++) {
      int[] row = neighbours[i].clone();
      Arrays.sort(row);
      check(i, row, neighbours.length);
      System.arraycopy(row, 0, flat, start[i], row.length);
    }
    double[] ones = new double[flat.length];
    Arrays.fill(ones, 1);
    return new SpatialWeights(start, flat, ones);
  }

  private static void check(int unit, int[] row, int units) {
    for (int m = 0; m < row.length; m++) {
      if (row[m] < 0 || row[m] >= units || row[m] == unit || (m > 0 && row[m] == row[m - 1])) {
        throw new IllegalArgumentException("neighbour " + row[m] + " of " + unit);
      }
    }
  }

  /** Each row divided by its sum, so that the lag is the neighbours' mean; empty rows stay so. */
  public SpatialWeights rowStandardised() {
    double[] scaled = weight.clone();
    for (int i = 0; i < size(); i++) {
      double sum = rowSum(i);
      for (int at = start[i]; at < start[i + 1]; at++) {
        scaled[at] /= sum;
      }
    }
    return new SpatialWeights(start, neighbour, scaled);
  }

  /** Binary weights with each unit counted among its own neighbours, as G* wants it. */
  public SpatialWeights withSelf() {
    int[][] rows = rows();
    int[] from = new int[size() + 1];
    for (int i = 0; i < size(); i++) {
      from[i + 1] = from[i] + rows[i].length + 1;
    }
    int[] flat = new int[from[size()]];
    for (int i = 0; i < size(); i++) {
      System.arraycopy(rows[i], 0, flat, from[i], rows[i].length);
      flat[from[i + 1] - 1] = i;
      Arrays.sort(flat, from[i], from[i + 1]);
    }
    double[] ones = new double[flat.length];
    Arrays.fill(ones, 1);
    return new SpatialWeights(from, flat, ones);
  }

  /**
   * The weights among some of the units, as they are: standardise rows again where that matters.
   *
   * @param kept their positions, ascending; the first of them is position 0 of the result
   */
  public SpatialWeights subset(int[] kept) {
    int[] position = new int[size()];
    Arrays.fill(position, -1);
    for (int i = 0; i < kept.length; i++) {
      position[kept[i]] = i;
    }
    int[] from = new int[kept.length + 1];
    int[] to = new int[neighbour.length];
    double[] values = new double[neighbour.length];
    for (int i = 0; i < kept.length; i++) {
      from[i + 1] = from[i];
      for (int at = start[kept[i]]; at < start[kept[i] + 1]; at++) {
        if (position[neighbour[at]] >= 0) {
          to[from[i + 1]] = position[neighbour[at]];
          values[from[i + 1]++] = weight[at];
        }
      }
    }
    int links = from[kept.length];
    return new SpatialWeights(from, Arrays.copyOf(to, links), Arrays.copyOf(values, links));
  }

  private int[][] rows() {
    return IntStream.range(0, size()).mapToObj(this::neighbours).toArray(int[][]::new);
  }

  /** Number of units. */
  public int size() {
    return start.length - 1;
  }

  /** Number of neighbours of a unit. */
  public int degree(int unit) {
    return start[unit + 1] - start[unit];
  }

  /** Positions of the neighbours of a unit, ascending. */
  public int[] neighbours(int unit) {
    return Arrays.copyOfRange(neighbour, start[unit], start[unit + 1]);
  }

  /** Weights of the neighbours of a unit, in the order of {@link #neighbours}. */
  public double[] weights(int unit) {
    return Arrays.copyOfRange(weight, start[unit], start[unit + 1]);
  }

  /** Weight of one unit as neighbour of another; 0 when it is none. */
  public double weight(int unit, int other) {
    int at = Arrays.binarySearch(neighbour, start[unit], start[unit + 1], other);
    return at < 0 ? 0 : weight[at];
  }

  /** Positions of the units that have no neighbour but perhaps themselves. */
  public int[] islands() {
    return IntStream.range(0, size()).filter(this::isIsland).toArray();
  }

  boolean isIsland(int unit) {
    return degree(unit) == 0 || (degree(unit) == 1 && neighbour[start[unit]] == unit);
  }

  /** Whether some unit is its own neighbour. */
  boolean hasSelf() {
    return IntStream.range(0, size()).anyMatch(i -> weight(i, i) != 0);
  }

  /** Sum over the neighbours of weight times value. */
  double lag(double[] values, int unit) {
    double sum = 0;
    for (int at = start[unit]; at < start[unit + 1]; at++) {
      sum += weight[at] * values[neighbour[at]];
    }
    return sum;
  }

  double rowSum(int unit) {
    double sum = 0;
    for (int at = start[unit]; at < start[unit + 1]; at++) {
      sum += weight[at];
    }
    return sum;
  }
}
