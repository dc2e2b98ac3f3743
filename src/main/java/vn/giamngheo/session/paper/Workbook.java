package vn.giamngheo.session.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.export.Spreadsheet;
import vn.giamngheo.session.deck.Block;
import vn.giamngheo.session.deck.Codes;
import vn.giamngheo.session.deck.DeckFigure;
import vn.giamngheo.session.deck.Frozen;
import vn.giamngheo.session.deck.Question;
import vn.giamngheo.session.deck.Slide;

/**
 * The annex of figures: a sheet for each table and chart with the codes beside the rows, the
 * questions, and one sheet with every figure, its code and its source.
 */
public final class Workbook {
  private static final int NAME_LIMIT = 28;

  private final Frozen frozen;
  private final WorkbookTables tables;
  private final Set<String> names = new HashSet<>();
  private final List<Sheet> sheets = new ArrayList<>();

  private Workbook(Frozen frozen) {
    this.frozen = frozen;
    this.tables = new WorkbookTables(frozen);
  }

  /** The workbook (XLSX); the same session gives the same bytes. */
  public static byte[] write(Frozen frozen) {
    Workbook book = new Workbook(frozen);
    book.add(book.particulars());
    for (Slide slide : PaperSlides.of(frozen.deck())) {
      for (Block block : slide.blocks()) {
        book.addBlock(slide, block);
      }
    }
    if (!frozen.deck().questions().isEmpty()) {
      book.add(book.questions());
    }
    for (Block.Table table : frozen.deck().annex()) {
      List<String> heading = List.of(table.caption(), frozen.deck().citation());
      book.add(book.tables.of(book.name(table.caption()), heading, table));
    }
    book.add(book.register());
    return Spreadsheet.write(frozen.occasion().name(), book.sheets);
  }

  private void add(Sheet sheet) {
    sheets.add(sheet);
  }

  private void addBlock(Slide slide, Block block) {
    if (block instanceof Block.Table table) {
      add(tables.of(name(slide.title()), heading(slide, table.caption()), table));
    } else if (block instanceof Block.Chart chart) {
      add(tables.of(name(slide.title()), heading(slide, chart.caption()), chart));
    } else if (block instanceof Block.Map map) {
      add(tables.of(name(slide.title()), heading(slide, map.caption()), map));
    }
  }

  private Sheet particulars() {
    Particulars about = new Particulars(frozen);
    return new Sheet(
        name(say("Về phiên họp", "The session")),
        List.of(frozen.occasion().name()),
        List.of(
            new Sheet.Column(say("Mục", "Item"), WorkbookTables.NAME_WIDTH, Align.LEFT),
            new Sheet.Column(say("Nội dung", "Content"), 90, Align.LEFT)),
        about.list().stream().map(fact -> Arrays.<Object>asList(fact.name(), fact.text())).toList(),
        List.of());
  }

  private static List<String> heading(Slide slide, String caption) {
    List<String> lines = new ArrayList<>(List.of(slide.title()));
    if (!caption.isEmpty()) {
      lines.add(caption);
    }
    lines.addAll(slide.sources());
    return lines;
  }

  private Sheet questions() {
    List<List<Object>> rows = new ArrayList<>();
    for (Question question : frozen.deck().questions()) {
      List<Integer> codes = question.text().pieces().stream().map(p -> p.figure()).toList();
      rows.add(
          Arrays.asList(
              rows.size() + 1,
              frozen.plain(question.text()),
              Codes.of(codes),
              question.why(),
              Places.joined(frozen.deck().citation(), question.sources())));
    }
    return new Sheet(
        name(say("Câu hỏi", "Questions")),
        List.of(say("Câu hỏi cho phiên họp", "Questions for the session")),
        List.of(
            new Sheet.Column(say("Số thứ tự", "No."), 8, Align.RIGHT),
            new Sheet.Column(say("Câu hỏi", "Question"), 80, Align.LEFT),
            tables.codes(),
            new Sheet.Column(say("Vì sao hỏi", "Why"), 44, Align.LEFT),
            new Sheet.Column(say("Nguồn", "Source"), 44, Align.LEFT)),
        rows,
        List.of());
  }

  /** Every figure of the session. */
  private Sheet register() {
    List<List<Object>> rows = new ArrayList<>();
    for (DeckFigure figure : frozen.deck().figures()) {
      rows.add(
          Arrays.asList(
              tables.linked(frozen.occasion().shortCode(figure.code()), figure.code(), null),
              figure.label(),
              tables.number(figure.code(), null),
              figure.unit().replace('\u00a0', ' ').strip(),
              figure.mark().isEmpty() ? "" : figure.mark() + " " + figure.doubt(),
              figure.source(),
              tables.linked(frozen.address(figure.code()), figure.code(), null)));
    }
    return new Sheet(
        name(say("Mã số liệu", "Codes")),
        List.of(
            say("Mọi con số của phiên họp, theo mã", "All figures of the session by their codes")),
        List.of(
            new Sheet.Column(say("Mã", "Code"), WorkbookTables.CODE_WIDTH, Align.LEFT),
            new Sheet.Column(say("Con số này là gì", "What it is"), 48, Align.LEFT),
            new Sheet.Column(say("Giá trị", "Value"), WorkbookTables.NUMBER_WIDTH, Align.RIGHT),
            new Sheet.Column(say("Đơn vị tính", "Unit"), 18, Align.LEFT),
            new Sheet.Column(say("Nghi vấn", "Doubt"), 20, Align.LEFT),
            new Sheet.Column(say("Nguồn", "Source"), 60, Align.LEFT),
            new Sheet.Column(say("Địa chỉ trong atlas", "Address in the atlas"), 40, Align.LEFT)),
        rows,
        List.of());
  }

  /** A name no other sheet has. */
  private String name(String wished) {
    String name = Spreadsheet.sheetName(wished);
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String stem = wished.length() > NAME_LIMIT ? wished.substring(0, NAME_LIMIT) : wished;
      name = Spreadsheet.sheetName(stem + " " + i);
    }
    return name;
  }

  private String say(String vi, String en) {
    return frozen.say(vi, en);
  }
}
