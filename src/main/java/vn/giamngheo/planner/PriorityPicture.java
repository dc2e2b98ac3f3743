package vn.giamngheo.planner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.takeaway.UnitNames;

/** A list of priorities as a picture: the map of the page with all a map on its own must say. */
final class PriorityPicture {
  /** Names of chosen units listed below the legend; more are only counted. */
  private static final int MOST_NAMED = 12;

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
        legend(),
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

  private MapPicture.Legend legend() {
    MapPicture.Grid grid = paint.more() == null ? null : paint.more().grid();
    List<MapPicture.Key> keys =
        IntStream.range(0, grid == null ? paint.bands().size() : 0)
            .mapToObj(this::key)
            .collect(Collectors.toList());
    long without = count(null);
    if (without > 0) {
      String text = view.say("thiếu số liệu", "figures missing");
      keys.add(new MapPicture.Key(MapPicture.Fill.NONE, text, units(without)));
    }
    return new MapPicture.Legend(paint.title(), keys, legendNotes(), grid);
  }

  private MapPicture.Key key(int band) {
    PriorityPaint.Band shown = paint.bands().get(band);
    return new MapPicture.Key(shown.fill(), shown.text(), units(count(band)));
  }

  /** Units of a band, or of none when it is null. */
  private long count(Integer band) {
    return Stream.concat(
            told.units().stream().map(Told.Unit::code),
            told.excluded().stream().map(Told.Excluded::code))
        .filter(code -> Objects.equals(paint.bandOf().apply(code), band))
        .count();
  }

  private String units(long count) {
    return words.count(count);
  }

  private List<String> legendNotes() {
    List<String> notes = new ArrayList<>();
    List<Told.Unit> chosen = told.chosen();
    if (!chosen.isEmpty()) {
      String names = chosen.stream().map(Told.Unit::name).collect(Collectors.joining(", "));
      notes.add(
          chosen.size() > MOST_NAMED
              ? view.say(
                  "Viền đậm: %s được chọn.", "Bold outline: %s chosen.", words.count(chosen.size()))
              : view.say("Viền đậm: được chọn (%s).", "Bold outline: chosen (%s).", names));
    }
    focused().ifPresent(name -> notes.add(view.say("Viền xanh: %s.", "Blue outline: %s.", name)));
    notes.add(paint.note());
    Map<String, String> kinds = paint.more() == null ? kinds() : paint.more().doubts();
    kinds.forEach(
        (mark, kind) ->
            notes.add(mark + " " + view.say("số bị nghi vấn: %s.", "figure in doubt: %s.", kind)));
    return notes.stream().filter(note -> !note.isEmpty()).toList();
  }

  private Optional<String> focused() {
    return Stream.concat(
            told.find(view.query().focus()).map(Told.Unit::name).stream(),
            told.excluded().stream()
                .filter(e -> e.code().equals(view.query().focus()))
                .map(Told.Excluded::name))
        .findFirst();
  }

  private Map<String, String> kinds() {
    return told.units().stream()
        .flatMap(u -> u.contributions().stream())
        .filter(c -> !PriorityNumbers.mark(c).isEmpty())
        .collect(
            Collectors.groupingBy(
                PriorityNumbers::mark,
                TreeMap::new,
                Collectors.mapping(
                    c -> Doubt.kind(c.contested().severity()).in(view.language()),
                    Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new),
                        kinds -> String.join(", ", kinds)))));
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
