package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.export.Spreadsheet;

/**
 * How a budget is divided as a workbook: a sheet for each formula, one for what differs, the
 * parameters, the sources.
 */
final class AllocationBook {
  private final ResultRows told;

  private AllocationBook(ResultRows told) {
    this.told = told;
  }

  /**
   * Writes it.
   *
   * @param revisionLine which data and which program
   */
  static byte[] write(ResultRows told, String revisionLine) {
    AllocationBook book = new AllocationBook(told);
    List<Sheet> sheets = new ArrayList<>();
    for (String which : told.formulas()) {
      sheets.add(book.formula(told.answer().path(which), told.formulaName(which)));
    }
    if (told.answer().path("differences").size() > 0) {
      sheets.add(book.differences());
    }
    sheets.add(
        told.sheet(told.say("Tham số và kết quả", "Parameters and result"), told.allocation()));
    sheets.add(told.sheet(told.say("Nguồn", "Sources"), told.sources(revisionLine)));
    return Spreadsheet.write(told.say("Phân bổ kinh phí", "Allocation of a budget"), sheets);
  }

  private Sheet formula(JsonNode given, String name) {
    List<Sheet.Column> columns =
        new ArrayList<>(
            List.of(
                told.column("Mã", "Code", 8, Align.CENTRE),
                told.column("{Noun}", "{Noun}", 28, Align.LEFT)));
    for (JsonNode label : given.path("labels")) {
      columns.add(new Sheet.Column(label.asText(), 14, Align.RIGHT));
      String points = told.say("Điểm: ", "Points: ") + label.asText();
      columns.add(new Sheet.Column(points, 14, Align.RIGHT));
    }
    columns.add(told.column("Tổng điểm", "All points", 11, Align.RIGHT));
    columns.add(told.column("Số tiền (đồng)", "Amount (đồng)", 18, Align.RIGHT));
    columns.add(told.column("Ghi chú", "Remark", 16, Align.LEFT));
    List<List<Object>> rows = new ArrayList<>();
    given.path("units").forEach(unit -> rows.add(given(unit)));
    List<Object> total = new ArrayList<>(Collections.nCopies(columns.size(), null));
    total.set(1, told.say("Cộng", "Total"));
    total.set(columns.size() - 3, ResultRows.cell(given.path("totalPoints")));
    total.set(columns.size() - 2, ResultRows.cell(given.path("total")));
    return new Sheet(name, List.of(titled(given, name)), columns, rows, List.of(total));
  }

  private static String titled(JsonNode given, String name) {
    String own = given.at("/formula/name").asText("");
    return own.isEmpty() ? name : name + ": " + own;
  }

  private List<Object> given(JsonNode unit) {
    List<Object> row = new ArrayList<>();
    row.add(unit.path("code").asText());
    row.add(unit.path("name").asText());
    for (int i = 0; i < unit.path("parts").size(); i++) {
      row.add(ResultRows.cell(unit.path("figures").path(i).path("value")));
      row.add(ResultRows.cell(unit.path("parts").path(i)));
    }
    row.add(ResultRows.cell(unit.path("points")));
    row.add(ResultRows.cell(unit.path("amount")));
    row.add(told.limit(unit));
    return row;
  }

  private Sheet differences() {
    List<List<Object>> rows = new ArrayList<>();
    for (JsonNode unit : told.answer().path("differences")) {
      rows.add(
          Arrays.asList(
              unit.path("code").asText(),
              unit.path("name").asText(),
              ResultRows.cell(unit.path("a")),
              ResultRows.cell(unit.path("b")),
              ResultRows.cell(unit.path("change"))));
    }
    return new Sheet(
        told.say("Thêm và bớt", "Gains and losses"),
        List.of(told.answer().path("sentence").asText()),
        List.of(
            told.column("Mã", "Code", 8, Align.CENTRE),
            told.column("{Noun}", "{Noun}", 28, Align.LEFT),
            told.column("Công thức 1 (đồng)", "Formula 1 (đồng)", 18, Align.RIGHT),
            told.column("Công thức 2 (đồng)", "Formula 2 (đồng)", 18, Align.RIGHT),
            told.column("Thêm (+) bớt (−) (đồng)", "More (+) less (−) (đồng)", 18, Align.RIGHT)),
        rows,
        List.of());
  }
}
