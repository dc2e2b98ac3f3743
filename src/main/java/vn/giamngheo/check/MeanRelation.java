package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reduction of the whole must not exceed the mean of its parts' reductions, weighted, by more
 * than rounding. A difference of two rounded rates may be off by a unit of the last digit.
 */
record MeanRelation(Variable whole, List<Part> parts) implements Relation {

  /** A part and its weight. */
  record Part(Variable value, Variable weight) {}

  @Override
  public Collection<Variable> variables() {
    List<Variable> all = new ArrayList<>(List.of(whole));
    parts.forEach(p -> all.addAll(List.of(p.value(), p.weight())));
    return all;
  }

  /** The mean of the parts. */
  BigDecimal mean(Function<Variable, BigDecimal> amounts) {
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal weight = amounts.apply(part.weight());
      weights = weights.add(weight);
      sum = sum.add(weight.multiply(amounts.apply(part.value())));
    }
    return weights.signum() == 0 ? BigDecimal.ZERO : sum.divide(weights, MathContext.DECIMAL64);
  }

  @Override
  public Fit fit(Function<Variable, BigDecimal> amounts) {
    BigDecimal gap = gap(amounts);
    BigDecimal tolerance =
        whole.halfUnit().add(parts.get(0).value().halfUnit()).multiply(BigDecimal.valueOf(2));
    return gap.signum() == 0 ? Fit.EXACT : gap.compareTo(tolerance) <= 0 ? Fit.ROUNDED : Fit.BROKEN;
  }

  /** What the parts make of the whole; which part should change is nobody's guess. */
  @Override
  public Optional<BigDecimal> solve(Variable unknown, Function<Variable, BigDecimal> amounts) {
    return unknown.equals(whole)
        ? Optional.of(whole.main().toPrintedDigits(mean(amounts)))
        : Optional.empty();
  }

  @Override
  public BigDecimal gap(Function<Variable, BigDecimal> amounts) {
    return amounts.apply(whole).subtract(mean(amounts)).max(BigDecimal.ZERO);
  }

  @Override
  public boolean isBound() {
    return true;
  }
}
