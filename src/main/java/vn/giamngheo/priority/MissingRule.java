package vn.giamngheo.priority;

/** What becomes of a unit that lacks a value. It never counts as zero. */
public enum MissingRule {
  /** The unit is left out, with the reason. */
  EXCLUDE,
  /** The criterion's weight is spread over the unit's others, in proportion to theirs. */
  SPREAD
}
