package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two rates over the same households: each count with its rounded rate implies an interval for
 * their number, count / (rate ± half a digit) × 100, and the two intervals must meet.
 */
record ImpliedRelation(Variable count, Variable rate, Variable otherCount, Variable otherRate)
    implements Relation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext PRECISE = MathContext.DECIMAL64;

  @Override
  public Collection<Variable> variables() {
    return List.of(count, rate, otherCount, otherRate);
  }

  @Override
  public Fit fit(Function<Variable, BigDecimal> amounts) {
    BigDecimal low = bound(count, rate, amounts, 1).max(bound(otherCount, otherRate, amounts, 1));
    BigDecimal high =
        bound(count, rate, amounts, -1).min(bound(otherCount, otherRate, amounts, -1));
    return low.compareTo(high) <= 0 ? Fit.EXACT : Fit.BROKEN;
  }

  /** Households implied by a count and a rate: the least for side 1, the most for side −1. */
  private static BigDecimal bound(
      Variable count, Variable rate, Function<Variable, BigDecimal> amounts, int side) {
    BigDecimal percent =
        amounts.apply(rate).add(rate.halfUnit().multiply(BigDecimal.valueOf(side)));
    return percent.signum() <= 0
        ? BigDecimal.valueOf(Long.MAX_VALUE)
        : amounts.apply(count).multiply(HUNDRED).divide(percent, PRECISE);
  }

  @Override
  public Optional<BigDecimal> solve(Variable unknown, Function<Variable, BigDecimal> amounts) {
    if (unknown.equals(rate)) {
      return rateFor(count, rate, otherCount, otherRate, amounts);
    }
    if (unknown.equals(otherRate)) {
      return rateFor(otherCount, otherRate, count, rate, amounts);
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> rateFor(
      Variable count,
      Variable rate,
      Variable other,
      Variable otherRate,
      Function<Variable, BigDecimal> amounts) {
    BigDecimal n = amounts.apply(other);
    return n.signum() == 0
        ? Optional.empty()
        : Optional.of(
            amounts
                .apply(count)
                .multiply(amounts.apply(otherRate))
                .divide(n, rate.main().decimals(), RoundingMode.HALF_UP));
  }

  @Override
  public BigDecimal gap(Function<Variable, BigDecimal> amounts) {
    return BigDecimal.ZERO;
  }
}
