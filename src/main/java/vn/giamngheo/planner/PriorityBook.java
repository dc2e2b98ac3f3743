package vn.giamngheo.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.export.Spreadsheet;

/** A list of priorities as a workbook for people, one sheet for each table. */
final class PriorityBook {
  private final PriorityView view;
  private final Told told;
  private final PriorityWords words;
  private final DoubtWords doubts;

  private PriorityBook(PriorityView view) {
    this.view = view;
    this.told = view.told();
    this.words = new PriorityWords(view);
    this.doubts = new DoubtWords(view);
  }

  static byte[] write(PriorityView view) {
    PriorityBook book = new PriorityBook(view);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(book.ranks());
    sheets.add(book.contributions());
    sheets.add(book.criteria());
    sheets.add(
        book.pairs(
            view.say("Tham số và kết luận", "Parameters and result"),
            new PriorityAbout(view).parameters()));
    sheets.add(book.excluded());
    if (view.reach() != null) {
      sheets.addAll(new ReachSheets(view).sheets());
    }
    sheets.add(book.pairs(view.say("Nguồn", "Sources"), new PriorityAbout(view).sources()));
    return Spreadsheet.write(book.words.title(), sheets);
  }

  private Sheet.Column column(String vi, String en, double width, Align align) {
    return new Sheet.Column(view.say(vi, en), width, align);
  }

  private Sheet ranks() {
    List<Sheet.Column> columns = new ArrayList<>();
    columns.add(column("Hạng", "Rank", 7, Align.CENTRE));
    if (told.hasRanges()) {
      columns.add(column("Khoảng hạng, từ", "Rank range, from", 10, Align.CENTRE));
      columns.add(column("Khoảng hạng, đến", "Rank range, to", 10, Align.CENTRE));
    }
    columns.add(column("Mã", "Code", 8, Align.CENTRE));
    columns.add(column("{Noun}", "{Noun}", 24, Align.LEFT));
    columns.add(column("Thuộc", "Part of", 22, Align.LEFT));
    columns.add(column("Điểm", "Score", 9, Align.RIGHT));
    if (told.selection() != null) {
      columns.add(column("Được chọn", "Chosen", 10, Align.CENTRE));
    }
    if (told.hasMembership()) {
      columns.add(column("Thuộc danh sách", "In the list", 16, Align.LEFT));
      columns.add(column("Phần các lần rút", "Share of draws", 11, Align.RIGHT));
    }
    told.criteria()
        .forEach(
            c ->
                columns.add(
                    new Sheet.Column(c.label() + " (" + c.measureName() + ")", 14, Align.RIGHT)));
    columns.add(column("Nghi vấn", "In doubt", 16, Align.LEFT));
    return new Sheet(
        view.say("Xếp hạng", "Ranking"),
        List.of(words.title()),
        columns,
        told.units().stream().map(this::rank).toList(),
        List.of());
  }

