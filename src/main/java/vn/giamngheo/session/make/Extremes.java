package vn.giamngheo.session.make;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The unit with the largest figure and the one with the smallest, as they are named in a sentence.
 */
record Extremes(String highest, String lowest) {

  /** Empty where there is but one unit, or where several share the first or the last place. */
  static Optional<Extremes> of(List<UnitFigure> units) {
    return of(units, UnitFigure::figure);
  }

  static Optional<Extremes> of(List<UnitFigure> units, ToDoubleFunction<UnitFigure> figure) {
    List<UnitFigure> sorted =
        units.stream().sorted(Comparator.comparingDouble(figure).reversed()).toList();
    int last = sorted.size() - 1;
    if (last < 1 || same(sorted, 0, 1, figure) || same(sorted, last, last - 1, figure)) {
      return Optional.empty();
    }
    return Optional.of(new Extremes(sorted.get(0).within(), sorted.get(last).within()));
  }

  private static boolean same(
      List<UnitFigure> units, int one, int other, ToDoubleFunction<UnitFigure> figure) {
    double difference =
        figure.applyAsDouble(units.get(one)) - figure.applyAsDouble(units.get(other));
    return Math.abs(difference) < 1e-9;
  }
}
