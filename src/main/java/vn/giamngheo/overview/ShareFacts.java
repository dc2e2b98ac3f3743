package vn.giamngheo.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.overview.Facts.Bar;
import vn.giamngheo.overview.Facts.Fact;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.text.Language;

/** Facts of an atlas's own unit that are shares of its households, with bars. */
public record ShareFacts(PrintedFigures figures, FigureWords words) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int BARS = 4;

  public Optional<Fact> minorities() {
    Optional<PrintedFigure> poor = figures.whole("poor_households", "dtts", "actual");
    if (poor.isEmpty()) {
      return Optional.empty();
    }
    Optional<PrintedFigure> share =
        figures
            .whole("poor_households_dtts_share", "all", "actual")
            .filter(f -> f.period().equals(poor.get().period()));
    Optional<PrintedFigure> rate = figures.beside(poor.get(), "poverty_rate");
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
    List<Bar> bars = share.map(this::minorityBar).orElse(List.of());
    return Optional.of(
        new Fact(
            say("Dân tộc thiểu số (DTTS)", "Ethnic minorities"),
            Sentence.of(say(vi + ".", en + "."), links.toArray(FigureLink[]::new)),
            bars,
            List.of(),
            "",
            ""));
  }

  private List<Bar> minorityBar(PrintedFigure share) {
    return List.of(
        new Bar(
            say("DTTS trong số hộ nghèo", "Minorities among the poor"),
            words.full(share),
            Facts.share(share.figure(), HUNDRED)));
  }

  public Optional<Fact> deprivation() {
    List<PrintedFigure> rates = figures.deprivations("poor");
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    PrintedFigure first = rates.get(0);
    List<Bar> bars =
        rates.stream()
            .limit(BARS)
            .map(r -> new Bar(lacking(r), words.full(r), Facts.share(r.figure(), HUNDRED)))
            .toList();
    return Optional.of(
        new Fact(say("Thiếu hụt", "Deprivations"), worst(first), bars, List.of(), "", ""));
  }

  private Sentence worst(PrintedFigure first) {
    boolean partial = !figures.hidden().deprivations("poor", first.period()).isEmpty();
    String name = lacking(first);
    Optional<PrintedFigure> count = figures.countOf(first);
    String vi =
        (partial ? "Trong các số được hiện, hộ" : "Hộ")
            + " nghèo thiếu hụt nhiều nhất về “"
            + name
            + "”: ";
    String en =
        (partial ? "Of what is shown, what" : "What")
            + " poor households lack most is “"
            + name
            + "”: ";
    return count
        .map(
            c ->
                Sentence.of(
                    say(vi + "{0} hộ, {1} số hộ nghèo.", en + "{0} households, {1} of the poor."),
                    words.bare(c),
                    words.full(first)))
        .orElseGet(
            () ->
                Sentence.of(
                    say(vi + "{0} số hộ nghèo.", en + "{0} of the poor."), words.full(first)));
  }

  /** What is lacked, without the words that every deprivation begins or ends with. */
  private String lacking(PrintedFigure rate) {
    return Deprivations.brief(rate.indicatorName().in(words.language()));
  }

  public Optional<Fact> nearPoor() {
    Optional<PrintedFigure> count = figures.whole("near_poor_households", "all", "actual");
    Optional<PrintedFigure> rate = count.flatMap(c -> figures.beside(c, "near_poverty_rate"));
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
                        Facts.share(r.figure(), HUNDRED))),
                List.of(),
                "",
                ""));
  }

  private String say(String vi, String en) {
    return words.language() == Language.EN ? en : vi;
  }
}
