package vn.giamngheo.priority;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.priority.Scores.Scored;

/**
 * The smallest changes found the plain way: every trial scores everybody anew, and every unit
 * inside is held against every one outside. What {@link CutFlips} finds must be the same.
 */
final class SlowFlips {
  /** Values are tried for the last so many inside and the first so many outside. */
  private static final int NEAR = 3;

  private static final int HALVINGS = 50;

  /** How far a weight may grow, in sums of all weights: to 99 % of the new sum. */
  private static final double LARGEST = 100;

  private final Scoring scoring;
  private final List<Criterion> criteria;
  private final int k;
  private final int decimals;
  private final Scores base;
  private final List<Integer> top;

  /**
   * @param k length of the list
   * @param decimals that a changed weight or value may have
   * @throws vn.giamngheo.stats.NotComputable as {@link Scoring#score}
   */
  public SlowFlips(Scoring scoring, List<Criterion> criteria, int k, int decimals) {
    this.scoring = scoring;
    this.criteria = criteria;
    this.k = k;
    this.decimals = decimals;
    base = scoring.score(criteria);
    top = base.top(k);
  }

  /** The smallest change of one weight; empty when none alters the list. */
  public Optional<Flip> smallestWeight() {
    if (top.isEmpty() || top.size() == base.units().size()) {
      return Optional.empty();
    }
    double sum =
        IntStream.range(0, criteria.size())
            .filter(j -> base.effectiveWeights().get(j) > 0)
            .mapToDouble(j -> criteria.get(j).weight())
            .sum();
    return IntStream.range(0, criteria.size())
        .filter(j -> base.effectiveWeights().get(j) > 0)
        .boxed()
        .flatMap(j -> weightChanges(j, sum))
        .min(Comparator.comparingDouble(Flip::size));
  }

  private Stream<Flip> weightChanges(int j, double sum) {
    double weight = criteria.get(j).weight();
    DoubleFunction<Flip> trial =
        to ->
            to <= 0
                ? null
                : tried(
                    changed(j, criteria.get(j).withWeight(to)),
                    j,
                    -1,
                    weight,
                    to,
                    Math.abs(to - weight) / sum);
    if (scoring.aggregation() == Aggregation.WEIGHTED_ARITHMETIC && complete()) {
      double[] crossing = crossing(base, k, j, sum);
      return DoubleStream.of(crossing)
          .boxed()
          .filter(Double::isFinite)
          .flatMap(to -> holding(weight, to, trial).stream());
    }
    return Stream.of(weight * 1e-6, weight + LARGEST * sum)
        .flatMap(end -> bisected(weight, end, trial).stream());
  }

  private static double[] crossing(Scores base, int k, int criterion, double sum) {
    double effective = base.effectiveWeights().get(criterion);
    double below = Double.NEGATIVE_INFINITY;
    double above = Double.POSITIVE_INFINITY;
    for (Scored in : base.units().stream().filter(scored -> scored.rank() <= k).toList()) {
      for (Scored out : base.units().stream().filter(scored -> scored.rank() > k).toList()) {
        double apart =
            (in.contributions().get(criterion) - out.contributions().get(criterion)) / effective;
        double change = -(in.score() - out.score()) * sum / apart;
        if (change < 0) {
          below = Math.max(below, change);
        } else {
          above = Math.min(above, change);
        }
      }
    }
    double weight = effective * sum;
    return new double[] {
      weight + below > 0 ? weight + below : Double.NEGATIVE_INFINITY, weight + above
    };
  }

  private boolean complete() {
    return base.left().isEmpty()
        && criteria.stream()
            .filter(criterion -> criterion.weight() > 0)
            .allMatch(criterion -> DoubleStream.of(criterion.values()).noneMatch(Double::isNaN));
  }

  /** The smallest change of one value of a unit near the cut; empty when none alters the list. */
  public Optional<Flip> smallestValue() {
    int inside = top.size();
    List<Integer> near =
        IntStream.range(Math.max(0, inside - NEAR), Math.min(base.units().size(), inside + NEAR))
            .mapToObj(at -> base.units().get(at).unit())
            .toList();
    return near.stream()
        .flatMap(
            unit ->
                IntStream.range(0, criteria.size())
                    .filter(j -> base.effectiveWeights().get(j) > 0 && criteria.get(j).has(unit))
                    .boxed()
                    .flatMap(j -> valueChanges(j, unit)))
        .min(Comparator.comparingDouble(Flip::size));
  }

  private Stream<Flip> valueChanges(int j, int unit) {
    Criterion criterion = criteria.get(j);
    double from = criterion.values()[unit];
    double[] present = DoubleStream.of(criterion.values()).filter(v -> !Double.isNaN(v)).toArray();
    double low = DoubleStream.of(present).min().orElse(from);
    double high = DoubleStream.of(present).max().orElse(from);
    DoubleFunction<Flip> trial =
        to ->
            tried(
                changed(j, criterion.withValue(unit, to)),
                j,
                unit,
                from,
                to,
                Math.abs(to - from) / (high - low));
    boolean up = top.contains(unit) == (criterion.direction() == Direction.LOWER_FIRST);
    return bisected(from, up ? high : low, trial).stream();
  }

  private List<Criterion> changed(int j, Criterion other) {
    return IntStream.range(0, criteria.size())
        .mapToObj(i -> i == j ? other : criteria.get(i))
        .toList();
  }

  /** What the list becomes; null when it stays. */
  private Flip tried(
      List<Criterion> changed, int j, int unit, double from, double to, double size) {
    List<Integer> now = scoring.score(changed).top(k);
    List<Integer> entering = now.stream().filter(i -> !top.contains(i)).sorted().toList();
    List<Integer> leaving = top.stream().filter(i -> !now.contains(i)).sorted().toList();
    // A list that only grew, because a unit drew level at its end, has lost nobody yet.
    boolean drewLevel = now.size() > Math.max(k, top.size());
    return drewLevel || (entering.isEmpty() && leaving.isEmpty())
        ? null
        : new Flip(j, unit, from, to, size, entering, leaving);
  }

  /** The nearest number on the way to the end at which the list is another, if it is so there. */
  private Optional<Flip> bisected(double from, double end, DoubleFunction<Flip> trial) {
    if (from == end || trial.apply(end) == null) {
      return Optional.empty();
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
    }
    Optional<Flip> rounded = holding(from, other, trial);
    return rounded.filter(flip -> Math.abs(flip.to() - from) <= Math.abs(end - from));
  }

  /** The change rounded outwards and tried; one step further where it only draws level. */
  private Optional<Flip> holding(double from, double to, DoubleFunction<Flip> trial) {
    RoundingMode outwards = to > from ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal rounded = BigDecimal.valueOf(to).setScale(decimals, outwards);
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal further = to > from ? rounded.add(step) : rounded.subtract(step);
    return Stream.of(rounded, further)
        .mapToDouble(BigDecimal::doubleValue)
        .filter(value -> value != from)
        .mapToObj(trial::apply)
        .filter(flip -> flip != null)
        .findFirst();
  }
}
