package vn.giamngheo.disclosure;

import java.util.Optional;

/**
 * What a figure says, whoever prints it and how often.
 *
 * @param unit id of the unit; negative for the part of a unit that passed into another
 * @param standard empty for what no poverty standard bears on
 */
record Quantity(
    long unit,
    String indicator,
    String group,
    String base,
    String status,
    String period,
    String standard) {

  static final String ACTUAL = "actual";
  private static final String REDUCTION = "_reduction";

  Quantity {
    if (indicator.equals("households") || indicator.equals("population")) {
      standard = "";
    }
  }

  boolean isReduction() {
    return indicator.endsWith(REDUCTION);
  }

  Quantity of(long otherUnit) {
    return new Quantity(otherUnit, indicator, group, base, status, period, standard);
  }

  Quantity named(String otherIndicator, String otherGroup, String otherBase) {
    return new Quantity(unit, otherIndicator, otherGroup, otherBase, status, period, standard);
  }

  /** Of a reduction, what it starts from: the year before, as it was. */
  Optional<Quantity> before() {
    return period.matches("\\d{4}")
        ? Optional.of(
            new Quantity(
                unit,
                reduced(),
                group,
                base,
                ACTUAL,
                String.valueOf(Integer.parseInt(period) - 1),
                standard))
        : Optional.empty();
  }

  /** Of a reduction, what it leads to. */
  Quantity after() {
    return named(reduced(), group, base);
  }

  private String reduced() {
    return indicator.substring(0, indicator.length() - REDUCTION.length());
  }

  /** The same for any unit. */
  Quantity kind() {
    return of(0);
  }
}
