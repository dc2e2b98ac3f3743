package vn.giamngheo.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.export.Spreadsheet;
import vn.giamngheo.rebase.Rebased;

/** A layer as a workbook for people: the table, and where it is from. */
final class LayerBook {
  private final LayerView view;
  private final LayerWords words;
  private final CarriedWords carried;

  private LayerBook(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
    this.carried = new CarriedWords(view);
  }

  static byte[] write(LayerView view) {
    LayerBook book = new LayerBook(view);
    return Spreadsheet.write(book.words.title(), List.of(book.figures(), about(view)));
  }

  private Sheet figures() {
    LayerUnit total = view.layer().total();
    return new Sheet(
        view.say("Số liệu", "Figures"),
        List.of(words.title(), words.subtitle()),
        columns(),
        view.layer().units().stream().map(this::row).toList(),
        total == null || total.figure() == null ? List.of() : List.of(row(total)));
  }

  private List<Sheet.Column> columns() {
    List<Sheet.Column> columns = new ArrayList<>();
    columns.add(column("Hạng", "Rank", 7, Align.CENTRE));
    columns.add(column("Mã", "Code", 8, Align.CENTRE));
    columns.add(column("Đơn vị", "Administrative unit", 24, Align.LEFT));
    String value = view.say("Giá trị (%s)", "Value (%s)", words.measure());
    columns.add(new Sheet.Column(value, 14, Align.RIGHT));
    columns.addAll(sureColumns());
    columns.add(column("Lớp", "Class", 17, Align.CENTRE));
    columns.add(column("Nghi vấn", "In doubt", 16, Align.LEFT));
    columns.add(
        isCarried()
            ? column("Chuyển từ đơn vị cũ", "Carried from", 48, Align.LEFT)
            : column("Vị trí trong văn bản", "Place in the document", 48, Align.LEFT));
    columns.add(column("Địa chỉ nguồn", "Address of source", 32, Align.LEFT));
    columns.add(column("Ghi chú", "Note", isCarried() ? 48 : 22, Align.LEFT));
    columns.add(column("Ranh giới", "Boundary", 16, Align.LEFT));
    return columns;
  }

  private List<Sheet.Column> sureColumns() {
    return isCarried()
        ? List.of(
            column("Thấp nhất", "Lowest", 12, Align.RIGHT),
            column("Cao nhất", "Highest", 12, Align.RIGHT),
            column("Độ chắc", "How sure", 18, Align.LEFT))
        : List.of(column("In trong văn bản", "As printed", 12, Align.RIGHT));
  }

  private boolean isCarried() {
    return view.rebasing() != null;
  }

  private Sheet.Column column(String vi, String en, double width, Align align) {
    return new Sheet.Column(view.say(vi, en), width, align);
  }

  private List<Object> row(LayerUnit unit) {
    boolean ranked = unit != view.layer().total() && unit.figure() != null;
    List<Object> row = new ArrayList<>();
    row.add(ranked ? unit.rank() : null);
    row.add(unit.code());
    row.add(words.name(unit));
    row.add(words.exact(unit) == null ? words.missing(unit) : words.exact(unit));
    row.addAll(isCarried() ? sure(unit) : Arrays.asList(unit.printed()));
    row.add(ranked ? words.range(view.layer().breaks().classOf(unit.figure())) : null);
    row.add(filled((LayerWords.mark(unit) + " " + words.doubt(unit)).strip()));
    String reason = carried.reason(unit);
    row.add(reason == null ? carried.place(unit) : reason);
    row.add(unit.address());
    row.add(unit.rebased() == null ? unit.note() : carried.how(unit));
    row.add(carried.boundary(unit));
    return row;
  }

  /** Bounds as numbers, and in a word how the figure came about; the total's is printed. */
  private List<Object> sure(LayerUnit unit) {
    Rebased rebased = unit.rebased();
    return rebased == null
        ? Arrays.asList(null, null, view.say("in trong văn bản", "as printed"))
        : Arrays.asList(rebased.low(), rebased.high(), filled(carried.remark(unit)));
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Sheet about(LayerView view) {
    return new Sheet(
        view.say("Nguồn và tham số", "Sources and parameters"),
        List.of(),
        List.of(
            new Sheet.Column(view.say("Mục", "Item"), 30, Align.LEFT),
            new Sheet.Column(view.say("Nội dung", "Content"), 110, Align.LEFT)),
        new LayerAbout(view).rows(),
        List.of());
  }
}
