package vn.giamngheo.publish.commune;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.profile.CarriedFigure;
import vn.giamngheo.profile.ProfileFigure;

/**
 * The core figures as a table.
 *
 * @param beside heading of the other unit's figures; null without
 */
public record KeyFigures(List<Row> rows, String beside) {
  private static final List<String> ORDER = List.of("actual", "estimate", "plan");

  /**
   * One figure.
   *
   * @param about status, period, group and unit in words
   * @param other the same of the document's unit; null without
   * @param remark bounds and ways of a carried figure, or why it has none; empty without
   */
  public record Row(String name, String about, FigureLink own, FigureLink other, String remark) {}

  static KeyFigures of(
      Voice voice, Known known, Known whole, String above, Map<String, String> statuses) {
    List<Row> rows =
        known.figures().stream()
            .filter(f -> f.deprivation().isEmpty())
            .map(ProfileFigure.class::cast)
            .sorted(
                Comparator.comparing((ProfileFigure f) -> ORDER.indexOf(f.status()))
                    .thenComparing(ProfileFigure::period, Comparator.reverseOrder())
                    .thenComparing(ProfileFigure::group))
            .map(f -> row(voice, f, above == null ? new Known(List.of()) : whole, statuses))
            .toList();
    boolean any = rows.stream().anyMatch(r -> r.other() != null);
    return new KeyFigures(rows, any ? above : null);
  }

  private static Row row(Voice voice, ProfileFigure f, Known whole, Map<String, String> statuses) {
    String name =
        f.group().equals("dtts")
            ? f.name() + voice.say(", dân tộc thiểu số", ", ethnic minorities")
            : f.name();
    return new Row(
        name,
        statuses.get(f.status()) + " " + f.period(),
        f.address() == null
            ? new FigureLink(voice.say("không có số liệu", "no data"), null, "", "")
            : voice.full(f),
        whole.like(f).map(voice::full).orElse(null),
        f instanceof CarriedFigure carried ? remark(voice, carried) : "");
  }

  private static String remark(Voice voice, CarriedFigure f) {
    if (f.reason() != null) {
      return f.reason();
    }
    String way =
        f.estimated()
            ? voice.say("ước tính", "estimated")
            : f.implied() ? voice.say("suy ra từ số in", "implied by printed figures") : "";
    boolean band = f.low() != null && f.value() != null;
    return way
        + (band
            ? (way.isEmpty() ? "" : ", ") + voice.say("trong khoảng ", "within ") + voice.band(f)
            : "");
  }
}
