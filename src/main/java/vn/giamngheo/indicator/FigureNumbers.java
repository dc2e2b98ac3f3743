package vn.giamngheo.indicator;

import java.util.HashMap;
import java.util.Map;
import vn.giamngheo.intake.Row;

/**
 * Numbers the figures of a cell, so that each has an address: place, row, column, number. A
 * sentence may hold many. The order is that of the package's tables: observations, funding,
 * results.
 */
public final class FigureNumbers {
  private final Map<String, Integer> last = new HashMap<>();

  /** The next number in the row's cell, from 1. */
  public int next(Row row) {
    String cell = row.text("place") + "|" + row.text("row") + "|" + row.text("col");
    return last.merge(cell, 1, Integer::sum);
  }
}
