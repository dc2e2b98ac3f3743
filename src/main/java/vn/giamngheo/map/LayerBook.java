package vn.giamngheo.map;

import java.util.Arrays;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.export.Spreadsheet;

/** A layer as a workbook for people: the table, and where it is from. */
final class LayerBook {
  private final LayerView view;
  private final LayerWords words;

  private LayerBook(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
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
        List.of(
            column("Hạng", "Rank", 7, Align.CENTRE),
            column("Mã", "Code", 8, Align.CENTRE),
            column("Đơn vị", "Administrative unit", 24, Align.LEFT),
            new Sheet.Column(
                view.say("Giá trị (%s)", "Value (%s)", words.measure()), 14, Align.RIGHT),
            column("In trong văn bản", "As printed", 12, Align.RIGHT),
            column("Lớp", "Class", 17, Align.CENTRE),
            column("Nghi vấn", "In doubt", 16, Align.LEFT),
            column("Vị trí trong văn bản", "Place in the document", 48, Align.LEFT),
            column("Địa chỉ nguồn", "Address of source", 32, Align.LEFT),
            column("Ghi chú", "Note", 22, Align.LEFT)),
        view.layer().units().stream().map(this::row).toList(),
        total == null || total.figure() == null ? List.of() : List.of(row(total)));
  }

  private Sheet.Column column(String vi, String en, double width, Align align) {
    return new Sheet.Column(view.say(vi, en), width, align);
  }

  private List<Object> row(LayerUnit unit) {
    boolean ranked = unit != view.layer().total() && unit.figure() != null;
    String doubt = (LayerWords.mark(unit) + " " + words.doubt(unit)).strip();
    return Arrays.asList(
        ranked ? unit.rank() : null,
        unit.code(),
        words.name(unit),
        words.exact(unit) == null ? view.say("không có số liệu", "no data") : words.exact(unit),
        unit.printed(),
        ranked ? words.range(view.layer().breaks().classOf(unit.figure())) : null,
        doubt.isEmpty() ? null : doubt,
        unit.locator() == null ? null : unit.locator().in(view.language()),
        unit.address(),
        unit.note());
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
