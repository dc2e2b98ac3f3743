package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.planner.rank.Area;
import vn.giamngheo.takeaway.UnitNames;

/** A list of priorities as a picture: the map of the page with all a map on its own must say. */
final class PriorityPicture {
  private final PriorityView view;
  private final Told told;
  private final PriorityWords words;
  private final DoubtWords doubts;
  private final PriorityPaint paint;

  private PriorityPicture(PriorityView view) {
    this.view = view;
    this.told = view.told();
    this.words = new PriorityWords(view);
    this.doubts = new DoubtWords(view);
    this.paint = PriorityPaints.of(view);
  }

  static MapPicture of(PriorityView view) {
    return new PriorityPicture(view).picture();
  }

  private MapPicture picture() {
    List<MapPicture.Area> areas =
        Stream.concat(
                told.units().stream().map(this::area), told.excluded().stream().map(this::area))
            .toList();
    String title =
        told.selection() == null
            ? view.say("Thứ tự ưu tiên", "Order of priority")
            : view.say("Danh sách ưu tiên", "Priority list");
    return new MapPicture(
        view.language(),
        title + ": " + paint.subject() + words.place() + words.supposed(),
        words.criteria() + ". " + words.method(),
        words.scenario(),
        areas,
        new PriorityLegend(view, paint).legend(),
        footer(),
        paint.more() == null ? MapPicture.Circles.NONE : paint.more().circles());
  }

  private MapPicture.Area area(Told.Unit unit) {
    return area(unit.code(), unit.name(), marks(unit), tip(unit), unit.isChosen());
  }

  /** Of what the map shows, or of all that made the score. */
  private String marks(Told.Unit unit) {
    return paint.more() == null ? doubts.marks(unit) : paint.more().marks(unit.code());
  }

  private MapPicture.Area area(Told.Excluded unit) {
    String mark = paint.more() == null ? "" : paint.more().marks(unit.code());
    return area(unit.code(), unit.name(), mark, unit.name() + ": " + unit.reason(), false);
  }

  private MapPicture.Area area(String code, String name, String mark, String tip, boolean chosen) {
    Integer band = paint.bandOf().apply(code);
    Area area = view.areas().get(code);
    return new MapPicture.Area(
        code,
        UnitNames.brief(name),
        paint.label().apply(code),
        mark,
        tip,
        band,
        band == null ? MapPicture.Fill.NONE : paint.bands().get(band).fill(),
        area == null ? null : area.geometry(),
        outline(code, chosen));
  }

  private MapPicture.Outline outline(String code, boolean chosen) {
    if (code.equals(view.query().focus())) {
      return MapPicture.Outline.ACCENT;
    }
    return chosen ? MapPicture.Outline.BOLD : MapPicture.Outline.NONE;
  }

  /** Rank, range, score, firmness and every figure. */
  private String tip(Told.Unit unit) {
    String range = PriorityNumbers.range(unit);
    List<String> parts = new ArrayList<>();
    parts.add(
        view.say("hạng %d", "rank %d", unit.rank()) + (range.isEmpty() ? "" : " (" + range + ")"));
    parts.add(view.say("%s điểm", "score %s", words.numbers().score(unit.score())));
    shown(unit.code()).forEach(parts::add);
    if (unit.membership() != null) {
      String share = words.numbers().frequency(unit.frequency());
      parts.add(words.membership(unit.membership()) + " " + share);
    }
    unit.contributions().stream()
        .filter(c -> c.value() != null)
        .map(c -> told.criteria().get(c.criterion()).label() + " " + figure(c))
        .forEach(parts::add);
    return unit.name() + ": " + String.join(" · ", parts);
  }

  /** What the map shows beyond what is ranked by. */
  private Stream<String> shown(String code) {
    return paint.more() == null
        ? Stream.empty()
        : paint.more().figures().stream()
            .filter(f -> told.criteria().stream().noneMatch(c -> c.label().equals(f.label())))
            .filter(f -> !f.measure().isEmpty() && f.texts().containsKey(code))
            .map(f -> f.label() + " " + f.amount(view, code));
  }

  private String figure(Told.Contribution c) {
    String remark = doubts.remark(c);
    return words.numbers().amount(c) + (remark.isEmpty() ? "" : " (" + remark + ")");
  }

  private List<String> footer() {
    List<String> lines = new ArrayList<>();
    if (told.hasMembership()) {
      lines.add(words.certainty());
    }
    lines.add(view.say("Nguồn: %s.", "Source: %s.", view.source()));
    lines.addAll(told.notes());
    String without = words.withoutBoundary();
    if (!without.isEmpty()) {
      lines.add(view.say("Không có ranh giới: %s.", "No boundary: %s.", without));
    }
    lines.addAll(view.boundaries().pictureNotes(view.language()));
    lines.add(view.revisionLine());
    return lines;
  }
}
