package vn.giamngheo.map;

import java.util.ArrayList;
import java.util.List;
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
            List.of(view.word("Như trên", "As above"))));
  }

  private List<Annex.Block> blocks() {
    LayerNotes notes = new LayerNotes(view.atlas(), view.query(), view.layer(), view.language());
    List<Annex.Block> blocks = new ArrayList<>();
    blocks.add(new Annex.Heading(view.word("1. Tóm tắt", "1. Summary")));
    blocks.add(new Annex.Paragraph(words.summary()));
    blocks.add(new Annex.Heading(view.word("2. Bản đồ", "2. Map")));
    blocks.add(
        new Annex.Picture(
            PngPicture.paint(LayerPicture.of(view), MAP_PIXELS),
            words.title() + ". " + words.summary(),
            Annex.TEXT_WIDTH_MM));
    blocks.add(new Annex.Heading(view.word("3. Bảng số liệu", "3. Table")));
    blocks.add(new Annex.Note(words.subtitle()));
    blocks.add(table());
    blocks.add(new Annex.Note(view.word("Nguồn: %s.", "Source: %s.", notes.source())));
    notes.notes().forEach(note -> blocks.add(new Annex.Note(note)));
    blocks.add(new Annex.Note(LayerPicture.revision(view) + "."));
    return blocks;
  }

  private Annex.Table table() {
    LayerUnit total = view.layer().total();
    return new Annex.Table(
        List.of(
            new Annex.Column(view.word("Hạng", "Rank"), 13, Annex.Align.CENTRE),
            new Annex.Column(view.word("Đơn vị", "Unit"), 38, Annex.Align.LEFT),
            new Annex.Column(
                view.word("Giá trị (%s)", "Value (%s)", words.measure()), 24, Annex.Align.RIGHT),
            new Annex.Column(view.word("In trong văn bản", "As printed"), 20, Annex.Align.RIGHT),
            new Annex.Column(
                view.word("Vị trí trong văn bản", "Place in the document"), 48, Annex.Align.LEFT),
            new Annex.Column(view.word("Ghi chú", "Remarks"), 22, Annex.Align.LEFT)),
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
            ? view.word("không có số liệu", "no data")
            : (LayerWords.mark(unit) + " " + words.doubt(unit)).strip());
  }
}
