package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.profile.CarriedFigure;
import vn.giamngheo.profile.HiddenFigure;
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

  /** What orders the rows: status, the latest period first, group. */
  private record Line(String status, String period, String group, Row row) {}

  /**
   * @param all figures of the unit, those without a value too
   * @param hidden figures of the unit that are not among these
   * @param whole figures of the document's own unit
   * @param above its name; null where nothing stands beside
   */
  static KeyFigures of(
      Voice voice,
      List<? extends ProfileFigure> all,
      List<HiddenFigure> hidden,
      Known whole,
      String above,
      Map<String, String> statuses) {
    Known beside = above == null ? Known.NOTHING : whole;
    List<Line> lines = new ArrayList<>();
    for (ProfileFigure f : all) {
      if (f.deprivation().isEmpty() && f.mention() == 1) {
        lines.add(new Line(f.status(), f.period(), f.group(), row(voice, f, beside, statuses)));
      }
    }
    for (HiddenFigure h : hidden) {
      if (h.deprivation().isEmpty()) {
        lines.add(new Line(h.status(), h.period(), h.group(), row(voice, h, beside, statuses)));
      }
    }
    List<Row> rows =
        lines.stream()
            .sorted(
                Comparator.comparing((Line line) -> ORDER.indexOf(line.status()))
                    .thenComparing(Line::period, Comparator.reverseOrder())
                    .thenComparing(Line::group))
            .map(Line::row)
            .toList();
    boolean any = rows.stream().anyMatch(r -> r.other() != null);
    return new KeyFigures(rows, any ? above : null);
  }

  private static Row row(Voice voice, ProfileFigure f, Known whole, Map<String, String> statuses) {
    return new Row(
        name(voice, f.name(), f.group()),
        statuses.get(f.status()) + " " + f.period(),
        own(voice, f),
        whole.link(voice, f.indicator(), f.group(), f.base(), f.status(), f.period()).orElse(null),
        f instanceof CarriedFigure carried ? remark(voice, carried) : "");
  }

  private static Row row(Voice voice, HiddenFigure h, Known whole, Map<String, String> statuses) {
    return new Row(
        name(voice, h.name(), h.group()),
        statuses.get(h.status()) + " " + h.period(),
        voice.hidden(),
        whole.link(voice, h.indicator(), h.group(), h.base(), h.status(), h.period()).orElse(null),
        "");
  }

  private static String name(Voice voice, String name, String group) {
    return group.equals("dtts")
        ? name + voice.say(", dân tộc thiểu số", ", ethnic minorities")
        : name;
  }

  private static FigureLink own(Voice voice, ProfileFigure f) {
    if (f.address() != null) {
      return voice.full(f);
    }
    return f instanceof CarriedFigure carried && carried.suppressed()
        ? voice.hidden()
        : FigureLink.words(voice.say("không có số liệu", "no data"));
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
