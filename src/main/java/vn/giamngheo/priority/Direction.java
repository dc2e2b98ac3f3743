package vn.giamngheo.priority;

/** Which end of a criterion means "first". */
public enum Direction {
  /** The higher the value, the sooner: a poverty rate. */
  HIGHER_FIRST,
  /** The lower the value, the sooner: income. */
  LOWER_FIRST
}
