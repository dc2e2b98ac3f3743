package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;

/** The tables of an annex on a list of priorities; columns add up to the width of the paper. */
final class AnnexTables {
  /** Criteria beside each other in a table of units. */
  private static final int ABREAST = 4;

  private static final double NARROW = 17;
  private static final double FIGURE = 18.5;
  private static final double NAME = 42;

  private final PriorityView view;
  private final Told told;
  private final PriorityWords words;
  private final PriorityNumbers numbers;

  AnnexTables(PriorityView view) {
    this.view = view;
    this.told = view.told();
    this.words = new PriorityWords(view);
    this.numbers = words.numbers();
  }

  private Annex.Column column(String vi, String en, double width, Align align) {
    return new Annex.Column(view.say(vi, en), width, align);
  }

  Annex.Table criteria() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < told.criteria().size(); i++) {
      Told.Criterion c = told.criteria().get(i);
      rows.add(
          List.of(
              "(" + (i + 1) + ")",
              c.label() + " (" + c.measureName() + ")",
              numbers.percent(c.effectiveWeight()),
              words.direction(c),
              c.min() == null
                  ? ""
                  : numbers.number(c.min(), c.decimals())
                      + " – "
                      + numbers.number(c.max(), c.decimals()),
              view.places(i)));
    }
    return new Annex.Table(
        List.of(
            column("TT", "No.", 12, Align.CENTRE),
            column("Tiêu chí", "Criterion", 58, Align.LEFT),
            column("Trọng số", "Weight", 19, Align.RIGHT),
            column("Hướng", "Direction", 27, Align.LEFT),
            column("Thấp nhất – cao nhất", "Lowest – highest", 27, Align.RIGHT),
            column("In tại", "Printed in", 22, Align.LEFT)),
        rows,
        List.of());
  }

  /** The units; criteria that have no room beside the score follow in tables of their own. */
  List<Annex.Block> units(List<Told.Unit> units) {
    List<Annex.Block> blocks = new ArrayList<>();
    blocks.add(
        new Annex.Note(
            view.say(
                    "Cột (1), (2)… là giá trị của tiêu chí cùng số thứ tự ở bảng trên. † ? số bị nghi vấn.",
                    "Columns (1), (2)… hold the figures of the criteria above. † ? figure in doubt.")
                + carried(units)));
    for (int from = 0; from < told.criteria().size(); from += ABREAST) {
      int to = Math.min(told.criteria().size(), from + ABREAST);
      blocks.add(units(units, from, to));
    }
    return blocks;
  }

  /** What brackets mean; empty where no figure has any. */
  private String carried(List<Told.Unit> units) {
    boolean any = units.stream().flatMap(u -> u.contributions().stream()).anyMatch(this::hasBounds);
    return any
        ? view.say(
            " Trong ngoặc: khoảng thấp nhất – cao nhất của số tính lại từ đơn vị hành chính cũ.",
            " In brackets: least and greatest value of a figure carried from former units.")
        : "";
  }

  private boolean hasBounds(Told.Contribution c) {
    return c.value() != null && !bounds(c).isEmpty();
  }

  private Annex.Table units(List<Told.Unit> units, int from, int to) {
    boolean first = from == 0;
    List<Annex.Column> columns = new ArrayList<>();
    columns.add(column("Hạng", "Rank", 14, Align.CENTRE));
    if (first && told.hasRanges()) {
      columns.add(column("Khoảng hạng", "Rank range", NARROW, Align.CENTRE));
    }
    double rest = Annex.TEXT_WIDTH_MM - columns.stream().mapToDouble(Annex.Column::widthMm).sum();
    double name = Math.max(NAME, rest - (first ? NARROW : 0) - (to - from) * FIGURE);
    columns.add(column("{Noun}", "{Noun}", name, Align.LEFT));
    if (first) {
      columns.add(column("Điểm", "Score", NARROW, Align.RIGHT));
    }
    for (int c = from; c < to; c++) {
      String head = "(" + (c + 1) + ") " + told.criteria().get(c).measureName();
      columns.add(new Annex.Column(head, FIGURE, Align.RIGHT));
    }
    return new Annex.Table(columns, units.stream().map(u -> row(u, from, to)).toList(), List.of());
  }

  private List<String> row(Told.Unit unit, int from, int to) {
    boolean first = from == 0;
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(unit.rank()));
    if (first && told.hasRanges()) {
      row.add(PriorityNumbers.range(unit));
    }
    row.add(unit.name());
    if (first) {
      row.add(numbers.score(unit.score()));
    }
    IntStream.range(from, to)
        .mapToObj(c -> unit.contributions().get(c))
        .forEach(c -> row.add(figure(c)));
    return row;
  }

  private String figure(Told.Contribution c) {
    if (c.value() == null) {
      return view.say("không có", "none");
    }
    String supposed = c.supposed() ? view.say(" (giả định)", " (supposed)") : "";
    String estimated = c.estimated() ? "≈ " : "";
    return (estimated + numbers.figure(c) + " " + PriorityNumbers.mark(c)).strip()
        + supposed
        + bounds(c);
  }

  /** " (19,11–19,86)" for a figure carried from other units; empty where its digits leave none. */
  private String bounds(Told.Contribution c) {
    if (c.printed() != null || c.supposed()) {
      return "";
    }
    String low = numbers.number(c.low(), numbers.decimals(c));
    String high = numbers.number(c.high(), numbers.decimals(c));
    return low.equals(high) ? "" : " (" + low + "–" + high + ")";
  }

  Annex.Table nearMisses() {
    boolean ranges = told.hasRanges();
    List<Annex.Column> columns = new ArrayList<>();
    columns.add(column("Hạng", "Rank", 16, Align.CENTRE));
    if (ranges) {
      columns.add(column("Khoảng hạng", "Rank range", 24, Align.CENTRE));
    }
    columns.add(column("{Noun}", "{Noun}", ranges ? 60 : 84, Align.LEFT));
    columns.add(column("Điểm", "Score", 25, Align.RIGHT));
    columns.add(column("So với {noun} cuối được chọn", "Beside the last one in", 40, Align.RIGHT));
    List<List<String>> rows = new ArrayList<>();
    for (Told.NearMiss miss : told.nearMisses()) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(miss.rank()));
      if (ranges) {
        row.add(told.find(miss.code()).map(PriorityNumbers::range).orElse(""));
      }
      row.addAll(List.of(miss.name(), numbers.score(miss.score()), words.beside(miss.gap())));
      rows.add(row);
    }
    return new Annex.Table(columns, rows, List.of());
  }

  Annex.Table reach() {
    return new Annex.Table(
        List.of(
            column("Loại hộ", "Households", 61, Align.LEFT),
            column("Được bao phủ", "Inside", 26, Align.RIGHT),
            column("Bị bỏ sót", "Left out", 26, Align.RIGHT),
            column("Tổng", "Total", 26, Align.RIGHT),
            column("Phần được bao phủ", "Share inside", 26, Align.RIGHT)),
        ReachSheets.kinds(view).stream()
            .map(
                kind ->
                    List.of(
                        kind.name(),
                        numbers.number(kind.part().inside(), 0),
                        numbers.number(kind.part().outside(), 0),
                        numbers.number(kind.part().total(), 0),
                        kind.part().share() == null ? "" : numbers.percent(kind.part().share())))
            .toList(),
        List.of());
  }
}
