package vn.giamngheo.place.boundary;

import java.util.List;

/**
 * The scales at which imported boundaries are kept beside the originals, finest first: details
 * below about so many metres are gone.
 */
public final class Scales {
  static final List<Integer> METRES = List.of(10, 100, 250, 1000);

  /** The scale of a province's map. */
  public static final int MAP = 100;

  /** Of latitude. */
  private static final double METRES_PER_DEGREE = 111_000;

  private Scales() {}

  /** In degrees, as the root of the area dropped, which is how the simplifier measures. */
  static double degrees(int metres) {
    return metres / METRES_PER_DEGREE;
  }
}
