package vn.giamngheo.priority;

/**
 * How values of different units of measurement become comparable. Whatever the method, the result
 * is higher where the unit should come sooner. Compare OECD/JRC (2008), Handbook on Constructing
 * Composite Indicators, pp. 83–88.
 */
public enum Normalisation {
  /** (x − min) / (max − min): 0 for the last, 1 for the first; an outlier presses the others. */
  MIN_MAX,
  /**
   * Share of the other units that lie below, equal ones counting half: 0 to 1; distances between
   * values no longer matter.
   */
  PERCENTILE_RANK,
  /** (x − mean) / standard deviation (divisor n): 0 in the middle, no bounds. */
  Z_SCORE,
  /** x / √Σx², as TOPSIS was first described with; negative where lower comes first. */
  VECTOR
}