  private List<Object> rank(Told.Unit unit) {
    List<Object> row = new ArrayList<>();
    row.add(unit.rank());
    if (told.hasRanges()) {
      row.add(unit.rankLow());
      row.add(unit.rankHigh());
    }
    row.add(unit.code());
    row.add(unit.name());
    row.add(unit.parent() == null ? null : unit.parent().name());
    row.add(PriorityNumbers.scoreCell(unit.score()));
    if (told.selection() != null) {
      row.add(unit.isChosen() ? view.say("có", "yes") : null);
    }
    if (told.hasMembership()) {
      row.add(words.membership(unit.membership()));
      row.add(PriorityNumbers.shareCell(unit.frequency()));
    }
    unit.contributions().forEach(c -> row.add(words.numbers().cell(c)));
    row.add(filled(doubts.marks(unit)));
    return row;
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private Sheet contributions() {
    List<List<Object>> rows = new ArrayList<>();
    told.units()
        .forEach(unit -> unit.contributions().forEach(c -> rows.add(contribution(unit, c))));
    return new Sheet(
        view.say("Đóng góp và giá trị", "Contributions and figures"),
        List.of(),
        List.of(
            column("Hạng", "Rank", 7, Align.CENTRE),
            column("Mã", "Code", 8, Align.CENTRE),
            column("{Noun}", "{Noun}", 24, Align.LEFT),
            column("Tiêu chí", "Criterion", 36, Align.LEFT),
            column("Giá trị", "Value", 11, Align.RIGHT),
            column("Đơn vị tính", "Measure", 10, Align.LEFT),
            column("In trong văn bản", "As printed", 11, Align.RIGHT),
            column("Thấp nhất", "Lowest", 11, Align.RIGHT),
            column("Cao nhất", "Highest", 11, Align.RIGHT),
            column("Trọng số hiệu lực", "Effective weight", 10, Align.RIGHT),
            column("Đóng góp vào điểm", "Adds to the score", 11, Align.RIGHT),
            column("Nghi vấn", "In doubt", 22, Align.LEFT),
            column("Địa chỉ nguồn", "Address of source", 40, Align.LEFT)),
        rows,
        List.of());
  }

  private List<Object> contribution(Told.Unit unit, Told.Contribution c) {
    int finer = c.value() == null ? 0 : words.numbers().decimals(c) + 1;
    return Arrays.asList(
        unit.rank(),
        unit.code(),
        unit.name(),
        told.criteria().get(c.criterion()).label(),
        c.value() == null ? view.say("không có số liệu", "no data") : words.numbers().cell(c),
        told.criteria().get(c.criterion()).measureName(),
        c.printed(),
        bound(c, c.low(), finer),
        bound(c, c.high(), finer),
        PriorityNumbers.shareCell(c.weight()),
        PriorityNumbers.scoreCell(c.contribution()),
        filled(doubts.remark(c)),
        c.address());
  }

  /** A bound, with a digit more than the figure where rounding left it open. */
  private Object bound(Told.Contribution c, Double bound, int finer) {
    if (bound == null) {
      return null;
    }
    return bound.equals(c.value()) ? words.numbers().cell(c) : new Sheet.Amount(bound, finer);
  }

  private Sheet criteria() {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < told.criteria().size(); i++) {
      rows.add(criterion(i, told.criteria().get(i)));
    }
    return new Sheet(
        view.say("Tiêu chí", "Criteria"),
        List.of(words.title(), words.method()),
        List.of(
            column("TT", "No.", 5, Align.CENTRE),
            column("Tiêu chí", "Criterion", 40, Align.LEFT),
            column("Đơn vị tính", "Measure", 10, Align.LEFT),
            column("Hướng", "Direction", 20, Align.LEFT),
            column("Trọng số", "Weight", 9, Align.RIGHT),
            column("Trọng số hiệu lực", "Effective weight", 10, Align.RIGHT),
            column("Số {noun} có số liệu", "{Nouns} with a figure", 11, Align.RIGHT),
            column("Thấp nhất", "Lowest", 11, Align.RIGHT),
            column("Trung bình", "Mean", 11, Align.RIGHT),
            column("Cao nhất", "Highest", 11, Align.RIGHT),
            column("In tại", "Printed in", 24, Align.LEFT),
            column("Mã chỉ tiêu", "Indicator", 24, Align.LEFT),
            column("Kỳ", "Period", 10, Align.CENTRE)),
        rows,
        List.of());
  }

  private List<Object> criterion(int i, Told.Criterion c) {
    return Arrays.asList(
        i + 1,
        c.label(),
        c.measureName(),
        words.direction(c),
        java.math.BigDecimal.valueOf(c.weight()).stripTrailingZeros(),
        PriorityNumbers.shareCell(c.effectiveWeight()),
        c.unitCount(),
        spread(c, c.min()),
        spread(c, c.mean()),
        spread(c, c.max()),
        filled(view.places(i)),
        c.indicator(),
        c.period());
  }

  private static Sheet.Amount spread(Told.Criterion c, Double number) {
    return number == null ? null : new Sheet.Amount(number, c.decimals());
  }

  private Sheet excluded() {
    String none =
        view.say("Mọi {noun} trên bản đồ đều được xếp hạng.", "All {nouns} on the map are ranked.");
    return new Sheet(
        view.say("Không xếp hạng", "Not ranked"),
        told.excluded().isEmpty() ? List.of(none) : List.of(),
        List.of(
            column("Mã", "Code", 8, Align.CENTRE),
            column("{Noun}", "{Noun}", 24, Align.LEFT),
            column("Vì sao", "Why", 90, Align.LEFT)),
        told.excluded().stream()
            .map(e -> Arrays.<Object>asList(e.code(), e.name(), e.reason()))
            .toList(),
        List.of());
  }

  private Sheet pairs(String name, List<List<Object>> rows) {
    return new Sheet(
        name,
        List.of(),
        List.of(
            column("Mục", "Item", 30, Align.LEFT), column("Nội dung", "Content", 110, Align.LEFT)),
        rows,
        List.of());
  }
}
