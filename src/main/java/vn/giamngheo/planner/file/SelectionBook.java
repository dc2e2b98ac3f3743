package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.export.Spreadsheet;

/** What a budget buys as a workbook: every unit, chosen or not, the parameters, the sources. */
final class SelectionBook {
  private final ResultRows told;

  private SelectionBook(ResultRows told) {
    this.told = told;
  }

  /**
   * Writes it.
   *
   * @param parameters beside those in the answer: headings with their contents
   * @param revisionLine which data and which program
   */
  static byte[] write(ResultRows told, List<List<Object>> parameters, String revisionLine) {
    List<List<Object>> about = new ArrayList<>(told.selection());
    about.addAll(parameters);
    return Spreadsheet.write(
        title(told),
        List.of(
            new SelectionBook(told).units(),
            told.sheet(told.say("Tham số và kết quả", "Parameters and result"), about),
            told.sheet(told.say("Nguồn", "Sources"), told.sources(revisionLine))));
  }

  private static String title(ResultRows told) {
    return told.say("Chọn theo ngân sách", "Chosen for a budget");
  }

  private Sheet units() {
    JsonNode answer = told.answer();
    List<List<Object>> rows = new ArrayList<>();
    for (JsonNode unit : answer.path("units")) {
      rows.add(unit(unit, told.yes(unit.path("chosen"))));
    }
    for (JsonNode unit : answer.path("unable")) {
      rows.add(unit(unit, told.say("không", "no")));
    }
    return new Sheet(
        title(told),
        List.of(title(told), answer.path("sentence").asText()),
        List.of(
            told.column("Mã", "Code", 8, Align.CENTRE),
            told.column("{Noun}", "{Noun}", 28, Align.LEFT),
            told.column("Hạng", "Rank", 7, Align.CENTRE),
            told.column("Điểm", "Score", 9, Align.RIGHT),
            told.column("Số hộ nghèo", "Poor households", 12, Align.RIGHT),
            told.column("Ước tính", "Estimated", 9, Align.CENTRE),
            told.column("Chi phí (đồng)", "Cost (đồng)", 18, Align.RIGHT),
            told.column("Được chọn", "Chosen", 10, Align.CENTRE),
            told.column("Không tính được", "Cannot be counted", 40, Align.LEFT),
            told.column("Địa chỉ nguồn", "Address of source", 40, Align.LEFT)),
        rows,
        List.of());
  }

  private List<Object> unit(JsonNode unit, String chosen) {
    JsonNode score = unit.path("score");
    return Arrays.asList(
        unit.path("code").asText(),
        unit.path("name").asText(),
        ResultRows.cell(unit.path("rank")),
        score.isNumber() ? PriorityNumbers.scoreCell(score.asDouble()) : null,
        ResultRows.cell(unit.path("poorHouseholds")),
        unit.has("estimated") ? told.yes(unit.path("estimated")) : null,
        ResultRows.cell(unit.path("cost")),
        chosen,
        ResultRows.cell(unit.path("reason")),
        ResultRows.cell(unit.path("address")));
  }
}
