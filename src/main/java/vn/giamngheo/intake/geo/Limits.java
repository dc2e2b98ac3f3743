package vn.giamngheo.intake.geo;

/**
 * How much of a file is held in memory at once, whatever it claims of itself. The whole country has
 * 7.1 million corners in 3,321 areas; a file that goes beyond these bounds is no file of units.
 */
final class Limits {
  /** One area in its file: 8 million corners of 16 bytes. */
  static final int AREA_BYTES = 128 << 20;

  static final int AREA_CORNERS = AREA_BYTES / 16;
  static final int AREA_RINGS = 100_000;

  /** All areas of one file. */
  static final int FILE_FEATURES = 1_000_000;

  static final int FIELDS = 1_000;

  /** Longest text kept of one field; no code or name is longer. */
  static final int FIELD_CHARACTERS = 10_000;

  /** Small files beside a file of areas: {@code .prj}, {@code .cpg}. */
  static final int SIDE_FILE_BYTES = 10_000;

  private Limits() {}

  /**
   * The number of corners or rings, when an area may have as many.
   *
   * @throws BrokenAreaException when it may not, or the number is negative
   */
  static int corners(long claimed) {
    return within(claimed, AREA_CORNERS);
  }

  /** As {@link #corners}, for rings or parts. */
  static int rings(long claimed) {
    return within(claimed, AREA_RINGS);
  }

  private static int within(long claimed, int most) {
    if (claimed < 0 || claimed > most) {
      throw new BrokenAreaException(
          "ghi có " + claimed + " điểm hay vòng, quá giới hạn " + most,
          "claims " + claimed + " points or rings, above the limit of " + most);
    }
    return (int) claimed;
  }
}
