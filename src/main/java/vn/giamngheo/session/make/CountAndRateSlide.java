package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Slide;
import vn.giamngheo.takeaway.UnitNames;

/**
 * Number of poor households against their rate: a rate says how hard it is in a unit, a number how
 * many are reached there. Named are the units that are among the highest quarter in both.
 */
final class CountAndRateSlide implements SlideMaker {
  private static final int FEWEST = 4;

  /** Names that a heading has room for. */
  private static final int MOST_NAMES = 3;

  @Override
  public String title(Material m) {
    return m.say("Số hộ nghèo và tỷ lệ hộ nghèo", "Poor households and poverty rate");
  }

  @Override
  public List<Slide> make(Material m) {
    Optional<Series> rates = m.map().latest("poverty_rate", "all", "actual", "");
    Optional<Series> counts =
        rates
            .flatMap(r -> m.map().latest("poor_households", "all", "actual", ""))
            .filter(c -> c.period().equals(rates.get().period()));
    if (counts.isEmpty()) {
      return List.of();
    }
    List<UnitFigure> byRate =
        m.map().units(rates.get()).stream().filter(UnitFigure::known).toList();
    Map<String, UnitFigure> byCode =
        m.map().units(counts.get()).stream()
            .filter(UnitFigure::known)
            .collect(Collectors.toMap(UnitFigure::code, Function.identity()));
    List<UnitFigure> both = byRate.stream().filter(u -> byCode.containsKey(u.code())).toList();
    return both.size() < FEWEST ? List.of() : List.of(slide(m, both, byCode, rates.get().period()));
  }

  private Slide slide(
      Material m, List<UnitFigure> rates, Map<String, UnitFigure> counts, String period) {
    List<Block.Mark> marks = new ArrayList<>();
    for (UnitFigure rate : rates) {
      UnitFigure count = counts.get(rate.code());
      marks.add(
          new Block.Mark(
              rate.name(),
              rate.code(),
              List.of(m.book().code(count.link()), m.book().code(rate.link()))));
    }
    Block.Chart chart =
        new Block.Chart(
            Block.ChartKind.SCATTER,
            "",
            List.of(
                m.say("Số hộ nghèo " + period, "Poor households " + period),
                m.say("Tỷ lệ hộ nghèo " + period, "Poverty rate " + period)),
            List.of(m.say("hộ", "households"), "%"),
            marks);
    return new Slide(
        "count-rate",
        title(m) + ", " + period,
        message(m, high(rates, counts)),
        List.of(new Block.Lines(false, List.of(sentence(m, rates, counts))), chart),
        m.unitSources(),
        List.of(
            m.say(
                "Tỷ lệ cao mà ít hộ nghèo là nơi ít hộ dân; nhiều hộ nghèo mà tỷ lệ thấp là nơi đông hộ dân.",
                "A high rate with few households is a small unit; many with a low rate a large"
                    + " one."),
            m.say(
                "“Cao” là thuộc một phần tư số đơn vị có con số lớn nhất.",
                "“High” means among the quarter of the units with the largest numbers.")));
  }

  /** Those among the highest quarter in both. */
  private static List<UnitFigure> high(List<UnitFigure> rates, Map<String, UnitFigure> counts) {
    int quarter = Math.max(1, rates.size() / 4);
    double leastCount = byCount(rates, counts).get(quarter - 1).figure();
    double leastRate = rates.get(quarter - 1).figure();
    return rates.stream()
        .filter(r -> r.figure() >= leastRate)
        .filter(r -> counts.get(r.code()).figure() >= leastCount)
        .toList();
  }

  private static List<UnitFigure> byCount(List<UnitFigure> rates, Map<String, UnitFigure> counts) {
    return rates.stream()
        .map(r -> counts.get(r.code()))
        .sorted((a, b) -> b.figure().compareTo(a.figure()))
        .toList();
  }

  private static String message(Material m, List<UnitFigure> high) {
    if (high.isEmpty()) {
      return m.say(
          "Nơi tỷ lệ hộ nghèo cao nhất không phải nơi nhiều hộ nghèo nhất",
          "Where the rate is highest is not where most poor households are");
    }
    List<String> names = high.stream().map(UnitFigure::within).toList();
    String who =
        names.size() <= MOST_NAMES
            ? m.list(names)
            : m.say(names.size() + " " + m.levelName(), names.size() + " units");
    return who.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi"))
        + who.substring(1)
        + m.say(
            " vừa có tỷ lệ cao vừa có nhiều hộ nghèo",
            " have a high rate and many poor households");
  }

  private static Line sentence(Material m, List<UnitFigure> rates, Map<String, UnitFigure> counts) {
    List<UnitFigure> high = high(rates, counts);
    if (high.isEmpty()) {
      return both(m, rates.get(0), byCount(rates, counts).get(0));
    }
    List<Line.Piece> pieces = new ArrayList<>();
    pieces.add(Line.Piece.of(m.say("Cao ở cả hai: ", "High in both: ")));
    for (int i = 0; i < high.size(); i++) {
      UnitFigure rate = high.get(i);
      pieces.add(Line.Piece.of((i == 0 ? "" : "; ") + UnitNames.within(rate.name()) + " ("));
      pieces.add(new Line.Piece(null, m.book().code(counts.get(rate.code()).link()), true));
      pieces.add(Line.Piece.of(m.say(" hộ, ", " households, ")));
      pieces.add(new Line.Piece(null, m.book().code(rate.link()), false));
      pieces.add(Line.Piece.of(")"));
    }
    pieces.add(Line.Piece.of("."));
    return new Line(pieces);
  }

  private static Line both(Material m, UnitFigure rate, UnitFigure count) {
    String pattern =
        m.say(
            "Không đơn vị nào cao ở cả hai: tỷ lệ cao nhất là ở "
                + UnitNames.within(rate.name())
                + " ({0}), số hộ nhiều nhất là ở "
                + UnitNames.within(count.name())
                + " ({1}).",
            "No unit is high in both: the rate is highest in "
                + rate.name()
                + " ({0}), the number in "
                + count.name()
                + " ({1}).");
    return m.book().line(Sentence.of(pattern, rate.link(), count.link()));
  }

  @Override
  public String missing(Material m) {
    return m.notCarried("poverty_rate")
        .orElse(
            m.say(
                "Văn bản không in đủ số hộ nghèo và tỷ lệ hộ nghèo cùng năm của từng đơn vị.",
                "The document does not print number and rate of the same year for the units."));
  }
}
