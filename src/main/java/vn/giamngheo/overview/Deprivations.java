package vn.giamngheo.overview;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.page.FigureLink;

/**
 * What poor and near-poor households of an atlas's own unit lack.
 *
 * @param period of the figures
 * @param nearPoor whether there are figures of near-poor households
 */
public record Deprivations(String period, boolean nearPoor, List<Row> rows) {

  /** A deprivation; a figure is null where the document prints none. */
  public record Row(
      String name,
      FigureLink poor,
      FigureLink poorShare,
      FigureLink nearPoor,
      FigureLink nearPoorShare) {}

  /** Null when the document prints none. */
  public static Deprivations of(PrintedFigures figures, FigureWords words) {
    List<PrintedFigure> poor = figures.deprivations("poor");
    if (poor.isEmpty()) {
      return null;
    }
    List<PrintedFigure> nearPoor =
        figures.deprivations("near_poor").stream()
            .filter(f -> f.period().equals(poor.get(0).period()))
            .toList();
    List<Row> rows = poor.stream().map(rate -> row(rate, nearPoor, figures, words)).toList();
    return new Deprivations(poor.get(0).period(), !nearPoor.isEmpty(), rows);
  }

  private static Row row(
      PrintedFigure rate, List<PrintedFigure> nearPoor, PrintedFigures figures, FigureWords words) {
    Optional<PrintedFigure> near =
        nearPoor.stream().filter(n -> n.indicator().equals(rate.indicator())).findFirst();
    return new Row(
        brief(rate.indicatorName().in(words.language())),
        figures.countOf(rate).map(words::bare).orElse(null),
        words.bare(rate),
        near.flatMap(figures::countOf).map(words::bare).orElse(null),
        near.map(words::bare).orElse(null));
  }

  /** The name of what is lacked, without the words that all names of rates share. */
  public static String brief(String name) {
    return name.replaceFirst("^(Tỷ lệ thiếu hụt|Deprivation rate): ", "");
  }
}
