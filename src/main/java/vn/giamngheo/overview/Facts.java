package vn.giamngheo.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.takeaway.UnitNames;
import vn.giamngheo.text.Language;

/** Up to three facts of an atlas, each a sentence with a small picture. */
public record Facts(PrintedFigures figures, FigureWords words) {
  private static final int MOST = 3;
  private static final int FEW = 3;

  /**
   * A fact.
   *
   * @param bars of the picture; empty when it is of dots, or when there is none
   * @param dots places from 0 to 100 of all units between nought and the highest, for a picture
   * @param from words at the left of the dots
   * @param to words at their right
   */
  public record Fact(
      String title, Sentence sentence, List<Bar> bars, List<Double> dots, String from, String to) {}

  /**
   * A bar.
   *
   * @param width from 0 to 100
   */
  public record Bar(String label, FigureLink figure, double width) {}

  public List<Fact> list() {
    ShareFacts shares = new ShareFacts(figures, words);
    return Stream.of(range(), shares.minorities(), shares.deprivation(), shares.nearPoor())
        .flatMap(Optional::stream)
        .limit(MOST)
        .toList();
  }

  private Optional<Fact> range() {
    List<PrintedFigure> rates = figures.ofUnits("poverty_rate", "all", "actual");
    if (rates.size() < 2) {
      return Optional.empty();
    }
    PrintedFigure high = rates.get(0);
    PrintedFigure low = rates.get(rates.size() - 1);
    if (high.figure().compareTo(low.figure()) == 0) {
      return Optional.empty();
    }
    boolean partial = figures.hidden().hasOfUnits(high);
    String highest = names(rates, high);
    String lowest = names(rates, low);
    String pattern = range(high, partial, highest, lowest);
    List<Double> dots = rates.stream().map(r -> share(r.figure(), high.figure())).toList();
    return Optional.of(
        new Fact(
            say("Nơi cao nhất, nơi thấp nhất", "Highest and lowest"),
            Sentence.of(pattern, words.full(high), words.full(low)),
            List.of(),
            dots,
            "0" + words.percent(),
            words.full(high).text()));
  }

  private String range(PrintedFigure high, boolean partial, String highest, String lowest) {
    return say(
        "Cuối năm "
            + high.period()
            + (partial ? ", trong các đơn vị có số được hiện" : "")
            + ", tỷ lệ hộ nghèo cao nhất là ở "
            + highest
            + " ({0}), thấp nhất là ở "
            + lowest
            + " ({1}).",
        "At the end of "
            + high.period()
            + (partial ? ", among the units whose figure is shown," : "")
            + " the poverty rate was highest in "
            + highest
            + " ({0}) and lowest in "
            + lowest
            + " ({1}).");
  }

  /** Those that share the figure; more than a few are only counted. */
  private String names(List<PrintedFigure> all, PrintedFigure figure) {
    List<PrintedFigure> sharing =
        all.stream().filter(f -> f.figure().compareTo(figure.figure()) == 0).toList();
    if (sharing.size() > FEW) {
      return say(sharing.size() + " nơi", sharing.size() + " places");
    }
    return sharing.stream()
        .map(f -> UnitNames.within(f.name().in(words.language())))
        .map(name -> name.replace("{", "").replace("}", ""))
        .collect(Collectors.joining(say(" và ", " and ")));
  }

  /** The share in per cent, to a tenth, between nought and a hundred. */
  public static double share(BigDecimal figure, BigDecimal of) {
    double share = of.signum() == 0 ? 0 : 100 * figure.doubleValue() / of.doubleValue();
    return Math.round(Math.max(0, Math.min(100, share)) * 10) / 10.0;
  }

  private String say(String vi, String en) {
    return words.language() == Language.EN ? en : vi;
  }
}
