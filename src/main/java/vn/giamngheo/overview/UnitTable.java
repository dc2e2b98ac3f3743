package vn.giamngheo.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Text;

/** The units of an atlas in a table: number, rate, plan. Highest rate first. */
public record UnitTable(List<String> columns, List<Row> rows, List<Cell> total, String totalName) {

  /** A unit. */
  public record Row(String code, String name, List<Cell> cells) {}

  /** What a column shows. */
  private record Column(String indicator, String status) {}

  /**
   * @param units names of all units of the map by code
   * @return null when there is but one unit, or no figure of any
   */
  public static UnitTable of(
      PrintedFigures figures,
      Map<String, String> units,
      String wholeName,
      FigureWords words,
      Terms terms) {
    List<List<PrintedFigure>> columns = new ArrayList<>();
    for (Column column :
        List.of(
            new Column("households", "actual"),
            new Column("poor_households", "actual"),
            new Column("poverty_rate", "actual"),
            new Column("poverty_rate", "plan"),
            new Column("poverty_rate_reduction", "plan"))) {
      List<PrintedFigure> found = figures.ofUnits(column.indicator(), "all", column.status());
      boolean planned = columns.stream().anyMatch(c -> c.get(0).status().equals("plan"));
      if (!found.isEmpty() && !(planned && column.status().equals("plan"))) {
        columns.add(found);
      }
    }
    if (units.size() < 2 || columns.isEmpty()) {
      return null;
    }
    return new UnitTable(
        columns.stream().map(c -> header(c.get(0), terms)).toList(),
        rows(columns, figures, units, words),
        columns.stream().map(c -> total(c.get(0), figures, words)).toList(),
        wholeName);
  }

  private static String header(PrintedFigure figure, Terms terms) {
    Text measure = figure.measureName();
    return figure.indicatorName().in(terms.language())
        + (figure.measure().equals("household") ? "" : " (" + measure.in(terms.language()) + ")")
        + ", "
        + terms.small("status", figure.status())
        + " "
        + figure.period();
  }

  private static Cell total(PrintedFigure of, PrintedFigures figures, FigureWords words) {
    return Cell.of(
        figures.beside(of, of.indicator()).orElse(null), figures.hidden().hasOfWhole(of), words);
  }

  private static List<Row> rows(
      List<List<PrintedFigure>> columns,
      PrintedFigures figures,
      Map<String, String> units,
      FigureWords words) {
    Map<String, String> ordered = new LinkedHashMap<>();
    List<PrintedFigure> rates = figures.ofUnits("poverty_rate", "all", "actual");
    rates.forEach(rate -> ordered.put(rate.code(), units.get(rate.code())));
    ordered.values().removeIf(java.util.Objects::isNull);
    units.forEach(ordered::putIfAbsent);
    List<Row> rows = new ArrayList<>();
    ordered.forEach(
        (code, name) ->
            rows.add(
                new Row(
                    code,
                    name,
                    columns.stream().map(c -> cell(code, c, figures, words)).toList())));
    return List.copyOf(rows);
  }

  private static Cell cell(
      String code, List<PrintedFigure> column, PrintedFigures figures, FigureWords words) {
    return Cell.of(
        column.stream().filter(f -> f.code().equals(code)).findFirst().orElse(null),
        figures.hidden().has(code, column.get(0)),
        words);
  }
}
