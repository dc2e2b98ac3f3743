package vn.giamngheo.session.make;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.document.GatheredFigures;
import vn.giamngheo.document.NamedFigure;
import vn.giamngheo.overview.FigureWords;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.PrintedNumber;

/**
 * Gives every figure of a deck its code. A figure that is used again keeps its code: it is known by
 * its address.
 */
final class FigureBook {
  private final GatheredFigures sources;
  private final Language language;
  private final String percent;
  private final Map<String, DeckFigure> figures = new HashMap<>();
  private final List<DeckFigure> byCode = new ArrayList<>();

  FigureBook(GatheredFigures sources, FigureWords words) {
    this.sources = sources;
    this.language = words.language();
    this.percent = words.percent();
  }

  /**
   * The code of a figure of a document, or computed from such.
   *
   * @param link with its address; its text may carry a unit of measure
   * @throws vn.giamngheo.web.Problem 404 when there is no figure at the address
   */
  int code(FigureLink link) {
    return code(link, null);
  }

  /**
   * The code of a figure.
   *
   * @param label which figure it is, where its formula alone does not say it; null otherwise
   */
  int code(FigureLink link, String label) {
    DeckFigure known = figures.get(link.address());
    if (known == null) {
      NamedFigure named = sources.get(link.address());
      known =
          add(
              link.address(),
              bare(link.text()),
              unit(link.text()),
              named.writtenValue(),
              link.mark(),
              link.doubt(),
              label == null ? label(named) : label,
              named.source());
    } else if (known.unit().isEmpty() && !unit(link.text()).isEmpty()) {
      known = add(known, unit(link.text()));
    }
    return known.code();
  }

  /**
   * A figure by its address alone, without unit of measure; as it stands in the book where it is
   * known.
   *
   * @param severity of the finding that contests it; null when nothing does
   */
  FigureLink bare(String address, String severity, FigureWords words) {
    DeckFigure known = figures.get(address);
    if (known != null) {
      return new FigureLink(known.text(), address, known.mark(), known.doubt());
    }
    NamedFigure named = sources.get(address);
    return words.link(written(named), address, severity);
  }

  /** The number with the decimals it is printed with. */
  private String written(NamedFigure named) {
    if (named.writtenValue() == null) {
      return named.printed();
    }
    BigDecimal plain = named.writtenValue().stripTrailingZeros();
    int printed =
        PrintedNumber.parse(named.printed())
            .filter(number -> number.compareTo(plain) == 0)
            .map(BigDecimal::scale)
            .orElse(0);
    int scale = Math.max(Math.max(0, plain.scale()), printed);
    return Numbers.format(plain.setScale(scale, RoundingMode.UNNECESSARY), language);
  }

  /** The code of the figure; null for none. */
  Integer codeOrNull(FigureLink link) {
    return link == null || link.address() == null ? null : Integer.valueOf(code(link));
  }

  /**
   * The code of a figure that the program computed and whose page is not one of sources.
   *
   * @param label which figure it is
   * @param source what it is computed from
   * @param address where it can be seen
   */
  int code(
      String address, String text, String unit, BigDecimal value, String label, String source) {
    DeckFigure known = figures.get(address);
    return (known == null ? add(address, text, unit, value, "", "", label, source) : known).code();
  }

  /** The sentence with codes for its figures. */
  Line line(Sentence sentence) {
    List<Line.Piece> pieces = new ArrayList<>();
    for (Sentence.Part part : sentence.parts()) {
      if (part.figure() == null) {
        pieces.add(Line.Piece.of(part.text()));
      } else if (part.figure().address() == null) {
        pieces.add(Line.Piece.of(part.figure().text()));
      } else {
        boolean bare = unit(part.figure().text()).isEmpty();
        pieces.add(new Line.Piece(null, code(part.figure()), bare));
      }
    }
    return new Line(List.copyOf(pieces));
  }

  /** The figure with that code. */
  DeckFigure figure(int code) {
    return byCode.get(code - 1);
  }

  /**
   * What a figure is counted in, as it stands in a heading: "%", "điểm phần trăm"; may be empty.
   */
  String measure(int code) {
    return figure(code).unit().replace('\u00a0', ' ').strip();
  }

  /** All figures so far, by code. */
  List<DeckFigure> list() {
    return List.copyOf(byCode);
  }

  private DeckFigure add(
      String address,
      String text,
      String unit,
      BigDecimal value,
      String mark,
      String doubt,
      String label,
      String source) {
    DeckFigure figure =
        new DeckFigure(figures.size() + 1, text, unit, value, mark, doubt, label, source, address);
    byCode.add(figure);
    figures.put(address, figure);
    return figure;
  }

  private DeckFigure add(DeckFigure f, String unit) {
    DeckFigure figure =
        new DeckFigure(
            f.code(),
            f.text(),
            unit,
            f.value(),
            f.mark(),
            f.doubt(),
            f.label(),
            f.source(),
            f.address());
    byCode.set(f.code() - 1, figure);
    figures.put(f.address(), figure);
    return figure;
  }

  private String label(NamedFigure named) {
    return Stream.of(named.name(), named.unit(), named.period())
        .filter(s -> s != null && !s.isEmpty())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private String bare(String text) {
    return text.substring(0, text.length() - unit(text).length());
  }

  /** The unit of measure at the end of a number, with the space before it; empty without one. */
  private String unit(String text) {
    if (text.endsWith(percent)) {
      return percent;
    }
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? "" : text.substring(end);
  }
}
