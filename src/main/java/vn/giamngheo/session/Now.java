package vn.giamngheo.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.giamngheo.document.NamedFigure;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/**
 * A figure as it is today.
 *
 * @param value null where the document says something without a number
 * @param text as it is written, without unit of measure
 * @param made the figures it is computed from, where no page of sources names them
 */
public record Now(BigDecimal value, String text, List<Part> made) {

  /** A figure that another one is computed from. */
  public record Part(String name, FigureLink figure) {}

  static Now of(NamedFigure figure, Language language) {
    return figure.writtenValue() == null
        ? new Now(null, figure.printed(), List.of())
        : of(figure.writtenValue(), language);
  }

  static Now of(BigDecimal value, Language language) {
    return new Now(value, written(value, language), List.of());
  }

  private static String written(BigDecimal value, Language language) {
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal whole = plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    return Numbers.format(whole, language);
  }
}
