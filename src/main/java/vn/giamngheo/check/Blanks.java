package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes some cells as blank and fills them from the checks, one after the other: whatever check has
 * a single blank left says what stands there. Exact sums speak before rounded percentages. A cell
 * that fits as printed is left as printed.
 */
final class Blanks {
  private final List<Check> checks;
  private final Function<Variable, BigDecimal> printed;
  private final Map<Variable, BigDecimal> filled = new LinkedHashMap<>();
  private final Set<Variable> blank;

  /**
   * @param checks those that the cells take part in
   * @param printed amounts of all other quantities
   */
  Blanks(List<Variable> cells, List<Check> checks, Function<Variable, BigDecimal> printed) {
    this.checks = checks;
    this.printed = printed;
    this.blank = new LinkedHashSet<>(cells);
  }

  /** What the cells would have to be, only those that differ from what is printed. */
  List<Cause.Correction> fill() {
    while (fillOne()) {
      // until no check has exactly one blank left
    }
    List<Cause.Correction> corrections = new ArrayList<>();
    for (Variable cell : List.copyOf(filled.keySet())) {
      BigDecimal value = filled.remove(cell);
      boolean fits =
          value.compareTo(printed.apply(cell)) == 0
              || checks.stream().filter(c -> c.variables().contains(cell)).allMatch(this::holds);
      if (!fits) {
        filled.put(cell, value);
        corrections.add(new Cause.Correction(cell, value));
      }
    }
    corrections.sort(Comparator.comparing(c -> position(c.variable().main())));
    return corrections;
  }

  private static String position(Figure f) {
    return String.format("%08d %08d", f.row(), f.col());
  }

  /** How well a check is met with the cells filled; exactly when a cell in it is still blank. */
  Relation.Fit fit(Check check) {
    boolean open = check.variables().stream().anyMatch(blank::contains);
    return open ? Relation.Fit.EXACT : check.relation().fit(this::amount);
  }

  private boolean holds(Check check) {
    return fit(check) != Relation.Fit.BROKEN;
  }

  private boolean fillOne() {
    return checks.stream()
        .filter(c -> !c.relation().isBound() && findBlank(c).isPresent())
        .sorted(Comparator.comparingInt(this::roughness))
        .anyMatch(this::fill);
  }

  private boolean fill(Check check) {
    Variable cell = findBlank(check).orElseThrow();
    Optional<BigDecimal> value = check.relation().solve(cell, this::amount);
    value.ifPresent(
        v -> {
          filled.put(cell, v);
          blank.remove(cell);
        });
    return value.isPresent();
  }

  private int roughness(Check check) {
    if (check.relation() instanceof LinearRelation) {
      return 0;
    }
    boolean defined = findBlank(check).orElseThrow().equals(check.subject());
    return check.relation() instanceof ImpliedRelation ? 3 : defined ? 1 : 2;
  }

  /** The one blank of a check; empty when there are more or none. */
  private Optional<Variable> findBlank(Check check) {
    List<Variable> blanks = check.variables().stream().filter(blank::contains).toList();
    return blanks.size() == 1 ? Optional.of(blanks.get(0)) : Optional.empty();
  }

  private BigDecimal amount(Variable variable) {
    return filled.getOrDefault(variable, printed.apply(variable));
  }
}
