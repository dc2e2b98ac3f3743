package vn.giamngheo.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.takeaway.UnitNames;
import vn.giamngheo.text.Language;

/** Up to three facts of an atlas, each a sentence with a small picture. */
public record HomeFacts(HomeFigures figures, FigureWords words) {
  private static final int MOST = 3;
  private static final int BARS = 4;
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

  List<Fact> list() {
    return Stream.of(range(), minorities(), deprivation(), nearPoor())
        .flatMap(Optional::stream)
        .limit(MOST)
        .toList();
  }

  private Optional<Fact> range() {
    List<HomeFigure> rates = figures.ofUnits("poverty_rate", "all", "actual");
    if (rates.size() < 2) {
      return Optional.empty();
    }
    HomeFigure high = rates.get(0);
    HomeFigure low = rates.get(rates.size() - 1);
    if (high.figure().compareTo(low.figure()) == 0) {
      return Optional.empty();
    }
    String highest = names(rates, high);
    String lowest = names(rates, low);
    String pattern =
        say(
            "Cuối năm "
                + high.period()
                + ", tỷ lệ hộ nghèo cao nhất là ở "
                + highest
                + " ({0}), thấp nhất là ở "
                + lowest
                + " ({1}).",
            "At the end of "
                + high.period()
                + " the poverty rate was highest in "
                + highest
                + " ({0}) and lowest in "
                + lowest
                + " ({1}).");
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

  /** Those that share the figure; more than a few are only counted. */
  private String names(List<HomeFigure> all, HomeFigure figure) {
    List<HomeFigure> sharing =
        all.stream().filter(f -> f.figure().compareTo(figure.figure()) == 0).toList();
    if (sharing.size() > FEW) {
      return say(sharing.size() + " nơi", sharing.size() + " places");
    }
    return sharing.stream()
        .map(f -> UnitNames.within(f.name().in(words.language())))
        .map(name -> name.replace("{", "").replace("}", ""))
        .collect(Collectors.joining(say(" và ", " and ")));
  }

  private Optional<Fact> minorities() {
    Optional<HomeFigure> poor = figures.whole("poor_households", "dtts", "actual");
    if (poor.isEmpty()) {
      return Optional.empty();
    }
    Optional<HomeFigure> share =
        figures
            .whole("poor_households_dtts_share", "all", "actual")
            .filter(f -> f.period().equals(poor.get().period()));
    Optional<HomeFigure> rate = figures.beside(poor.get(), "poverty_rate");
    List<FigureLink> links = new ArrayList<>(List.of(words.bare(poor.get())));
    String year = poor.get().period();
    String vi = "Cuối năm " + year + ", {0} hộ nghèo là hộ dân tộc thiểu số";
    String en = "At the end of " + year + ", {0} poor households were of ethnic minorities";
    if (share.isPresent()) {
      links.add(words.full(share.get()));
      vi += ", {1} số hộ nghèo";
      en += ", {1} of the poor households";
    }
    if (rate.isPresent()) {
      vi += "; trong các hộ dân tộc thiểu số, tỷ lệ hộ nghèo là {" + links.size() + "}";
      en += "; among ethnic minority households the poverty rate was {" + links.size() + "}";
      links.add(words.full(rate.get()));
    }
    List<Bar> bars =
        share
            .map(
                s ->
                    List.of(
                        new Bar(
                            say("DTTS trong số hộ nghèo", "Minorities among the poor"),
                            words.full(s),
                            share(s.figure(), BigDecimal.valueOf(100)))))
            .orElse(List.of());
    return Optional.of(
        new Fact(
            say("Dân tộc thiểu số (DTTS)", "Ethnic minorities"),
            Sentence.of(say(vi + ".", en + "."), links.toArray(FigureLink[]::new)),
            bars,
            List.of(),
            "",
            ""));
  }

  private Optional<Fact> deprivation() {
    List<HomeFigure> rates = figures.deprivations("poor");
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    HomeFigure first = rates.get(0);
    String name = lacking(first);
    Optional<HomeFigure> count = figures.countOf(first);
    String vi = "Hộ nghèo thiếu hụt nhiều nhất về “" + name + "”: ";
    String en = "What poor households lack most is “" + name + "”: ";
    Sentence sentence =
        count
            .map(
                c ->
                    Sentence.of(
                        say(
                            vi + "{0} hộ, {1} số hộ nghèo.",
                            en + "{0} households, {1} of the poor."),
                        words.bare(c),
                        words.full(first)))
            .orElseGet(
                () ->
                    Sentence.of(
                        say(vi + "{0} số hộ nghèo.", en + "{0} of the poor."), words.full(first)));
    List<Bar> bars =
        rates.stream()
            .limit(BARS)
            .map(
                r -> new Bar(lacking(r), words.full(r), share(r.figure(), BigDecimal.valueOf(100))))
            .toList();
    return Optional.of(
        new Fact(say("Thiếu hụt", "Deprivations"), sentence, bars, List.of(), "", ""));
  }

  /** What is lacked, without the words that every deprivation begins or ends with. */
  private String lacking(HomeFigure rate) {
    return HomeDeprivations.brief(rate.indicatorName().in(words.language()));
  }

  private Optional<Fact> nearPoor() {
    Optional<HomeFigure> count = figures.whole("near_poor_households", "all", "actual");
    Optional<HomeFigure> rate = count.flatMap(c -> figures.beside(c, "near_poverty_rate"));
    return rate.map(
        r ->
            new Fact(
                say("Cận nghèo", "Near-poor"),
                Sentence.of(
                    say(
                        "Cuối năm " + r.period() + " còn có {0} hộ cận nghèo: {1} số hộ.",
                        "At the end of "
                            + r.period()
                            + " a further {0} households were near-poor: {1}."),
                    words.bare(count.get()),
                    words.full(r)),
                List.of(
                    new Bar(
                        say("Hộ cận nghèo", "Near-poor households"),
                        words.full(r),
                        share(r.figure(), BigDecimal.valueOf(100)))),
                List.of(),
                "",
                ""));
  }

  private static double share(BigDecimal figure, BigDecimal of) {
    double share = of.signum() == 0 ? 0 : 100 * figure.doubleValue() / of.doubleValue();
    return Math.round(Math.max(0, Math.min(100, share)) * 10) / 10.0;
  }

  private String say(String vi, String en) {
    return words.language() == Language.EN ? en : vi;
  }
}
