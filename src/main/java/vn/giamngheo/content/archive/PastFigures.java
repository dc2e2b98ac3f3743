package vn.giamngheo.content.archive;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.FigureNumbers;
import vn.giamngheo.intake.Row;
import vn.giamngheo.text.Text;

/** Reads the printed figures of an archived document, in the order in which they get numbers. */
final class PastFigures {
  private static final List<String> OBSERVATION_KEYS =
      List.of("unit_code", "indicator", "group", "base", "status", "period", "standard", "mention");
  private static final List<String> FUNDING_KEYS =
      List.of(
          "unit_code",
          "year",
          "project",
          "source",
          "kind",
          "stage",
          "as_of",
          "recipient",
          "mention");
  private static final List<String> RESULT_KEYS =
      List.of("unit_code", "topic", "what_vi", "project", "period", "as_of", "status", "unit");

  private final PastPackage source;
  private final PastWords words;
  private final FigureNumbers numbers = new FigureNumbers();
  private final Map<String, Text> places = new HashMap<>();
  private final Map<String, PastFigure> figures = new LinkedHashMap<>();

  private PastFigures(PastPackage source, PastWords words) {
    this.source = source;
    this.words = words;
  }

  /** Figures by address; none for a package that is no document. */
  static Map<String, PastFigure> of(PastPackage source, PastWords words) {
    PastFigures found = new PastFigures(source, words);
    source
        .rows("places")
        .forEach(
            r ->
                found.places.put(
                    r.textOrEmpty("place"),
                    new Text(r.textOrEmpty("label_vi"), r.textOrEmpty("label_en"))));
    source.rows("observations").forEach(found::observation);
    source.rows("funding").forEach(found::funding);
    source.rows("results").forEach(found::result);
    return found.figures;
  }

  private void observation(Row row) {
    add(
        row,
        words.observation(row),
        row.textOrEmpty("period"),
        row.number("value"),
        row.textOrEmpty("unit"),
        row.textOrEmpty("printed"),
        OBSERVATION_KEYS);
  }

  private void funding(Row row) {
    add(
        row,
        words.funding(row),
        row.textOrEmpty("year"),
        row.number("amount_vnd"),
        "vnd",
        row.textOrEmpty("printed"),
        FUNDING_KEYS);
  }

  private void result(Row row) {
    String printed = row.textOrEmpty("printed");
    BigDecimal value = row.number("value");
    add(
        row,
        words.result(row),
        row.textOrEmpty("period"),
        value == null ? row.number("amount_vnd") : value,
        row.textOrEmpty("unit"),
        printed.isEmpty() ? row.textOrEmpty("amount_printed") : printed,
        RESULT_KEYS);
  }

  private void add(
      Row row,
      Text name,
      String period,
      BigDecimal value,
      String measure,
      String printed,
      List<String> keys) {
    String address =
        FigureAddress.of(
            source.name(),
            row.textOrEmpty("place"),
            row.integer("row").intValue(),
            row.integer("col").intValue(),
            numbers.next(row));
    figures.put(
        address,
        new PastFigure(
            address,
            name,
            row.textOrEmpty("unit_code"),
            row.textOrEmpty("unit_printed"),
            period,
            value,
            measure,
            row.textOrEmpty("qualifier"),
            printed,
            row.textOrEmpty("printed_unit"),
            row.textOrEmpty("row_label"),
            row.textOrEmpty("column_label"),
            places.getOrDefault(row.textOrEmpty("place"), new Text("", "")),
            keys.stream().map(row::textOrEmpty).collect(Collectors.joining("|"))));
  }
}
