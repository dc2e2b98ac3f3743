package vn.giamngheo.overview;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;

/**
 * What the programme's money did in an atlas's own unit, in millions of đồng. Amounts of one kind
 * of money only, investment or recurrent, are left out.
 *
 * @param whole whether the rows are totals over all projects
 * @param sentence the latest that was disbursed, of what was allocated; null without both
 */
public record Money(boolean whole, List<Row> rows, Sentence sentence) {

  /**
   * A year, a project and a source; a figure is null where the document prints none.
   *
   * @param project empty for all projects together
   */
  public record Row(
      String year,
      String project,
      String source,
      FigureLink needed,
      FigureLink allocated,
      FigureLink disbursed,
      String asOf,
      FigureLink rate) {

    private String what() {
      return project.isEmpty() ? source : project + " – " + source;
    }
  }

  /** Null when the document prints no amounts of its own unit. */
  public static Money of(Funds funds, Terms terms) {
    boolean whole = funds.rows().stream().anyMatch(Funds.Row::whole);
    List<Row> rows =
        funds.rows().stream()
            .filter(row -> row.whole() == whole && row.kind().equals("total"))
            .map(row -> row(row, terms))
            .toList();
    return rows.isEmpty() ? null : new Money(whole, rows, sentence(rows, terms.language()));
  }

  private static Row row(Funds.Row row, Terms terms) {
    Optional<Funds.Amount> spent = row.latest("disbursed");
    return new Row(
        Integer.toString(row.year()),
        row.whole() ? "" : row.projectName(),
        terms.name("source", row.source()),
        number(row.latest("need")),
        number(row.latest("allocated")),
        number(spent),
        spent.map(Funds.Amount::asOf).map(day -> Dates.format(day, terms.language())).orElse(""),
        row.rate());
  }

  private static FigureLink number(Optional<Funds.Amount> amount) {
    return amount.map(Funds.Amount::number).orElse(null);
  }

  private static Sentence sentence(List<Row> rows, Language language) {
    return rows.stream()
        .filter(row -> row.rate() != null)
        .reduce((earlier, later) -> later)
        .map(
            row ->
                Sentence.of(
                    language == Language.EN ? english(row) : vietnamese(row),
                    row.disbursed(),
                    row.allocated(),
                    row.rate()))
        .orElse(null);
  }

  private static String vietnamese(Row row) {
    return (row.asOf().isEmpty() ? "Đã" : "Đến " + row.asOf() + " đã")
        + " giải ngân {0} trong {1} triệu đồng được phân bổ năm "
        + row.year()
        + ": {2} ("
        + row.what()
        + ").";
  }

  private static String english(Row row) {
    return (row.asOf().isEmpty() ? "" : "By " + row.asOf() + ", ")
        + "{0} of the {1} million đồng allocated for "
        + row.year()
        + " were disbursed: {2} ("
        + row.what()
        + ").";
  }

  /** Whether any row has a figure of that column. */
  public boolean has(String column) {
    return rows.stream()
        .anyMatch(
            row ->
                switch (column) {
                  case "needed" -> row.needed() != null;
                  case "allocated" -> row.allocated() != null;
                  default -> row.disbursed() != null;
                });
  }
}
