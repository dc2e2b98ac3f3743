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
  private static final double NAME_WIDTH = 34;
  private static final double NUMBER_WIDTH = 13;
  private static final double LEAST_WIDTH = 8;
  private static final double CODE_WIDTH = 12;
  private static final int NAME_LIMIT = 28;

  private final Frozen frozen;
  private final Set<String> names = new HashSet<>();
  private final List<Sheet> sheets = new ArrayList<>();

  private Workbook(Frozen frozen) {
    this.frozen = frozen;
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
      book.add(book.table(table.caption(), book.heading(table), table));
    }
    book.add(book.register());
    return Spreadsheet.write(frozen.occasion().name(), book.sheets);
  }

  private void add(Sheet sheet) {
    sheets.add(sheet);
  }

  private void addBlock(Slide slide, Block block) {
    if (block instanceof Block.Table table) {
      add(table(slide.title(), heading(slide, table.caption()), table));
    } else if (block instanceof Block.Chart chart) {
      add(chart(slide, chart));
    } else if (block instanceof Block.Map map) {
      add(map(slide, map));
    }
  }

  private Sheet particulars() {
    Particulars about = new Particulars(frozen);
    return new Sheet(
        name(say("Về phiên họp", "The session")),
        List.of(frozen.occasion().name()),
        List.of(
            new Sheet.Column(say("Mục", "Item"), NAME_WIDTH, Align.LEFT),
            new Sheet.Column(say("Nội dung", "Content"), 90, Align.LEFT)),
        about.list().stream().map(fact -> Arrays.<Object>asList(fact.name(), fact.text())).toList(),
        List.of());
  }

  private Sheet table(String title, List<String> heading, Block.Table table) {
    List<Sheet.Column> columns = new ArrayList<>();
    columns.add(new Sheet.Column(table.head(), NAME_WIDTH, Align.LEFT));
    for (int i = 0; i < table.columns().size(); i++) {
      Block.Column column = table.columns().get(i);
      columns.add(
          column.text()
              ? new Sheet.Column(column.name(), textWidth(table, i), Align.LEFT)
              : new Sheet.Column(column.name(), NUMBER_WIDTH, Align.RIGHT));
    }
    columns.add(codeColumn());
    if (!table.note().isEmpty()) {
      heading.add(table.note());
    }
    return new Sheet(
        name(title),
        heading,
        columns,
        table.rows().stream().map(this::row).toList(),
        table.total() == null ? List.of() : List.of(row(table.total())));
  }

  /** As wide as its longest text, within reason. */
  private static double textWidth(Block.Table table, int column) {
    int longest =
        table.rows().stream()
            .mapToInt(row -> row.cells().get(column).text().length())
            .max()
            .orElse(0);
    return Math.min(NAME_WIDTH, Math.max(LEAST_WIDTH, longest + 2.0));
  }

  private List<Object> row(Block.Row row) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.name());
    for (Block.Cell cell : row.cells()) {
      cells.add(
          cell.figure() == null
              ? cell.text()
              : PlainNumber.of(frozen.deck().figure(cell.figure())));
    }
    cells.add(Codes.of(row));
    return cells;
  }

  private Sheet chart(Slide slide, Block.Chart chart) {
    List<Sheet.Column> columns = new ArrayList<>();
    columns.add(new Sheet.Column(say("Mục", "Item"), NAME_WIDTH, Align.LEFT));
    for (int i = 0; i < chart.series().size(); i++) {
      String header = chart.series().get(i) + " (" + chart.unit().get(i) + ")";
      columns.add(new Sheet.Column(header, NUMBER_WIDTH, Align.RIGHT));
    }
    columns.add(codeColumn());
    List<List<Object>> rows = new ArrayList<>();
    for (Block.Mark mark : chart.rows()) {
      List<Object> cells = new ArrayList<>();
      cells.add(mark.name());
      for (Integer code : mark.figures()) {
        cells.add(code == null ? null : PlainNumber.of(frozen.deck().figure(code)));
      }
      cells.add(Codes.of(mark.figures()));
      rows.add(cells);
    }
    return new Sheet(
        name(slide.title()), heading(slide, chart.caption()), columns, rows, List.of());
  }

  private Sheet map(Slide slide, Block.Map map) {
    List<List<Object>> rows = new ArrayList<>();
    for (Block.Area area : map.areas()) {
      boolean known = area.figure() != null;
      rows.add(
          Arrays.asList(
              area.label(),
              known ? PlainNumber.of(frozen.deck().figure(area.figure())) : null,
              known ? Integer.toString(area.figure()) : ""));
    }
    List<String> heading = heading(slide, map.caption());
    heading.addAll(map.notes());
    return new Sheet(
        name(slide.title()),
        heading,
        List.of(
            new Sheet.Column(say("Đơn vị", "Unit"), NAME_WIDTH, Align.LEFT),
            new Sheet.Column(map.legendTitle(), NUMBER_WIDTH, Align.RIGHT),
            codeColumn()),
        rows,
        List.of());
  }

  private Sheet.Column codeColumn() {
    return new Sheet.Column(say("Mã", "Code"), CODE_WIDTH, Align.CENTRE);
  }

  private List<String> heading(Block.Table annex) {
    return new ArrayList<>(List.of(annex.caption(), frozen.deck().citation()));
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
              String.join("; ", question.sources())));
    }
    return new Sheet(
        name(say("Câu hỏi", "Questions")),
        List.of(say("Câu hỏi cho phiên họp", "Questions for the session")),
        List.of(
            new Sheet.Column(say("Số thứ tự", "No."), 8, Align.RIGHT),
            new Sheet.Column(say("Câu hỏi", "Question"), 80, Align.LEFT),
            codeColumn(),
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
              frozen.occasion().shortCode(figure.code()),
              figure.label(),
              PlainNumber.of(figure),
              figure.unit().replace('\u00a0', ' ').strip(),
              figure.mark().isEmpty() ? "" : figure.mark() + " " + figure.doubt(),
              figure.source(),
              frozen.address(figure.code())));
    }
    return new Sheet(
        name(say("Mã số liệu", "Codes")),
        List.of(
            say("Mọi con số của phiên họp, theo mã", "All figures of the session by their codes")),
        List.of(
            new Sheet.Column(say("Mã", "Code"), CODE_WIDTH, Align.LEFT),
            new Sheet.Column(say("Con số này là gì", "What it is"), 48, Align.LEFT),
            new Sheet.Column(say("Giá trị", "Value"), NUMBER_WIDTH, Align.RIGHT),
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
