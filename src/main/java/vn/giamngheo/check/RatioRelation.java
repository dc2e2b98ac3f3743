package vn.giamngheo.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A percentage that must be a numerator over a denominator, times 100. */
record RatioRelation(Variable percent, Variable numerator, Variable denominator)
    implements Relation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext PRECISE = MathContext.DECIMAL64;

  @Override
  public Collection<Variable> variables() {
    return List.of(percent, numerator, denominator);
  }

  @Override
  public Fit fit(Function<Variable, BigDecimal> amounts) {
    BigDecimal exact = exact(amounts);
    if (exact == null) {
      return amounts.apply(percent).signum() == 0 ? Fit.EXACT : Fit.BROKEN;
    }
    BigDecimal printed = amounts.apply(percent);
    int decimals = percent.main().decimals();
    if (exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0) {
      return Fit.EXACT;
    }
    boolean rounded = isPrintedAs(exact, printed, decimals) || withinRounding(amounts, printed);
    return rounded ? Fit.ROUNDED : Fit.BROKEN;
  }

  /** Whether a percentage may be printed so with that many decimals: rounded, or cut off. */
  static boolean isPrintedAs(BigDecimal exact, BigDecimal printed, int decimals) {
    return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0
        || exact.setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0;
  }

  /** Whether the interval the percentage stands for meets the one the fraction stands for. */
  private boolean withinRounding(Function<Variable, BigDecimal> amounts, BigDecimal printed) {
    BigDecimal n = amounts.apply(numerator);
    BigDecimal d = amounts.apply(denominator);
    BigDecimal low =
        n.subtract(numerator.halfUnit())
            .multiply(HUNDRED)
            .divide(d.add(denominator.halfUnit()), PRECISE);
    BigDecimal least = d.subtract(denominator.halfUnit());
    BigDecimal high =
        least.signum() <= 0
            ? HUNDRED.multiply(HUNDRED)
            : n.add(numerator.halfUnit()).multiply(HUNDRED).divide(least, PRECISE);
    return printed.add(percent.halfUnit()).compareTo(low) >= 0
        && printed.subtract(percent.halfUnit()).compareTo(high) <= 0;
  }

  /** The fraction times 100, unrounded; null when the denominator is zero. */
  BigDecimal exact(Function<Variable, BigDecimal> amounts) {
    BigDecimal d = amounts.apply(denominator);
    return d.signum() == 0 ? null : amounts.apply(numerator).multiply(HUNDRED).divide(d, PRECISE);
  }

  @Override
  public Optional<BigDecimal> solve(Variable unknown, Function<Variable, BigDecimal> amounts) {
    BigDecimal p = amounts.apply(percent);
    if (unknown.equals(percent)) {
      return Optional.ofNullable(exact(amounts))
          .map(e -> e.setScale(percent.main().decimals(), RoundingMode.HALF_UP));
    }
    if (unknown.equals(numerator)) {
      BigDecimal n = p.multiply(amounts.apply(denominator)).divide(HUNDRED, PRECISE);
      return Optional.of(numerator.main().toPrintedDigits(n));
    }
    if (p.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal d = amounts.apply(numerator).multiply(HUNDRED).divide(p, PRECISE);
    return Optional.of(denominator.main().toPrintedDigits(d));
  }

  @Override
  public BigDecimal gap(Function<Variable, BigDecimal> amounts) {
    BigDecimal exact = exact(amounts);
    return exact == null ? BigDecimal.ZERO : amounts.apply(percent).subtract(exact);
  }
}
