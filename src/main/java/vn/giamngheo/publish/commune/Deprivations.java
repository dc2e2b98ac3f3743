package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.page.Sentence;
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

  private static Optional<String> lastPeriod(Known known, String base) {
    return rates(known, base, "actual").stream()
        .map(ProfileFigure::period)
        .max(Comparator.naturalOrder());
  }

  private static List<? extends ProfileFigure> rates(Known known, String base, String status) {
    return known.figures().stream()
        .filter(f -> !f.deprivation().isEmpty() && f.indicator().equals(rateOf(f)))
        .filter(f -> f.base().equals(base) && f.status().equals(status))
        .toList();
  }

  private static String rateOf(ProfileFigure f) {
    return "dep_" + f.deprivation() + "_rate";
  }

  private static Deprivations of(
      Voice voice, Known known, Known whole, String above, String base, String period) {
    String plan =
        rates(known, base, "plan").stream()
            .map(ProfileFigure::period)
            .max(Comparator.naturalOrder())
            .orElse(null);
    List<Row> rows =
        rates(known, base, "actual").stream()
            .filter(f -> f.period().equals(period))
            .map(f -> row(voice, f, known, above == null ? new Known(List.of()) : whole, plan))
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

  private static Row row(Voice voice, ProfileFigure rate, Known known, Known whole, String plan) {
    Optional<ProfileFigure> beside = whole.like(rate);
    return new Row(
        nameOf(rate),
        known
            .find("dep_" + rate.deprivation(), rate.group(), rate.base(), "actual", rate.period())
            .map(voice::full)
            .orElse(null),
        voice.full(rate),
        width(rate),
        beside.map(voice::full).orElse(null),
        beside.map(Deprivations::width).orElse(0.0),
        plan == null
            ? null
            : known
                .find(rate.indicator(), rate.group(), rate.base(), "plan", plan)
                .map(voice::full)
                .orElse(null));
  }

  private static double width(ProfileFigure f) {
    return f.value() == null ? 0 : Math.max(0, Math.min(100, f.value()));
  }

  /** "Tỷ lệ thiếu hụt: Nguồn nước sinh hoạt" → "Nguồn nước sinh hoạt". */
  private static String nameOf(ProfileFigure f) {
    return f.name().substring(f.name().indexOf(": ") + 1).strip();
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
    String names = voice.list(worst.stream().map(f -> Voice.small(nameOf(f)) + " ({})").toList());
    return Optional.of(
        Sentence.of(
            voice.say(
                "Hộ nghèo thiếu hụt nhiều nhất về " + names + ".",
                "What poor households most often lack: " + names + "."),
            worst.stream().map(voice::full).toArray(FigureLink[]::new)));
  }
}
