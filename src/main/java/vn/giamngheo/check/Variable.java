package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * One quantity and all figures that print it alike. Figures of the same quantity that disagree are
 * different variables.
 *
 * @param figures the main one first; never empty
 */
record Variable(List<Figure> figures) {
  Figure main() {
    return figures.get(0);
  }

  BigDecimal amount() {
    return main().amount();
  }

  BigDecimal halfUnit() {
    return main().halfUnit();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Variable v && v.main().id().equals(main().id());
  }

  @Override
  public int hashCode() {
    return main().id().hashCode();
  }
}
