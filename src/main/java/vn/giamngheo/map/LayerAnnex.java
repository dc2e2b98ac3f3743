package vn.giamngheo.map;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;
import vn.giamngheo.export.AnnexWriter;
import vn.giamngheo.picture.PngPicture;

/** A layer as an annex to an official document: key figures, map, table of all units, notes. */
final class LayerAnnex {
  /** 165 mm of paper at 180 dots per inch. */
  private static final int MAP_PIXELS = 1170;

  private final LayerView view;
  private final LayerWords words;
  private final CarriedWords carried;

  private LayerAnnex(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
    this.carried = new CarriedWords(view);
  }

  static byte[] write(LayerView view) {
    LayerAnnex annex = new LayerAnnex(view);
    return AnnexWriter.write(
        new Annex(
            view.language(),
            annex.words.title(),
            "",
            annex.blocks(),
            List.of(view.say("Như trên", "As above"))));
  }

  private List<Annex.Block> blocks() {
    LayerNotes notes = view.notes();
    List<Annex.Block> blocks = new ArrayList<>();
    blocks.add(new Annex.Heading(view.say("1. Tóm tắt", "1. Summary")));
    blocks.add(new Annex.Paragraph(words.summary()));
    blocks.add(new Annex.Heading(view.say("2. Bản đồ", "2. Map")));
    blocks.add(
        new Annex.Picture(
            PngPicture.paint(LayerPicture.of(view), MAP_PIXELS),
            words.title() + ". " + words.summary(),
            Annex.TEXT_WIDTH_MM));
    blocks.add(new Annex.Heading(view.say("3. Bảng số liệu", "3. Table")));
    blocks.add(new Annex.Note(words.subtitle()));
    blocks.add(table());
    blocks.add(new Annex.Note(view.say("Nguồn: %s.", "Source: %s.", notes.source())));
    notes.notes().forEach(note -> blocks.add(new Annex.Note(note)));
    blocks.add(new Annex.Note(view.revisionLine() + "."));
    return blocks;
  }

  private Annex.Table table() {
    LayerUnit total = view.layer().total();
    return new Annex.Table(
        view.rebasing() == null ? columns() : carriedColumns(),
        view.layer().units().stream().map(this::row).toList(),
        total == null || total.figure() == null ? List.of() : List.of(row(total)));
  }

  private List<Annex.Column> columns() {
    return List.of(
        column("Hạng", "Rank", 13, Align.CENTRE),
        column("Đơn vị", "Unit", 34, Align.LEFT),
        value(),
        column("In trong văn bản", "As printed", 20, Align.RIGHT),
        column("Vị trí trong văn bản", "Place in the document", 58, Align.LEFT),
        column("Ghi chú", "Remarks", 20, Align.LEFT));
  }

  private List<Annex.Column> carriedColumns() {
    return List.of(
        column("Hạng", "Rank", 13, Align.CENTRE),
        column("Đơn vị", "Unit", 30, Align.LEFT),
        value(),
        column("Khoảng", "Range", 26, Align.RIGHT),
        column("Chuyển từ đơn vị cũ", "Carried from", 54, Align.LEFT),
        column("Ghi chú", "Remarks", 22, Align.LEFT));
  }

  private Annex.Column value() {
    String name = view.say("Giá trị (%s)", "Value (%s)", words.measure());
    return new Annex.Column(name, 20, Align.RIGHT);
  }

  private Annex.Column column(String vi, String en, int width, Align align) {
    return new Annex.Column(view.say(vi, en), width, align);
  }

  private List<String> row(LayerUnit unit) {
    boolean ranked = unit.figure() != null && unit != view.layer().total();
    String reason = carried.reason(unit);
    return List.of(
        ranked ? unit.rank().toString() : "",
        words.name(unit),
        words.value(unit),
        view.rebasing() == null ? filled(unit.printed()) : carried.range(unit),
        reason == null ? filled(carried.place(unit)) : reason,
        remarks(unit));
  }

  private static String filled(String text) {
    return text == null ? "" : text;
  }

  private String remarks(LayerUnit unit) {
    if (unit.figure() == null && carried.range(unit).isEmpty()) {
      return words.missing(unit);
    }
    if (view.rebasing() != null && unit.rebased() == null) {
      return view.say("in trong văn bản", "as printed");
    }
    String doubt = (LayerWords.mark(unit) + " " + words.doubt(unit)).strip();
    return (carried.remark(unit) + " " + doubt).strip();
  }
}
