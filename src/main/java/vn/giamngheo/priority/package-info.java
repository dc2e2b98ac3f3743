/**
 * Which communes first, how sure that is, and whom it reaches: numbers only, no database, no HTTP.
 *
 * <p>{@link vn.giamngheo.priority.Criterion}s go through {@link vn.giamngheo.priority.Scoring} into
 * {@link vn.giamngheo.priority.Scores}; {@link vn.giamngheo.priority.RankRanges} redraws weights
 * and values, {@link vn.giamngheo.priority.CutFlips} looks for the least change that alters the
 * list, {@link vn.giamngheo.priority.BudgetProblem} chooses for a budget, {@link
 * vn.giamngheo.priority.Reach} counts who is inside, {@link vn.giamngheo.priority.PointAllocation}
 * divides money. Units and criteria are positions from 0. What cannot be computed is a {@link
 * vn.giamngheo.stats.NotComputable}; no result is ever NaN.
 */
package vn.giamngheo.priority;
