package vn.giamngheo.document;

import java.math.BigDecimal;

/**
 * A figure in few words, for whoever only needs to say which one is meant.
 *
 * @param address its own
 * @param unit name of the unit; empty where the name of the figure says it
 * @param period empty where the name of the figure says it
 * @param printed the characters as printed; empty for a computed value
 * @param value null when there is none
 * @param measureName what the number counts; empty where its name says it
 * @param source the document and, for a printed figure, the place
 * @param measure id of the unit of measure
 */
public record NamedFigure(
    String address,
    String name,
    String unit,
    String period,
    String printed,
    BigDecimal value,
    String measureName,
    String source,
    String measure) {

  static NamedFigure of(PrintedSource s) {
    return new NamedFigure(
        s.address(),
        s.name(),
        s.unit().name(),
        s.period(),
        s.printed(),
        s.value(),
        counted(s.measure(), s.printedUnit(), s.measureName()),
        s.source(),
        s.measure());
  }

  static NamedFigure of(ComputedSource s) {
    return s instanceof CarriedSource carried ? of(carried) : of((FormulaSource) s);
  }

  private static NamedFigure of(FormulaSource s) {
    return new NamedFigure(
        s.address(),
        s.name(),
        "",
        "",
        "",
        s.value(),
        percent(s.measure()),
        s.document().citation(),
        s.measure());
  }

  private static NamedFigure of(CarriedSource s) {
    return new NamedFigure(
        s.address(),
        s.name(),
        s.unit().name(),
        s.period(),
        "",
        s.value(),
        percent(s.measure()),
        s.document().citation(),
        s.measure());
  }

  /** What a printed number counts: money is printed in several units of measure. */
  static String counted(String measure, String printedUnit, String measureName) {
    return measure.equals("vnd") ? printedUnit : measureName;
  }

  private static String percent(String measure) {
    return measure.equals("percent") ? "%" : "";
  }

  /** The value as amounts are written: money in millions of đồng. Null when there is none. */
  public BigDecimal writtenValue() {
    return value == null || !measure.equals("vnd") ? value : value.movePointLeft(6);
  }
}
