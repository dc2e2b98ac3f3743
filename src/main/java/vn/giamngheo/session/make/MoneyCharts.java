package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.overview.Funds;
import vn.giamngheo.session.deck.Block;

/** Charts of money, in millions of đồng. */
record MoneyCharts(Material m) {
  /** Fewer are read faster in a table. */
  private static final int FEWEST = 3;

  private static final int MOST = 14;

  /**
   * What was disbursed beside what was allocated, where both are printed; of the whole programme
   * alone where there would be too many bars to read.
   */
  Optional<Block.Chart> spent(List<Funds.Row> rows) {
    Optional<Block.Chart> all = chartOf(rows);
    return all.isEmpty() || all.get().rows().size() <= MOST
        ? all
        : chartOf(rows.stream().filter(Funds.Row::whole).limit(MOST).toList());
  }

  private Optional<Block.Chart> chartOf(List<Funds.Row> rows) {
    List<Block.Mark> marks = new ArrayList<>();
    MoneyTables names = new MoneyTables(m);
    boolean manyYears = rows.stream().map(Funds.Row::year).distinct().count() > 1;
    for (Funds.Row row : rows) {
      Optional<Funds.Amount> given = row.latest("allocated");
      Optional<Funds.Amount> spent = row.latest("disbursed");
      if (given.isPresent() && spent.isPresent()) {
        String year = manyYears ? row.year() + " – " : "";
        marks.add(
            new Block.Mark(
                year + names.name(row),
                null,
                List.of(m.book().code(given.get().figure()), m.book().code(spent.get().figure()))));
      }
    }
    return marks.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            chart(
                Block.ChartKind.GROUPED_BARS,
                "",
                List.of(m.terms().name("stage", "allocated"), m.terms().name("stage", "disbursed")),
                marks));
  }

  /** The projects by how much money they have, of all sources or of the one that is printed. */
  Optional<Block.Chart> byProject(List<Funds.Row> rows) {
    if (rows.get(0).whole()) {
      return Optional.empty();
    }
    String source =
        rows.stream().anyMatch(r -> r.source().equals(Funds.WHOLE))
            ? Funds.WHOLE
            : rows.get(0).source();
    List<Funds.Row> bars = new ArrayList<>();
    for (String project : rows.stream().map(Funds.Row::project).distinct().toList()) {
      rows.stream()
          .filter(r -> r.project().equals(project) && r.source().equals(source))
          .max(Comparator.comparingLong(r -> r.amounts().get(0).vnd()))
          .ifPresent(bars::add);
    }
    bars.sort(Comparator.comparingLong((Funds.Row r) -> r.amounts().get(0).vnd()).reversed());
    if (bars.size() < FEWEST) {
      return Optional.empty();
    }
    List<Block.Mark> marks =
        bars.stream()
            .limit(MOST)
            .map(
                r ->
                    new Block.Mark(
                        r.projectName(), null, List.of(m.book().code(r.amounts().get(0).figure()))))
            .toList();
    String name = m.terms().name("source", source);
    return Optional.of(chart(Block.ChartKind.BARS, "", List.of(name), marks));
  }

  private Block.Chart chart(
      Block.ChartKind kind, String caption, List<String> series, List<Block.Mark> marks) {
    String unit = m.words().million().strip().replace('\u00a0', ' ').strip();
    return new Block.Chart(kind, caption, series, series.stream().map(s -> unit).toList(), marks);
  }
}
