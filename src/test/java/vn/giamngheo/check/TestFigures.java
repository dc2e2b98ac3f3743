package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.text.PrintedNumber;
import vn.giamngheo.text.Text;

/** Figures of a small table in memory. */
final class TestFigures {
  private TestFigures() {}

  /** A count of households in the cell. */
  static Figure count(String printed, int row, int col) {
    return figure(printed, "household", row, col);
  }

  static Figure figure(String printed, String measure, int row, int col) {
    BigDecimal amount = PrintedNumber.parse(printed).orElseThrow();
    Text place = new Text("Bảng", "Table");
    return new Figure(
        "o" + row + "-" + col,
        row + "|" + col,
        "bang",
        row,
        col,
        new Text("Xã " + row, "Commune " + row),
        new Text("Cột " + col, "Column " + col),
        "2023",
        amount,
        Precision.halfUnit(printed, measure, BigDecimal.ONE, false),
        BigDecimal.ONE,
        measure,
        printed,
        "",
        new Locator(place, true, "dòng " + row, "cột " + col));
  }

  /** A quantity printed once. */
  static Variable households(String printed) {
    return variable(printed, "household");
  }

  static Variable percent(String printed) {
    return variable(printed, "percent");
  }

  static Variable points(String printed) {
    return variable(printed, "percentage_point");
  }

  private static int next;

  private static Variable variable(String printed, String measure) {
    next++;
    return new Variable(new ArrayList<>(List.of(figure(printed, measure, next, 1))));
  }
}
