package vn.giamngheo.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.text.Text;

/**
 * What poor and near-poor households of an atlas's own unit lack.
 *
 * @param period of the figures
 * @param nearPoor whether there are figures of near-poor households
 */
public record Deprivations(String period, boolean nearPoor, List<Row> rows) {

  /** A deprivation. */
  public record Row(String name, Cell poor, Cell poorShare, Cell nearPoor, Cell nearPoorShare) {}

  /** Null when the document prints none. */
  public static Deprivations of(PrintedFigures figures, FigureWords words) {
    List<PrintedFigure> poor = figures.deprivations("poor");
    Optional<String> period =
        poor.isEmpty()
            ? figures.hidden().deprivationPeriod("poor")
            : Optional.of(poor.get(0).period());
    return period.map(p -> of(p, poor, figures, words)).orElse(null);
  }

  private static Deprivations of(
      String period, List<PrintedFigure> poor, PrintedFigures figures, FigureWords words) {
    List<PrintedFigure> nearPoor =
        figures.deprivations("near_poor").stream().filter(f -> f.period().equals(period)).toList();
    boolean anyNear =
        !nearPoor.isEmpty() || !figures.hidden().deprivations("near_poor", period).isEmpty();
    RowMaker rows = new RowMaker(period, poor, nearPoor, figures, words);
    return new Deprivations(
        period,
        anyNear,
        Stream.concat(
                poor.stream().map(rate -> rows.row(rate.indicator(), rate.indicatorName())),
                figures.hidden().deprivations("poor", period).stream()
                    .map(hidden -> rows.row(hidden.indicator(), hidden.name())))
            .toList());
  }

  private record RowMaker(
      String period,
      List<PrintedFigure> poor,
      List<PrintedFigure> nearPoor,
      PrintedFigures figures,
      FigureWords words) {

    Row row(String rate, Text name) {
      String count = rate.replaceFirst("_rate$", "");
      return new Row(
          brief(name.in(words.language())),
          count(count, "poor"),
          share(rate, poor, "poor"),
          count(count, "near_poor"),
          share(rate, nearPoor, "near_poor"));
    }

    private Cell share(String rate, List<PrintedFigure> rates, String base) {
      return Cell.of(
          rates.stream().filter(f -> f.indicator().equals(rate)).findFirst().orElse(null),
          figures.hidden().hasDeprivation(rate, base, period),
          words);
    }

    private Cell count(String count, String base) {
      return Cell.of(
          figures.deprivation(count, base, period).orElse(null),
          figures.hidden().hasDeprivation(count, base, period),
          words);
    }
  }

  /** The name of what is lacked, without the words that all names of rates share. */
  public static String brief(String name) {
    return name.replaceFirst("^(Tỷ lệ thiếu hụt|Deprivation rate): ", "");
  }
}
