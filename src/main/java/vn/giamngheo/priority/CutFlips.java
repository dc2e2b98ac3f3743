package vn.giamngheo.priority;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The smallest change of one weight, or of one value, that alters which units make the list.
 *
 * <p>With the weighted arithmetic mean and no missing values the difference of two scores is linear
 * in a raw weight (the others held, shares follow), so the weight at which some unit outside draws
 * level with one inside is solved for exactly. Everything else is looked for by halving. A value
 * moves within the range its criterion has, so that nobody's yardstick is stretched. Every change
 * is rounded away from the number as it is, then tried out; one that does not hold is not reported.
 */
public final class CutFlips {
  /** Values are tried for the last so many inside and the first so many outside. */
  private static final int NEAR = 3;

  private static final int HALVINGS = 50;

  /** How far a weight may grow, in sums of all weights: to 99 % of the new sum. */
  private static final double LARGEST = 100;

  /** Room for rounding where sizes are compared with distances. */
  private static final double ROUNDING = 1e-9;

  private final Scoring scoring;
  private final List<Criterion> criteria;
  private final int k;
  private final int decimals;
  private final Scores base;
  private final CutTrials trials;

  /**
   * @param k length of the list
   * @param decimals that a changed weight or value may have
   * @throws vn.giamngheo.stats.NotComputable as {@link Scoring#score}
   */
  public CutFlips(Scoring scoring, List<Criterion> criteria, int k, int decimals) {
    this.scoring = scoring;
    this.criteria = criteria;
    this.k = k;
    this.decimals = decimals;
    base = scoring.score(criteria);
    boolean open = k > 0 && k < base.units().size();
    trials = open ? new CutTrials(scoring, criteria, k) : null;
  }

  /** The smallest change of one weight; empty when none alters the list. */
  public Optional<Flip> smallestWeight() {
    if (trials == null || base.top(k).size() == base.units().size()) {
      return Optional.empty();
    }
    double sum = active().mapToDouble(j -> criteria.get(j).weight()).sum();
    boolean linear = scoring.aggregation() == Aggregation.WEIGHTED_ARITHMETIC && complete();
    Flip least = null;
    for (int j : active().toArray()) {
      double weight = criteria.get(j).weight();
      DoubleFunction<Flip> trial =
          to -> to <= 0 ? null : trials.weight(j, to, Math.abs(to - weight) / sum);
      if (linear) {
        WeightCrossing crossing = WeightCrossing.of(base, k, j, sum);
        for (double to : new double[] {crossing.below(), crossing.above()}) {
          least = Double.isFinite(to) ? smaller(least, holding(weight, to, trial)) : least;
        }
      } else {
        for (double end : new double[] {weight * 1e-6, weight + LARGEST * sum}) {
          least = smaller(least, bisected(weight, end, trial, reach(least) * sum));
        }
      }
    }
    return Optional.ofNullable(least);
  }

  private IntStream active() {
    return IntStream.range(0, criteria.size()).filter(j -> base.effectiveWeights().get(j) > 0);
  }

  private boolean complete() {
    return base.left().isEmpty()
        && criteria.stream()
            .filter(criterion -> criterion.weight() > 0)
            .allMatch(criterion -> DoubleStream.of(criterion.values()).noneMatch(Double::isNaN));
  }

  /** The first of equal ones. */
  private static Flip smaller(Flip least, Flip other) {
    return least == null || other != null && other.size() < least.size() ? other : least;
  }

  /** What is farther than this cannot be the smallest change any more. */
  private static double reach(Flip least) {
    return least == null ? Double.POSITIVE_INFINITY : least.size() * (1 + ROUNDING);
  }

  /** The smallest change of one value of a unit near the cut; empty when none alters the list. */
  public Optional<Flip> smallestValue() {
    if (trials == null) {
      return Optional.empty();
    }
    int inside = base.top(k).size();
    Flip least = null;
    for (int at = Math.max(0, inside - NEAR);
        at < Math.min(base.units().size(), inside + NEAR);
        at++) {
      int unit = base.units().get(at).unit();
      for (int j : active().filter(j -> criteria.get(j).has(unit)).toArray()) {
        least = smaller(least, valueChange(j, unit, reach(least)));
      }
    }
    return Optional.ofNullable(least);
  }

  private Flip valueChange(int j, int unit, double reach) {
    Criterion criterion = criteria.get(j);
    double from = criterion.values()[unit];
    double low = from;
    double high = from;
    for (double value : criterion.values()) {
      // A missing value compares as neither.
      low = value < low ? value : low;
      high = value > high ? value : high;
    }
    double range = high - low;
    boolean up = trials.isListed(unit) == (criterion.direction() == Direction.LOWER_FIRST);
    DoubleFunction<Flip> trial = to -> trials.value(j, unit, to, Math.abs(to - from) / range);
    return bisected(from, up ? high : low, trial, reach * range);
  }

  /**
   * The nearest number on the way to the end at which the list is another, if it is so there.
   *
   * @param reach how far it may lie away to be of interest
   * @return null when there is none
   */
  private Flip bisected(double from, double end, DoubleFunction<Flip> trial, double reach) {
    if (from == end || trial.apply(end) == null) {
      return null;
    }
    double same = from;
    double other = end;
    double precise = Math.pow(10, -decimals) / 4;
    for (int i = 0; i < HALVINGS && Math.abs(other - same) > precise; i++) {
      double middle = same + (other - same) / 2;
      if (trial.apply(middle) == null) {
        same = middle;
      } else {
        other = middle;
      }
      if (Math.abs(same - from) > reach) {
        return null;
      }
    }
    Flip rounded = holding(from, other, trial);
    return rounded != null && Math.abs(rounded.to() - from) <= Math.abs(end - from)
        ? rounded
        : null;
  }

  /** The change rounded outwards and tried; one step further where it only draws level. */
  private Flip holding(double from, double to, DoubleFunction<Flip> trial) {
    RoundingMode outwards = to > from ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal rounded = BigDecimal.valueOf(to).setScale(decimals, outwards);
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal further = to > from ? rounded.add(step) : rounded.subtract(step);
    return Stream.of(rounded, further)
        .mapToDouble(BigDecimal::doubleValue)
        .filter(value -> value != from)
        .mapToObj(trial::apply)
        .filter(flip -> flip != null)
        .findFirst()
        .orElse(null);
  }
}
