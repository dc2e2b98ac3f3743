package vn.giamngheo.planner.file;

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
    CriteriaSheets criteria = new CriteriaSheets(view);
    sheets.add(criteria.contributions());
    sheets.add(criteria.criteria());
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

  static String filled(String text) {
    return text.isEmpty() ? null : text;
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
