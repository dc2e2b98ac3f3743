package vn.giamngheo.stats.spatial;

/** Where a unit and its neighbours lie, against the mean of all units. */
public enum Quadrant {
  /** High among high. */
  HIGH_HIGH,
  /** Low among low. */
  LOW_LOW,
  /** High among low: an outlier. */
  HIGH_LOW,
  /** Low among high: an outlier. */
  LOW_HIGH,
  /** An island; nothing can be said. */
  NO_NEIGHBOUR;

  /** A value at the mean itself counts as low, as in PySAL. */
  static Quadrant of(double deviation, double lag) {
    if (deviation > 0) {
      return lag > 0 ? HIGH_HIGH : HIGH_LOW;
    }
    return lag > 0 ? LOW_HIGH : LOW_LOW;
  }
}
