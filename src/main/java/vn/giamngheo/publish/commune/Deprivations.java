package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.profile.HiddenFigure;
import vn.giamngheo.profile.ProfileFigure;

/**
 * What poor (or near-poor) households lack, the unit beside the unit of the document.
 *
 * @param title names base and period
 * @param rows by dimension, as the standard lists them
 * @param beside heading of the other unit's rates; null without
 * @param plan heading of planned rates; null without
 */
public record Deprivations(String title, List<Row> rows, String beside, String plan) {
  private static final int WORST = 3;

  /**
   * One deprivation.
   *
   * @param count households; null without
   * @param rate null without
   * @param width of its bar, 0 to 100
   * @param beside the same of the document's unit; null without
   * @param besideWidth of that bar
   * @param plan null without
   */
  public record Row(
      String name,
      FigureLink count,
      FigureLink rate,
      double width,
      FigureLink beside,
      double besideWidth,
      FigureLink plan) {}

  static List<Deprivations> of(Voice voice, Known known, Known whole, String above) {
    List<Deprivations> all = new ArrayList<>();
    for (String base : List.of("poor", "near_poor")) {
      lastPeriod(known, base).ifPresent(p -> all.add(of(voice, known, whole, above, base, p)));
    }
    return all;
  }

  /** Of what is shown; where nothing is, of what is hidden. */
  private static Optional<String> lastPeriod(Known known, String base) {
    Comparator<String> earliestFirst = Comparator.naturalOrder();
    return rates(known, base, "actual").stream()
        .map(ProfileFigure::period)
        .max(earliestFirst)
        .or(() -> hidden(known, base).map(HiddenFigure::period).max(earliestFirst));
  }

  private static List<? extends ProfileFigure> rates(Known known, String base, String status) {
    return known.figures().stream()
        .filter(f -> !f.deprivation().isEmpty() && f.indicator().equals(rateOf(f.deprivation())))
        .filter(f -> f.base().equals(base) && f.status().equals(status))
        .toList();
  }

  private static Stream<HiddenFigure> hidden(Known known, String base) {
    return known.hidden().stream()
        .filter(h -> !h.deprivation().isEmpty() && h.indicator().equals(rateOf(h.deprivation())))
        .filter(h -> h.base().equals(base) && h.status().equals("actual"));
  }

  private static String rateOf(String deprivation) {
    return "dep_" + deprivation + "_rate";
  }

  private static Deprivations of(
      Voice voice, Known known, Known whole, String above, String base, String period) {
    String plan =
        rates(known, base, "plan").stream()
            .map(ProfileFigure::period)
            .max(Comparator.naturalOrder())
            .orElse(null);
    Lines lines = new Lines(voice, known, above == null ? Known.NOTHING : whole, plan);
    List<Row> rows =
        Stream.concat(
                rates(known, base, "actual").stream()
                    .filter(f -> f.period().equals(period))
                    .map(lines::row),
                hidden(known, base).filter(h -> h.period().equals(period)).map(lines::row))
            .toList();
    String title =
        base.equals("poor")
            ? voice.say("Hộ nghèo thiếu hụt gì, ", "What poor households lack, ")
            : voice.say("Hộ cận nghèo thiếu hụt gì, ", "What near-poor households lack, ");
    return new Deprivations(
        title + voice.say("cuối năm " + period, "end of " + period),
        rows,
        above,
        plan == null ? null : voice.say("Kế hoạch ", "Plan ") + plan);
  }

  private record Lines(Voice voice, Known known, Known whole, String plan) {
    Row row(ProfileFigure f) {
      return row(
          f.name(), f.deprivation(), f.group(), f.base(), f.period(), voice.full(f), width(f));
    }

    Row row(HiddenFigure h) {
      return row(h.name(), h.deprivation(), h.group(), h.base(), h.period(), voice.hidden(), 0);
    }

    private Row row(
        String name,
        String deprivation,
        String group,
        String base,
        String period,
        FigureLink rate,
        double width) {
      String indicator = rateOf(deprivation);
      return new Row(
          nameOf(name),
          known.link(voice, "dep_" + deprivation, group, base, "actual", period).orElse(null),
          rate,
          width,
          whole.link(voice, indicator, group, base, "actual", period).orElse(null),
          whole.find(indicator, group, base, "actual", period).map(Deprivations::width).orElse(0.0),
          plan == null
              ? null
              : known.link(voice, indicator, group, base, "plan", plan).orElse(null));
    }
  }

  private static double width(ProfileFigure f) {
    return f.value() == null ? 0 : Math.max(0, Math.min(100, f.value()));
  }

  /** "Tỷ lệ thiếu hụt: Nguồn nước sinh hoạt" → "Nguồn nước sinh hoạt". */
  private static String nameOf(String name) {
    return name.substring(name.indexOf(": ") + 1).strip();
  }

  /**
   * "Trong các hộ nghèo, thiếu hụt nhiều nhất là nhà tiêu hợp vệ sinh (80 %), …"; empty without
   * any.
   */
  static Optional<Sentence> worst(Voice voice, Known known) {
    List<? extends ProfileFigure> worst =
        lastPeriod(known, "poor").stream()
            .flatMap(p -> rates(known, "poor", "actual").stream().filter(f -> f.period().equals(p)))
            .filter(f -> f.value() != null && f.value() > 0)
            .sorted(Comparator.comparing((ProfileFigure f) -> f.value()).reversed())
            .limit(WORST)
            .toList();
    if (worst.size() < WORST) {
      return Optional.empty();
    }
    boolean partial = hidden(known, "poor").anyMatch(h -> h.period().equals(worst.get(0).period()));
    String names =
        voice.list(worst.stream().map(f -> Voice.small(nameOf(f.name())) + " ({})").toList());
    return Optional.of(
        Sentence.of(
            voice.say(
                (partial ? "Trong các số được hiện, hộ" : "Hộ")
                    + " nghèo thiếu hụt nhiều nhất về "
                    + names
                    + ".",
                (partial ? "Of what is shown, what" : "What")
                    + " poor households most often lack: "
                    + names
                    + "."),
            worst.stream().map(voice::full).toArray(FigureLink[]::new)));
  }
}
