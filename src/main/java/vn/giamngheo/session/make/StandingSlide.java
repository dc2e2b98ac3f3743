package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.overview.Headline;
import vn.giamngheo.overview.PrintedFigure;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Line;
import vn.giamngheo.session.deck.Slide;

/**
 * Where the unit of the atlas stands: few key figures, each with where it came from or is to go.
 */
final class StandingSlide implements SlideMaker {
  static final int MOST = 4;

  /** What is told of the whole, the most telling first. */
  private static final List<String> INDICATORS =
      List.of(
          "poverty_rate",
          "poor_households",
          "near_poverty_rate",
          "near_poor_households",
          "poverty_rate_reduction");

  @Override
  public String title(Material m) {
    return m.say("Tình hình chung", "Where we stand");
  }

  @Override
  public List<Slide> make(Material m) {
    List<Block.Key> keys = new ArrayList<>();
    for (String group : List.of("all", "dtts")) {
      for (String indicator : INDICATORS) {
        latest(m, indicator, group)
            .filter(figure -> keys.size() < MOST)
            .ifPresent(figure -> keys.add(key(m, figure)));
      }
    }
    if (keys.isEmpty()) {
      return List.of();
    }
    Line headline = m.book().line(new Headline(m.atlas(), m.figures(), m.words()).sentence());
    return List.of(
        new Slide(
            "standing",
            title(m),
            message(m),
            List.of(new Block.Lines(false, List.of(headline)), new Block.Keys(keys)),
            m.sources(),
            notes(m)));
  }

  /** Which way the poverty rate goes, or that no rate was found yet. */
  private static String message(Material m) {
    Optional<PrintedFigure> rate = m.figures().whole("poverty_rate", "all", "actual");
    if (rate.isEmpty()) {
      return m.say(
          "Văn bản đặt chỉ tiêu nhưng không in tỷ lệ hộ nghèo đã rà soát",
          "The document sets a target but prints no poverty rate that was found");
    }
    return other(m, rate.get())
        .filter(other -> other.standard().equals(rate.get().standard()))
        .map(other -> trend(m, rate.get(), other))
        .orElse("");
  }

  private static String trend(Material m, PrintedFigure rate, PrintedFigure other) {
    boolean before = other.period().compareTo(rate.period()) < 0;
    int way = (before ? -1 : 1) * other.figure().compareTo(rate.figure());
    String goes =
        way < 0
            ? m.say("giảm", "lower")
            : way > 0 ? m.say("tăng", "higher") : m.say("giữ nguyên", "the same");
    if (before) {
      return m.say(
          "Tỷ lệ hộ nghèo " + goes + " so với năm " + other.period(),
          "The poverty rate is " + goes + " compared with " + other.period());
    }
    return other.status().equals("estimate")
        ? m.say(
            "Ước năm " + other.period() + " tỷ lệ hộ nghèo " + goes,
            "For " + other.period() + " the poverty rate is estimated to be " + goes)
        : m.say(
            "Kế hoạch năm " + other.period() + ": tỷ lệ hộ nghèo " + goes,
            "The plan for " + other.period() + ": a poverty rate that is " + goes);
  }

  private static Optional<PrintedFigure> latest(Material m, String indicator, String group) {
    return Stream.of("actual", "estimate", "plan")
        .map(status -> m.figures().whole(indicator, group, status))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Block.Key key(Material m, PrintedFigure figure) {
    String group = figure.group().equals("all") ? "" : ", " + m.terms().small("group", "dtts");
    String label = figure.indicatorName().in(m.language()) + group + ", " + when(m, figure);
    return new Block.Key(label, m.book().code(m.words().full(figure)), direction(m, figure));
  }

  private static String when(Material m, PrintedFigure figure) {
    return m.terms().small("status", figure.status()) + " " + figure.period();
  }

  /**
   * Against the review before, otherwise against what is planned next. Figures of two standards are
   * not held against each other.
   */
  private static Line direction(Material m, PrintedFigure figure) {
    return other(m, figure)
        .map(
            other ->
                other.standard().equals(figure.standard())
                    ? m.book()
                        .line(
                            Sentence.of(
                                when(m, other) + ": " + way(m, figure, other),
                                m.words().full(other)))
                    : Line.of(
                        m.say(
                            "không so với " + when(m, other) + ": chuẩn nghèo khác",
                            "not comparable with " + when(m, other) + ": another standard")))
        .orElse(null);
  }

  private static Optional<PrintedFigure> other(Material m, PrintedFigure figure) {
    if (!figure.status().equals("actual")) {
      return Optional.empty();
    }
    Optional<PrintedFigure> before =
        m.figures().all().stream()
            .filter(f -> f.own() && f.status().equals("actual"))
            .filter(f -> f.indicator().equals(figure.indicator()) && f.base().isEmpty())
            .filter(f -> f.group().equals(figure.group()))
            .filter(f -> f.period().compareTo(figure.period()) < 0)
            .max(Comparator.comparing(PrintedFigure::period));
    return before
        .or(() -> m.figures().whole(figure.indicator(), figure.group(), "estimate"))
        .or(() -> m.figures().whole(figure.indicator(), figure.group(), "plan"));
  }

  /** The other figure, and which way it goes from the earlier of the two to the later. */
  private static String way(Material m, PrintedFigure figure, PrintedFigure other) {
    boolean before = other.period().compareTo(figure.period()) < 0;
    int way =
        before
            ? figure.figure().compareTo(other.figure())
            : other.figure().compareTo(figure.figure());
    if (before) {
      return "{0}"
          + (way < 0
              ? m.say(", nay thấp hơn", ", lower now")
              : way > 0
                  ? m.say(", nay cao hơn", ", higher now")
                  : m.say(", không đổi", ", the same now"));
    }
    return way < 0
        ? m.say("giảm còn {0}", "down to {0}")
        : way > 0 ? m.say("tăng lên {0}", "up to {0}") : m.say("giữ ở {0}", "unchanged at {0}");
  }

  private static List<String> notes(Material m) {
    return List.of(
        m.say(
            "Giảm hay tăng là giữa hai con số in; văn bản không nói vì sao thì trang này cũng không nói.",
            "Down or up is between two printed numbers; this slide does not say why."));
  }

  @Override
  public String missing(Material m) {
    return m.say(
        "Văn bản không in số hộ nghèo, tỷ lệ hộ nghèo hay chỉ tiêu giảm nghèo chung.",
        "The document prints neither poor households nor a rate or target of the whole.");
  }
}
