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

  private LayerAnnex(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
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
    blocks.add(new Annex.Note(LayerPicture.revision(view) + "."));
    return blocks;
  }

  private Annex.Table table() {
    LayerUnit total = view.layer().total();
    return new Annex.Table(
        List.of(
            new Annex.Column(view.say("Hạng", "Rank"), 13, Align.CENTRE),
            new Annex.Column(view.say("Đơn vị", "Unit"), 34, Align.LEFT),
            new Annex.Column(
                view.say("Giá trị (%s)", "Value (%s)", words.measure()), 20, Align.RIGHT),
            new Annex.Column(view.say("In trong văn bản", "As printed"), 20, Align.RIGHT),
            new Annex.Column(
                view.say("Vị trí trong văn bản", "Place in the document"), 58, Align.LEFT),
            new Annex.Column(view.say("Ghi chú", "Remarks"), 20, Align.LEFT)),
        view.layer().units().stream().map(this::row).toList(),
        total == null || total.figure() == null ? List.of() : List.of(row(total)));
  }

  private List<String> row(LayerUnit unit) {
    boolean none = unit.figure() == null;
    boolean ranked = !none && unit != view.layer().total();
    return List.of(
        ranked ? unit.rank().toString() : "",
        words.name(unit),
        words.value(unit),
        none ? "" : unit.printed(),
        unit.locator() == null ? "" : unit.locator().in(view.language()),
        none
            ? view.say("không có số liệu", "no data")
            : (LayerWords.mark(unit) + " " + words.doubt(unit)).strip());
  }
}
