package vn.giamngheo.overview;

import java.util.Optional;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.rebase.Band;
import vn.giamngheo.rebase.ImpliedHouseholds;
import vn.giamngheo.takeaway.UnitNames;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/** The one sentence that says how poverty stands in the unit of an atlas. */
public record Headline(Atlas atlas, PrintedFigures figures, FigureWords words) {
  private static final String RATE = "poverty_rate";

  /**
   * What the document prints: the last review, otherwise the target, otherwise that it is hidden or
   * that there is none.
   */
  public Sentence sentence() {
    return review()
        .or(this::targetRate)
        .or(this::targetReduction)
        .or(this::hidden)
        .orElseGet(
            () ->
                Sentence.of(
                    say(
                        "Văn bản này không in số hộ nghèo hay tỷ lệ hộ nghèo của %s.",
                        "This document prints neither poor households nor a poverty rate of %s.")));
  }

  private Optional<Sentence> review() {
    Optional<PrintedFigure> found = figures.whole(RATE, "all", "actual");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    PrintedFigure rate = found.get();
    String year = rate.period();
    Optional<PrintedFigure> poor = figures.beside(rate, "poor_households");
    if (poor.isEmpty()) {
      return Optional.of(
          Sentence.of(
              say(
                  "Cuối năm " + year + ", tỷ lệ hộ nghèo ở %s là {0}.",
                  "At the end of " + year + " the poverty rate in %s was {0}."),
              words.full(rate)));
    }
    Optional<FigureLink> households =
        figures.beside(rate, "households").map(words::bare).or(() -> implied(poor.get(), rate));
    return Optional.of(
        households
            .map(all -> ofAll(year, words.bare(poor.get()), all, words.full(rate)))
            .orElseGet(() -> alone(year, words.bare(poor.get()), words.full(rate))));
  }

  private Sentence ofAll(String year, FigureLink poor, FigureLink all, FigureLink rate) {
    return Sentence.of(
        say(
            "Cuối năm " + year + ", {0} trong {1} hộ ở %s là hộ nghèo: {2}.",
            "At the end of " + year + ", {0} of {1} households in %s were poor: {2}."),
        poor,
        all,
        rate);
  }

  private Sentence alone(String year, FigureLink poor, FigureLink rate) {
    return Sentence.of(
        say(
            "Cuối năm " + year + ", {0} hộ ở %s là hộ nghèo: {1}.",
            "At the end of " + year + ", {0} households in %s were poor: {1}."),
        poor,
        rate);
  }

  /**
   * The households that count and rate imply, with the address that shows how far they are sure.
   */
  private Optional<FigureLink> implied(PrintedFigure poor, PrintedFigure rate) {
    boolean exact = poor.qualifier().isEmpty() && rate.qualifier().isEmpty();
    Optional<Band> band =
        exact
            ? ImpliedHouseholds.of(poor.figure(), rate.figure(), rate.printed())
            : Optional.empty();
    return band.filter(b -> b.point() != null)
        .map(
            b ->
                words.link(
                    words.qualified("about", Numbers.format(b.point(), words.language())),
                    "/nguon/%s/tinh/implied_households?unit=%s&period=%s&status=%s&group=%s"
                        .formatted(
                            atlas.id(),
                            atlas.unitCode(),
                            rate.period(),
                            rate.status(),
                            rate.group()),
                    null));
  }

  private Optional<Sentence> hidden() {
    return figures.hidden().hasOfWhole(RATE, "all", "actual")
        ? Optional.of(
            Sentence.of(
                say(
                    "Số hộ nghèo và tỷ lệ hộ nghèo của %s đã ẩn để bảo vệ riêng tư.",
                    "Poor households and poverty rate of %s are hidden to protect privacy.")))
        : Optional.empty();
  }

  private Optional<Sentence> targetRate() {
    return figures
        .whole(RATE, "all", "plan")
        .map(
            rate ->
                Sentence.of(
                    say(
                        "Chỉ tiêu đến cuối năm "
                            + rate.period()
                            + ": tỷ lệ hộ nghèo ở %s "
                            + (rate.qualifier().isEmpty() ? "còn {0}." : "{0}."),
                        "Target for the end of "
                            + rate.period()
                            + ": a poverty rate in %s of {0}."),
                    words.full(rate)));
  }

  private Optional<Sentence> targetReduction() {
    return figures
        .whole("poverty_rate_reduction", "all", "plan")
        .map(
            points ->
                Sentence.of(
                    say(
                        "Chỉ tiêu năm " + points.period() + ": giảm tỷ lệ hộ nghèo ở %s {0}.",
                        "Target for " + points.period() + ": the poverty rate in %s falls by {0}."),
                    words.full(points)));
  }

  /** The words in the page's language, with the unit's name. */
  private String say(String vi, String en) {
    String pattern = words.language() == Language.EN ? en : vi;
    String name = UnitNames.within(atlas.unitName().in(words.language()));
    return pattern.replace("%s", name.replace("{", "").replace("}", ""));
  }
}
