package vn.giamngheo.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.indicator.ObservationTable;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.text.Language;

/** What is planned for an atlas's own unit, beside what was last found. */
public record Targets(List<Row> rows, String cut) {
  private static final List<String> INDICATORS =
      List.of(
          "poor_households",
          "poverty_rate",
          "near_poverty_rate",
          "poor_households_reduction",
          "poverty_rate_reduction");

  /**
   * What is planned of one indicator.
   *
   * @param found null when nothing was found, or under another standard
   * @param estimated null without an estimate
   * @param planned null without a plan
   */
  public record Row(String name, Cell found, Cell estimated, Cell planned) {}

  /** A figure and its year. */
  public record Cell(FigureLink figure, String period) {}

  /** Null when the document plans nothing. */
  public static Targets of(PrintedFigures figures, FigureWords words, String minorities) {
    List<Row> rows = new ArrayList<>();
    boolean crossing = false;
    for (String group : List.of("all", "dtts")) {
      for (String indicator : INDICATORS) {
        Optional<PrintedFigure> found = figures.whole(indicator, group, "actual");
        Optional<PrintedFigure> estimated = figures.whole(indicator, group, "estimate");
        Optional<PrintedFigure> planned = figures.whole(indicator, group, "plan");
        Optional<PrintedFigure> last = planned.or(() -> estimated);
        if (last.isPresent()) {
          Cells cells = new Cells(figures.hidden(), words, indicator, group);
          boolean same = found.isEmpty() || found.get().standard().equals(last.get().standard());
          crossing |= !same;
          String suffix = group.equals("all") ? "" : " – " + minorities;
          rows.add(
              new Row(
                  last.get().indicatorName().in(words.language()) + suffix,
                  same ? cells.of(found, "actual") : null,
                  cells.of(estimated, "estimate"),
                  cells.of(planned, "plan")));
        }
      }
    }
    return rows.isEmpty() ? null : new Targets(rows, crossing ? cut(words.language()) : "");
  }

  private record Cells(HiddenFigures hidden, FigureWords words, String indicator, String group) {
    Cell of(Optional<PrintedFigure> figure, String status) {
      return figure
          .map(f -> new Cell(words.full(f), f.period()))
          .orElseGet(() -> hidden.hasOfWhole(indicator, group, status) ? hiddenCell() : null);
    }

    private Cell hiddenCell() {
      return new Cell(FigureLink.words(ObservationTable.HIDDEN.in(words.language())), "");
    }
  }

  private static String cut(Language language) {
    return language == Language.EN
        ? "Figures of another poverty standard are left out: they cannot be compared."
        : "Số liệu theo chuẩn nghèo khác được lược bỏ vì không so sánh được.";
  }

  /** Whether the document estimates anything. */
  public boolean estimates() {
    return rows.stream().anyMatch(row -> row.estimated() != null);
  }

  /** Whether anything was found that a plan can be held against. */
  public boolean finds() {
    return rows.stream().anyMatch(row -> row.found() != null);
  }
}
