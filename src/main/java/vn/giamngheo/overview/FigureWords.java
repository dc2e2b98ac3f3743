package vn.giamngheo.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.PrintedNumber;
import vn.giamngheo.text.Text;

/**
 * Figures as people read them.
 *
 * @param qualifiers names of the qualifiers by id: khoảng, ít nhất …
 */
public record FigureWords(Map<String, Text> qualifiers, Language language) {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The number alone, for a column whose header names the measure. */
  public FigureLink bare(PrintedFigure figure) {
    return link(figure, number(figure));
  }

  /** The number with its measure where it is a share or points: "11,78 %", "2,5 điểm phần trăm". */
  public FigureLink full(PrintedFigure figure) {
    String measure =
        switch (figure.measure()) {
          case "percent" -> percent();
          case "percentage_point" -> "\u00a0" + figure.measureName().in(language);
          default -> "";
        };
    return link(figure, number(figure) + measure);
  }

  private FigureLink link(PrintedFigure figure, String text) {
    return link(qualified(figure.qualifier(), text), figure.address(), figure.severity());
  }

  /** A link with the sign of its doubt. */
  public FigureLink link(String text, String address, String severity) {
    return new FigureLink(text, address, Doubt.mark(severity), Doubt.kind(severity).in(language));
  }

  public String percent() {
    return language == Language.EN ? "%" : "\u00a0%";
  }

  /** What follows an amount in millions of đồng. */
  public String million() {
    return language == Language.EN ? "\u00a0million đồng" : "\u00a0triệu đồng";
  }

  /** "khoảng 4.008"; the text itself without qualifier. */
  public String qualified(String qualifier, String text) {
    return qualifier == null || qualifier.isEmpty()
        ? text
        : qualifiers.getOrDefault(qualifier, new Text(qualifier, qualifier)).in(language)
            + " "
            + text;
  }

  /** An amount in millions, with no more decimals than it has. */
  public String millions(long vnd) {
    return Numbers.format(
        plain(BigDecimal.valueOf(vnd).divide(MILLION, 6, RoundingMode.UNNECESSARY)), language);
  }

  /** With the decimals it was printed with, where it is printed as one number. */
  private String number(PrintedFigure figure) {
    BigDecimal own = plain(figure.figure());
    int printed =
        PrintedNumber.parse(figure.printed())
            .filter(number -> number.compareTo(own) == 0)
            .map(BigDecimal::scale)
            .orElse(0);
    BigDecimal shown = own.setScale(Math.max(own.scale(), printed), RoundingMode.UNNECESSARY);
    return Numbers.format(shown, language);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
