package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reduction in percentage points must be one rate minus another. Offices subtract the rates they
 * print or those before rounding; with the counts at hand, both are known.
 *
 * @param counts the fractions behind the two rates, before and after; empty when not printed
 */
record PointsRelation(Variable points, Variable before, Variable after, List<RatioRelation> counts)
    implements Relation {

  @Override
  public Collection<Variable> variables() {
    return List.of(before, after, points);
  }

  @Override
  public Fit fit(Function<Variable, BigDecimal> amounts) {
    BigDecimal gap = gap(amounts);
    BigDecimal printed = amounts.apply(points);
    boolean exact =
        gap.signum() == 0 || fromCounts(amounts).filter(v -> v.compareTo(printed) == 0).isPresent();
    if (exact) {
      return Fit.EXACT;
    }
    BigDecimal tolerance = points.halfUnit().add(before.halfUnit()).add(after.halfUnit());
    return gap.abs().compareTo(tolerance) <= 0 ? Fit.ROUNDED : Fit.BROKEN;
  }

  @Override
  public Optional<BigDecimal> solve(Variable unknown, Function<Variable, BigDecimal> amounts) {
    BigDecimal value;
    if (unknown.equals(points)) {
      value = difference(amounts);
    } else if (unknown.equals(before)) {
      value = amounts.apply(after).add(amounts.apply(points));
    } else {
      value = amounts.apply(before).subtract(amounts.apply(points));
    }
    return value.signum() < 0
        ? Optional.empty()
        : Optional.of(unknown.main().toPrintedDigits(value));
  }

  /** The difference, from the counts when they are printed and give the printed rates. */
  BigDecimal difference(Function<Variable, BigDecimal> amounts) {
    return fromCounts(amounts)
        .orElseGet(() -> amounts.apply(before).subtract(amounts.apply(after)));
  }

  private Optional<BigDecimal> fromCounts(Function<Variable, BigDecimal> amounts) {
    boolean known =
        counts.size() == 2
            && counts.stream()
                .noneMatch(c -> c.exact(amounts) == null || c.fit(amounts) == Fit.BROKEN);
    return known
        ? Optional.of(
            counts
                .get(0)
                .exact(amounts)
                .subtract(counts.get(1).exact(amounts))
                .setScale(points.main().decimals(), RoundingMode.HALF_UP))
        : Optional.empty();
  }

  @Override
  public BigDecimal gap(Function<Variable, BigDecimal> amounts) {
    return amounts.apply(points).subtract(amounts.apply(before)).add(amounts.apply(after));
  }
}
