package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.profile.ProfileFigure;

/** What is planned and expected, and whether what was planned came true. */
final class PlanSentences {
  private static final String RATE = "poverty_rate";
  private static final String FALL = "poverty_rate_reduction";

  private final Voice voice;
  private final Known known;

  PlanSentences(Voice voice, Known known) {
    this.voice = voice;
    this.known = known;
  }

  List<Sentence> all() {
    List<Sentence> all = new ArrayList<>();
    for (String period : known.periods("plan")) {
      met(period).or(() -> plan(period)).ifPresent(all::add);
    }
    for (String period : known.periods("estimate")) {
      estimate(period).ifPresent(all::add);
    }
    return all;
  }

  /** "Kế hoạch năm 2021: còn 150 hộ nghèo, tỷ lệ 18,2 %, giảm 43 hộ và 5,44 điểm phần trăm." */
  private Optional<Sentence> plan(String period) {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    List<FigureLink> figures = new ArrayList<>();
    find("poor_households", "plan", period)
        .ifPresent(
            f -> {
              vi.add("còn {} hộ nghèo");
              en.add("{} poor " + (Voice.isOne(f) ? "household" : "households") + " left");
              figures.add(voice.bare(f));
            });
    add(RATE, period, "tỷ lệ hộ nghèo {}", "a poverty rate of {}", vi, en, figures);
    add("poor_households_reduction", period, "giảm {}", "{} fewer", vi, en, figures);
    add(FALL, period, "giảm tỷ lệ {}", "the rate down by {}", vi, en, figures);
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    String words =
        voice.say(
            "Kế hoạch năm " + period + ": " + String.join(", ", vi),
            "The plan for " + period + ": " + String.join(", ", en));
    return Optional.of(Sentence.of(words + ".", PovertySentences.links(figures)));
  }

  private void add(
      String indicator,
      String period,
      String vi,
      String en,
      List<String> viPieces,
      List<String> enPieces,
      List<FigureLink> figures) {
    find(indicator, "plan", period)
        .ifPresent(
            f -> {
              viPieces.add(vi);
              enPieces.add(en);
              figures.add(voice.full(f));
            });
  }

  /** Where the document prints both plan and result of a year, under one standard. */
  private Optional<Sentence> met(String period) {
    ProfileFigure plan = find(FALL, "plan", period).orElse(null);
    ProfileFigure actual = find(FALL, "actual", period).orElse(null);
    if (plan == null || actual == null || !isComparable(plan, actual)) {
      return Optional.empty();
    }
    boolean met = actual.value() >= plan.value();
    return Optional.of(
        Sentence.of(
            voice.say(
                "Năm "
                    + period
                    + ", tỷ lệ hộ nghèo giảm {}, chỉ tiêu là {}: "
                    + (met ? "đạt." : "không đạt."),
                "In "
                    + period
                    + " the poverty rate fell by {}, the target being {}: "
                    + (met ? "met." : "not met.")),
            voice.full(actual),
            voice.full(plan)));
  }

  private static boolean isComparable(ProfileFigure plan, ProfileFigure actual) {
    return plan.standard().equals(actual.standard())
        && plan.value() != null
        && actual.value() != null
        && actual.qualifier().isEmpty();
  }

  private Optional<Sentence> estimate(String period) {
    return find(RATE, "estimate", period)
        .map(
            rate -> {
              Optional<ProfileFigure> near = find("near_poverty_rate", "estimate", period);
              List<FigureLink> figures = new ArrayList<>(List.of(voice.full(rate)));
              near.ifPresent(f -> figures.add(voice.full(f)));
              return Sentence.of(
                  voice.say(
                          "Ước đến cuối năm " + period + ", tỷ lệ hộ nghèo là {}",
                          "Expected at the end of " + period + ": a poverty rate of {}")
                      + (near.isPresent()
                          ? voice.say(", tỷ lệ hộ cận nghèo là {}", ", a near-poverty rate of {}")
                          : "")
                      + ".",
                  PovertySentences.links(figures));
            });
  }

  private Optional<ProfileFigure> find(String indicator, String status, String period) {
    return known.find(indicator, "all", status, period);
  }
}
