package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;

/** Whom a choice reaches, as tables. */
record ReachSheets(PriorityView view) {
  /** Households of one kind with what they are called. */
  record Kind(String name, ToldReach.Part part) {}

  /** The kinds that the document prints. */
  static List<Kind> kinds(PriorityView view) {
    ToldReach reach = view.reach();
    List<Kind> kinds = new ArrayList<>();
    kinds.add(new Kind(view.say("Hộ nghèo", "Poor households"), reach.poor()));
    kinds.add(new Kind(view.say("Hộ cận nghèo", "Near-poor households"), reach.nearPoor()));
    kinds.add(
        new Kind(
            view.say("Hộ nghèo dân tộc thiểu số", "Poor ethnic-minority households"),
            reach.dttsPoor()));
    boolean implied = reach.households() != null && reach.households().implied();
    kinds.add(
        new Kind(
            implied
                ? view.say("Số hộ dân (suy ra từ số in)", "All households (follows from print)")
                : view.say("Số hộ dân", "All households"),
            reach.households()));
    return kinds.stream().filter(kind -> kind.part() != null).toList();
  }

  List<Sheet> sheets() {
    return List.of(parts(), thresholds(), curve());
  }

  private Sheet.Column column(String vi, String en, double width, Align align) {
    return new Sheet.Column(view.say(vi, en), width, align);
  }

  private Sheet parts() {
    return new Sheet(
        view.say("Ai được bao phủ", "Who is reached"),
        List.of(view.reach().sentence()),
        List.of(
            column("Loại hộ", "Households", 34, Align.LEFT),
            column("Được bao phủ", "Inside", 14, Align.RIGHT),
            column("Bị bỏ sót", "Left out", 14, Align.RIGHT),
            column("Tổng", "Total", 14, Align.RIGHT),
            column("Phần được bao phủ", "Share inside", 12, Align.RIGHT),
            column("Ít nhất", "At least", 10, Align.RIGHT),
            column("Nhiều nhất", "At most", 10, Align.RIGHT),
            column("{Noun} không có số liệu", "{Nouns} without a figure", 40, Align.LEFT)),
        kinds(view).stream().map(this::row).toList(),
        List.of());
  }

  private List<Object> row(Kind kind) {
    ToldReach.Part part = kind.part();
    List<String> unknown = Objects.requireNonNullElse(part.unknown(), List.of());
    return Arrays.asList(
        kind.name(),
        new Sheet.Amount(part.inside(), 0),
        new Sheet.Amount(part.outside(), 0),
        new Sheet.Amount(part.total(), 0),
        PriorityNumbers.shareCell(part.share()),
        PriorityNumbers.shareCell(part.shareLow()),
        PriorityNumbers.shareCell(part.shareHigh()),
        unknown.isEmpty() ? null : String.join(", ", unknown));
  }

  private Sheet thresholds() {
    return new Sheet(
        view.say("Cần bao nhiêu {noun}", "How many {nouns} it takes"),
        List.of(),
        List.of(
            column("Để bao phủ phần hộ nghèo", "To reach of the poor", 16, Align.RIGHT),
            column("Cần ít nhất số {noun}", "{Nouns} it takes", 16, Align.RIGHT)),
        view.reach().curve().thresholds().stream()
            .map(t -> Arrays.<Object>asList(Sheet.Amount.percent(t.share(), 0), t.units()))
            .toList(),
        List.of());
  }

  private Sheet curve() {
    return new Sheet(
        view.say("Bao phủ lũy tiến", "Reach unit by unit"),
        List.of(),
        List.of(
            column("Số {noun}", "{Nouns}", 10, Align.RIGHT),
            column("Mã", "Code", 8, Align.CENTRE),
            column("Thêm {noun}", "{Noun} added", 26, Align.LEFT),
            column("Hộ nghèo lũy kế", "Poor households so far", 16, Align.RIGHT),
            column("Phần hộ nghèo lũy kế", "Share so far", 14, Align.RIGHT)),
        view.reach().curve().points().stream()
            .map(
                p ->
                    Arrays.<Object>asList(
                        p.units(),
                        p.code(),
                        p.name(),
                        new Sheet.Amount(p.poor(), 0),
                        PriorityNumbers.shareCell(p.share())))
            .toList(),
        List.of());
  }
}
