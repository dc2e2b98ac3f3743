package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A weighted sum that must be zero, or must not be above zero. Printed amounts stand for intervals,
 * so the sum may miss by the weighted sum of their half units.
 *
 * @param weights weight of each quantity
 * @param atMost true when the sum may also be below zero
 */
record LinearRelation(Map<Variable, BigDecimal> weights, boolean atMost) implements Relation {

  @Override
  public Collection<Variable> variables() {
    return weights.keySet();
  }

  @Override
  public Fit fit(Function<Variable, BigDecimal> amounts) {
    BigDecimal sum = gap(amounts);
    if (sum.signum() == 0) {
      return Fit.EXACT;
    }
    return sum.abs().compareTo(tolerance()) <= 0 ? Fit.ROUNDED : Fit.BROKEN;
  }

  private BigDecimal tolerance() {
    return weights.entrySet().stream()
        .map(e -> e.getValue().abs().multiply(e.getKey().halfUnit()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public BigDecimal gap(Function<Variable, BigDecimal> amounts) {
    BigDecimal sum =
        weights.entrySet().stream()
            .map(e -> e.getValue().multiply(amounts.apply(e.getKey())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return atMost && sum.signum() < 0 ? BigDecimal.ZERO : sum;
  }

  /** Of a bound, the last amount that would meet it. */
  @Override
  public Optional<BigDecimal> solve(Variable unknown, Function<Variable, BigDecimal> amounts) {
    if (!weights.containsKey(unknown)) {
      return Optional.empty();
    }
    BigDecimal value = unknown.main().toPrintedDigits(exact(unknown, amounts));
    return value.signum() < 0 ? Optional.empty() : Optional.of(value);
  }

  /** The amount that would make the sum zero, whatever digits that takes. */
  BigDecimal exact(Variable unknown, Function<Variable, BigDecimal> amounts) {
    BigDecimal missing = gap(amounts).divide(weights.get(unknown), MathContext.DECIMAL64);
    return amounts.apply(unknown).subtract(missing);
  }

  @Override
  public boolean isBound() {
    return atMost;
  }
}
