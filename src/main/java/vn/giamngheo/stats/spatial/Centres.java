package vn.giamngheo.stats.spatial;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import vn.giamngheo.stats.Given;
import vn.giamngheo.stats.NotComputable;
import vn.giamngheo.text.Text;

/**
 * One point a unit, and neighbours by distance between them. Every pair is looked at: 3,321 units
 * make 11 million, which is quicker than it is to build an index on the earth.
 */
public final class Centres {
  /** Half the greater axis of WGS 84, and its first eccentricity squared. */
  private static final double EQUATOR_KM = 6378.137;

  private static final double ECCENTRICITY_SQUARED = 6.69437999014e-3;

  /** Mean radius of the earth, for the arc above a chord; the difference is metres in 1,000 km. */
  private static final double EARTH_KM = 6371.0088;

  /** In space, three numbers a point; what is compared is the straight line between points. */
  private final double[] xyz;

  private final boolean earth;

  private Centres(double[] xyz, boolean earth) {
    this.xyz = xyz;
    this.earth = earth;
  }

  /** Points of a plane; distances are in the unit of the coordinates. */
  public static Centres plane(double[] x, double[] y) {
    Given.sameLength("y", y.length, x.length);
    Given.finite("x", x);
    Given.finite("y", y);
    double[] xyz = new double[3 * x.length];
    for (int i = 0; i < x.length; i++) {
      xyz[3 * i] = x[i];
      xyz[3 * i + 1] = y[i];
    }
    return new Centres(xyz, false);
  }

  /**
   * Longitudes and latitudes in degrees (EPSG:4326); distances are km along the WGS 84 ellipsoid.
   */
  public static Centres earth(double[] lon, double[] lat) {
    Given.sameLength("lat", lat.length, lon.length);
    Given.finite("lon", lon);
    Given.finite("lat", lat);
    double[] xyz = new double[3 * lon.length];
    for (int i = 0; i < lon.length; i++) {
      double east = Math.toRadians(lon[i]);
      double north = Math.toRadians(lat[i]);
      double sine = Math.sin(north);
      double normal = EQUATOR_KM / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
      xyz[3 * i] = normal * Math.cos(north) * Math.cos(east);
      xyz[3 * i + 1] = normal * Math.cos(north) * Math.sin(east);
      xyz[3 * i + 2] = normal * (1 - ECCENTRICITY_SQUARED) * sine;
    }
    return new Centres(xyz, true);
  }

  /**
   * Centroids of boundaries in degrees (EPSG:4326).
   *
   * @throws NotComputable when one is empty
   */
  public static Centres of(List<? extends Geometry> units) {
    List<Point> points = units.stream().map(Geometry::getCentroid).toList();
    return earth(
        points.stream().mapToDouble(p -> p.isEmpty() ? Double.NaN : p.getX()).toArray(),
        points.stream().mapToDouble(p -> p.isEmpty() ? Double.NaN : p.getY()).toArray());
  }

  /** Number of points. */
  public int size() {
    return xyz.length / 3;
  }

  /** Distance of two points: km on the earth, else the unit of the coordinates. */
  public double distance(int a, int b) {
    double line = Math.sqrt(squared(a, b));
    return earth ? 2 * EARTH_KM * Math.asin(Math.min(1, line / (2 * EARTH_KM))) : line;
  }

  /**
   * The k nearest of each, the earlier one first where two are equally far. Not mutual: a may be
   * near to b when b has nearer ones.
   *
   * @throws NotComputable when there are not that many others
   */
  public SpatialWeights nearest(int k) {
    if (k < 1 || k >= size()) {
      throw new NotComputable(
          "k",
          new Text(
              "Số láng giềng gần nhất phải từ 1 đến " + (size() - 1) + ", không phải " + k + ".",
              "The number of nearest neighbours must be 1 to "
                  + (size() - 1)
                  + ", not "
                  + k
                  + "."));
    }
    return SpatialWeights.binary(
        IntStream.range(0, size()).parallel().mapToObj(i -> nearest(i, k)).toArray(int[][]::new));
  }

  private int[] nearest(int unit, int k) {
    int[] found = new int[k];
    double[] distances = new double[k];
    Arrays.fill(distances, Double.POSITIVE_INFINITY);
    for (int other = 0; other < size(); other++) {
      double distance = squared(unit, other);
      if (other == unit || distance >= distances[k - 1]) {
        continue;
      }
      int at = k - 1;
      while (at > 0 && distances[at - 1] > distance) {
        distances[at] = distances[at - 1];
        found[at] = found[at - 1];
        at--;
      }
      distances[at] = distance;
      found[at] = other;
    }
    return found;
  }

  /**
   * All within a distance.
   *
   * @param distance km on the earth, else in the unit of the coordinates; the border belongs to it
   * @throws NotComputable when it is not positive
   */
  public SpatialWeights within(double distance) {
    if (!(distance > 0) || Double.isInfinite(distance)) {
      throw new NotComputable(
          "distance",
          new Text("Khoảng cách phải là số dương.", "The distance must be a positive number."));
    }
    return SpatialWeights.binary(
        IntStream.range(0, size())
            .parallel()
            .mapToObj(
                i ->
                    IntStream.range(0, size())
                        .filter(j -> j != i && distance(i, j) <= distance)
                        .toArray())
            .toArray(int[][]::new));
  }

  /** The least distance for {@link #within} that leaves no unit alone; 0 below two units. */
  public double largestNearest() {
    if (size() < 2) {
      return 0;
    }
    return IntStream.range(0, size())
        .parallel()
        .mapToDouble(i -> distance(i, nearest(i, 1)[0]))
        .max()
        .orElse(0);
  }

  private double squared(int a, int b) {
    double x = xyz[3 * a] - xyz[3 * b];
    double y = xyz[3 * a + 1] - xyz[3 * b + 1];
    double z = xyz[3 * a + 2] - xyz[3 * b + 2];
    return x * x + y * y + z * z;
  }
}
