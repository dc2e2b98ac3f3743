package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.profile.ProfileFigure;

/**
 * What was found at the last review: poor and near-poor households, among all and ethnic
 * minorities.
 */
final class PovertySentences {
  private static final String RATE = "poverty_rate";
  private static final String POOR = "poor_households";

  private final Voice voice;
  private final Known known;
  private final Known whole;
  private final Subject subject;

  /**
   * Of whom the sentences speak.
   *
   * @param name of the unit, as in headings
   * @param above name of the document's own unit; null when this is it
   * @param peers the units of the document's map
   * @param carried whether the unit did not exist yet when households were counted
   */
  record Subject(String name, String above, Peers peers, boolean carried) {}

  /**
   * @param whole figures of the document's own unit
   */
  PovertySentences(Voice voice, Known known, Known whole, Subject subject) {
    this.voice = voice;
    this.known = known;
    this.whole = whole;
    this.subject = subject;
  }

  List<Sentence> all() {
    List<Sentence> all = new ArrayList<>();
    known
        .latest("actual")
        .ifPresent(
            period -> {
              main(period).ifPresent(all::add);
              above(period).ifPresent(all::add);
              minorities(period).ifPresent(all::add);
              nearPoor(period).ifPresent(all::add);
              change(period).ifPresent(all::add);
            });
    return all;
  }

  /** "Cuối năm 2020, xã Đất Bằng có 193 hộ nghèo, chiếm 23,64 % số hộ, cao nhất trong 14 xã …". */
  private Optional<Sentence> main(String period) {
    ProfileFigure count = find(POOR, "all", period);
    ProfileFigure rate = find(RATE, "all", period);
    if (count == null || rate == null) {
      return hidden(period);
    }
    String vi =
        "Cuối năm "
            + period
            + ", "
            + (subject.carried() ? "trên địa bàn " : "")
            + voice.mid(subject.name())
            + (subject.carried() ? " ngày nay" : "")
            + (isNone(count)
                ? " không có hộ nghèo ({}), tỷ lệ {}"
                : " có {} hộ nghèo, chiếm {} số hộ");
    String en =
        "At the end of "
            + period
            + (subject.carried() ? ", what is today " : ", ")
            + subject.name()
            + " had {} poor "
            + (Voice.isOne(count) ? "household" : "households")
            + (isNone(count) ? ", a rate of {}" : ", {} of its households");
    return Optional.of(
        Sentence.of(voice.say(vi, en) + place() + ".", voice.bare(count), voice.full(rate)));
  }

  private Optional<Sentence> hidden(String period) {
    boolean both =
        known.isHidden(POOR, "all", "", "actual", period)
            && known.isHidden(RATE, "all", "", "actual", period);
    return both
        ? Optional.of(
            Sentence.of(
                voice.say(
                    "Số hộ nghèo và tỷ lệ hộ nghèo cuối năm "
                        + period
                        + " của "
                        + voice.mid(subject.name())
                        + " đã ẩn để bảo vệ riêng tư.",
                    "The number of poor households and the poverty rate of "
                        + subject.name()
                        + " at the end of "
                        + period
                        + " are hidden to protect privacy.")))
        : Optional.empty();
  }

  private String place() {
    return subject
        .peers()
        .place(voice)
        .map(
            place ->
                voice.say(", " + place + " trong ", ", " + place + " of the ")
                    + subject.peers().count(voice)
                    + voice.say(" của ", " of ")
                    + voice.mid(subject.above())
                    + (subject.peers().anyHidden()
                        ? voice.say(" có số được hiện", " whose figure is shown")
                        : ""))
        .orElse("");
  }

  private Optional<Sentence> above(String period) {
    return subject.above() == null
        ? Optional.empty()
        : whole
            .find(RATE, "all", "actual", period)
            .map(
                rate ->
                    Sentence.of(
                        voice.say(
                            "Tỷ lệ chung của " + voice.mid(subject.above()) + " là {}.",
                            "The rate of " + subject.above() + " as a whole was {}."),
                        voice.full(rate)));
  }

  private Optional<Sentence> minorities(String period) {
    ProfileFigure count = find(POOR, "dtts", period);
    ProfileFigure rate = find(RATE, "dtts", period);
    if (count != null && rate != null) {
      return Optional.of(
          Sentence.of(
              voice.say(
                  "Trong các hộ dân tộc thiểu số có {} hộ nghèo, chiếm {} số hộ dân tộc thiểu số.",
                  "Among ethnic minority households {} were poor, {} of them."),
              voice.bare(count),
              voice.full(rate)));
    }
    ProfileFigure share = find("poor_households_dtts_share", "all", period);
    return count == null || share == null
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                voice.say(
                    "{} hộ nghèo là hộ dân tộc thiểu số, chiếm {} số hộ nghèo.",
                    "{} of the poor households were of ethnic minorities, {} of the poor."),
                voice.bare(count),
                voice.full(share)));
  }

  private Optional<Sentence> nearPoor(String period) {
    ProfileFigure count = find("near_poor_households", "all", period);
    ProfileFigure rate = find("near_poverty_rate", "all", period);
    boolean more = find(POOR, "all", period) != null;
    return count == null || rate == null
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                voice.say(
                    (more ? "Ngoài ra" : "Cuối năm " + period)
                        + " có {} hộ cận nghèo, chiếm {} số hộ.",
                    more
                        ? "Another {} households were near-poor, {} of all."
                        : "At the end of " + period + " {} households were near-poor, {} of all."),
                voice.bare(count),
                voice.full(rate)));
  }

  /** Unless the plan's sentence tells it. */
  private Optional<Sentence> change(String period) {
    ProfileFigure fall = find("poverty_rate_reduction", "all", period);
    boolean told = known.find("poverty_rate_reduction", "all", "plan", period).isPresent();
    return told || fall == null || fall.value() == null || fall.value() <= 0
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                voice.say(
                    "Trong năm " + period + ", tỷ lệ hộ nghèo giảm {}.",
                    "During " + period + " the poverty rate fell by {}."),
                voice.full(fall)));
  }

  private ProfileFigure find(String indicator, String group, String period) {
    return known.find(indicator, group, "actual", period).orElse(null);
  }

  private static boolean isNone(ProfileFigure count) {
    return count.value() != null && count.value() == 0;
  }

  static FigureLink[] links(List<FigureLink> links) {
    return links.toArray(FigureLink[]::new);
  }
}
