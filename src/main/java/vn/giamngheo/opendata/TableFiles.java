package vn.giamngheo.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.SafeCsv;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.export.Spreadsheet;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/** Open tables as files. */
final class TableFiles {
  private static final double NARROW = 12;
  private static final double WIDE = 40;

  private final DataAbout about;
  private final DataDictionary dictionary;

  TableFiles(DataAbout about, DataDictionary dictionary) {
    this.about = about;
    this.dictionary = dictionary;
  }

  /** UTF-8 with the mark that makes spreadsheets read it as such; one header line. */
  byte[] csv(DataTable table) {
    return SafeCsv.write(table.columns().stream().map(DataColumn::name).toList(), table.rows())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The dictionary as CSV. */
  byte[] dictionary() {
    List<String> header = List.of("table", "column", "title", "type", "meaning");
    return SafeCsv.write(header, dictionary.columns(List.of(TableKind.values())))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The code lists as CSV. */
  byte[] codes() {
    return SafeCsv.write(
            List.of("column", "code", "name"), dictionary.codes(List.of(TableKind.values())))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The table with its columns explained and all that the file says of itself. */
  byte[] json(DataTable table) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("table", table.kind().id());
    body.put("title", say(table.kind().title()));
    body.put("about", about.toMap());
    body.put("columns", table.columns().stream().map(dictionary::toMap).toList());
    body.put("rows", table.rows().stream().map(row -> object(table.columns(), row)).toList());
    try {
      return Replies.JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a table cannot be written as JSON", e);
    }
  }

  private static Map<String, Object> object(List<DataColumn> columns, List<Object> row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      object.put(columns.get(i).name(), row.get(i));
    }
    return object;
  }

  /**
   * A workbook: a sheet for each table, then what columns and codes mean, then source and licence.
   */
  byte[] xlsx(List<DataTable> tables) {
    List<TableKind> kinds = tables.stream().map(DataTable::kind).toList();
    List<Sheet> sheets = new ArrayList<>();
    tables.forEach(table -> sheets.add(sheet(table)));
    sheets.add(
        list(
            new Text("Từ điển", "Dictionary"),
            List.of("table", "column", "title", "type", "meaning"),
            dictionary.columns(kinds)));
    sheets.add(
        list(
            new Text("Bảng mã", "Codes"),
            List.of("column", "id", "meaning"),
            dictionary.codes(kinds)));
    sheets.add(
        new Sheet(
            say(new Text("Nguồn và giấy phép", "Source and licence")),
            List.of(),
            List.of(
                new Sheet.Column(say(new Text("Mục", "Item")), 30, Align.LEFT),
                new Sheet.Column(say(new Text("Nội dung", "Content")), 110, Align.LEFT)),
            about.rows(),
            List.of()));
    return Spreadsheet.write(about.atlas().title().in(about.language()), sheets);
  }

  private Sheet sheet(DataTable table) {
    List<Sheet.Column> columns =
        table.columns().stream()
            .map(
                c ->
                    new Sheet.Column(
                        say(c.title()) + " (" + c.name() + ")",
                        width(c),
                        c.type().equals("number") ? Align.RIGHT : Align.LEFT))
            .toList();
    return new Sheet(
        say(table.kind().title()),
        List.of(say(table.kind().title()), about.atlas().citation(about.language())),
        columns,
        table.rows(),
        List.of(),
        table.kind().naming());
  }

  private static double width(DataColumn column) {
    return switch (column.name()) {
      case "locator", "note", "what", "explanation", "ground" -> WIDE;
      case "document", "address" -> WIDE / 2 + 10;
      case "unit_name", "indicator", "indicator_name", "project_name", "agency", "at" ->
          WIDE / 2 + 4;
      case "unit" -> NARROW + 4;
      case "group", "base", "status", "period", "mention", "year" -> NARROW - 3;
      default -> NARROW;
    };
  }

  private Sheet list(Text name, List<String> columns, List<List<Object>> rows) {
    return new Sheet(
        say(name),
        List.of(),
        columns.stream()
            .map(DataColumn::of)
            .map(
                c ->
                    new Sheet.Column(
                        say(c.title()),
                        c.name().equals("meaning") ? 2 * WIDE : WIDE / 2,
                        Align.LEFT))
            .toList(),
        rows,
        List.of());
  }

  private String say(Text text) {
    Language language = about.language();
    return text.in(language);
  }
}
