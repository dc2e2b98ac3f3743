package vn.giamngheo.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.giamngheo.indicator.Contested;

/**
 * A value the atlas computes from figures one document prints, in one language; the API writes it
 * as it is.
 *
 * @param address the value's own
 * @param kind {@code computed}
 * @param formula id of the formula
 * @param name of the formula
 * @param explanation the formula in words
 * @param measure id of the unit of measure
 * @param value null when it cannot be computed
 * @param bounds between which it lies; null for an exact value
 * @param inputs printed figures that go in
 */
public record FormulaSource(
    String address,
    String kind,
    String formula,
    String name,
    String explanation,
    String measure,
    BigDecimal value,
    @JsonUnwrapped Bounds bounds,
    Citation document,
    List<Input> inputs)
    implements ComputedSource {

  /**
   * Bounds of a value.
   *
   * @param low lowest; null when nothing is known
   * @param high highest; null when there is no upper bound
   */
  public record Bounds(BigDecimal low, BigDecimal high) {}

  /** The document the inputs are printed in. */
  public record Citation(String atlas, String citation) {}

  /**
   * A printed figure that goes in.
   *
   * @param role what it is in the formula
   * @param name what it counts and of which unit
   * @param contested null when nothing contests it
   */
  public record Input(
      String role,
      String name,
      BigDecimal value,
      String printed,
      String address,
      String locator,
      Contested contested) {}

  /** What contests the first doubtful figure that goes in; empty when nothing does. */
  public Optional<Contested> doubt() {
    return inputs.stream().map(Input::contested).filter(Objects::nonNull).findFirst();
  }

  /**
   * The same formula with what its inputs were at another time; empty for a sum, of which nobody
   * knows whether the parts were the same, and when an input was missing.
   *
   * @param then an input as it was; null when it was not there
   */
  public Optional<FormulaSource> with(UnaryOperator<Input> then) {
    Formula known = Formula.find(formula).orElseThrow();
    List<Input> old = new ArrayList<>();
    inputs.stream().map(then).filter(i -> i != null && i.value() != null).forEach(old::add);
    if (known == Formula.SUM_OF_UNITS || old.size() < inputs.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new FormulaSource(
            address,
            kind,
            formula,
            name,
            explanation,
            measure,
            known.value(old),
            known.bounds(old),
            document,
            old));
  }
}
