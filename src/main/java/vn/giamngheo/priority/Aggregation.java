package vn.giamngheo.priority;

/** How normalised values become one score. The formulas are in {@link Aggregator}. */
public enum Aggregation {
  /** Weighted mean: strength in one criterion makes up for weakness in another. */
  WEIGHTED_ARITHMETIC,
  /** Weighted geometric mean: a low value in one criterion is made up for only in part. */
  WEIGHTED_GEOMETRIC,
  /** Closeness to the best and distance from the worst (Hwang and Yoon 1981). */
  TOPSIS
}
