package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giamngheo.export.Annex;
import vn.giamngheo.export.AnnexWriter;
import vn.giamngheo.picture.PngPicture;

/** A list of priorities as an annex to an official document. */
final class PriorityAnnex {
  /** Doubts listed one by one; the workbook has them all. */
  private static final int MOST_DOUBTS = 20;

  private final PriorityView view;
  private final Told told;
  private final PriorityWords words;
  private final AnnexTables tables;
  private final ResultAnnex result;
  private final List<Annex.Block> blocks = new ArrayList<>();
  private int section;

  private PriorityAnnex(PriorityView view, ResultAnnex result) {
    this.view = view;
    this.result = result;
    this.told = view.told();
    this.words = new PriorityWords(view);
    this.tables = new AnnexTables(view);
  }

  static byte[] write(PriorityView view) {
    return write(view, null);
  }

  /**
   * Writes it.
   *
   * @param result of a panel that is painted on the map instead of the list; null for none
   */
  static byte[] write(PriorityView view, ResultAnnex result) {
    PriorityAnnex annex = new PriorityAnnex(view, result);
    annex.fill();
    return AnnexWriter.write(
        new Annex(
            view.language(),
            annex.words.title(),
            "",
            annex.blocks,
            List.of(view.say("Như trên", "As above"))));
  }

  private void fill() {
    heading("Cách xếp hạng", "How {nouns} are ranked");
    paragraph(words.scenario());
    blocks.add(tables.criteria());
    boolean chosen = told.selection() != null;
    heading(chosen ? "{Noun} được chọn" : "Xếp hạng", chosen ? "{Nouns} chosen" : "Ranking");
    tables.units(chosen ? told.chosen() : told.units()).forEach(blocks::add);
    if (chosen) {
      addCut();
    }
    if (told.hasRanges()) {
      heading("Mức độ chắc chắn", "How sure it is");
      paragraph(words.certainty());
    }
    if (view.reach() != null) {
      heading("Ai được bao phủ", "Who is reached");
      paragraph(view.reach().sentence());
      blocks.add(tables.reach());
    }
    addDoubts();
    if (result != null) {
      heading(result.title());
      blocks.addAll(result.tables());
    }
    addSources();
    addMap();
  }

  private void addCut() {
    heading("Vì sao dừng ở đây", "Why the list ends here");
    paragraph(told.sentence());
    told.flips().forEach(flip -> paragraph(flip.sentence()));
    if (!told.nearMisses().isEmpty()) {
      note(view.say("Các {noun} sát danh sách:", "{Nouns} just outside the list:"));
      blocks.add(tables.nearMisses());
    }
  }

  private void addMap() {
    heading("Bản đồ", "Map");
    blocks.add(
        result != null && result.picture() != null
            ? result.painted()
            : new Annex.Picture(
                PngPicture.paint(PriorityPicture.of(view), ResultAnnex.MAP_PIXELS),
                words.title() + ". " + words.scenario(),
                Annex.TEXT_WIDTH_MM));
  }

  private void addDoubts() {
    List<String> doubts = new DoubtWords(view).doubts();
    List<String> said =
        Stream.of(
                doubts.stream().limit(MOST_DOUBTS),
                told.excluded().stream().map(e -> e.name() + ": " + e.reason()).limit(MOST_DOUBTS),
                told.notes().stream())
            .flatMap(s -> s)
            .toList();
    if (said.isEmpty()) {
      return;
    }
    heading("Điều chưa chắc", "What is not sure");
    said.forEach(this::paragraph);
    int more =
        Math.max(0, doubts.size() - MOST_DOUBTS)
            + Math.max(0, told.excluded().size() - MOST_DOUBTS);
    if (more > 0) {
      note(view.say("Còn %d điều nữa trong bảng tính.", "%d more are in the workbook.", more));
    }
  }

  private void addSources() {
    heading("Nguồn", "Sources");
    note(view.say("Nguồn: %s.", "Source: %s.", view.source()));
    note(view.say("Chuẩn nghèo: %s.", "Standard: %s.", told.standardName()));
    view.boundaries().notes().forEach(n -> note(n.in(view.language())));
    note(view.revisionLine() + ".");
    note(
        view.say(
            "Mã kiểm của số liệu: %s.", "Checksum of the data: %s.", told.revision().sha256()));
    note(view.say("Mã kịch bản: %s", "Scenario code: %s", told.code()));
  }

  private void heading(String vi, String en) {
    heading(view.say(vi, en));
  }

  private void heading(String text) {
    section++;
    blocks.add(new Annex.Heading(section + ". " + text));
  }

  private void paragraph(String text) {
    blocks.add(new Annex.Paragraph(Objects.requireNonNull(text)));
  }

  private void note(String text) {
    blocks.add(new Annex.Note(text));
  }
}
