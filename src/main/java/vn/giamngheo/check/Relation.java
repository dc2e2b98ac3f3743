package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** What must be true between printed quantities. */
sealed interface Relation
    permits LinearRelation, RatioRelation, ImpliedRelation, PointsRelation, MeanRelation {
  /** How well a relation is met. */
  enum Fit {
    /** The printed digits agree. */
    EXACT,
    /** They do not, but rounding (or cutting off digits) explains it. */
    ROUNDED,
    /** Rounding does not explain it. */
    BROKEN
  }

  /** The quantities that take part. */
  Collection<Variable> variables();

  /** How well it is met by these amounts. */
  Fit fit(Function<Variable, BigDecimal> amounts);

  /** The amount of one quantity that would meet it, the others as they are; empty if none would. */
  Optional<BigDecimal> solve(Variable unknown, Function<Variable, BigDecimal> amounts);

  /** How far it is from being met, in the measure of the quantities; zero when met. */
  BigDecimal gap(Function<Variable, BigDecimal> amounts);

  /** Whether it only bounds a quantity from one side, so that meeting it says little. */
  default boolean isBound() {
    return false;
  }
}
