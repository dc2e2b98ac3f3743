package vn.giamngheo.planner;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.export.Spreadsheet;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What a budget buys, and how one is divided, as workbooks: the rows of the screen, the parameters,
 * the sources. Made of the answers the page gets.
 *
 * @param parameters beside those in the answer: headings with their contents
 * @param revisionLine which data and which program
 */
record ResultBooks(
    Language language, JsonNode answer, List<List<Object>> parameters, String revisionLine) {
  private static final Map<String, Text> COSTS =
      Map.of(
          Cost.PER_UNIT, new Text("mỗi đơn vị như nhau", "the same for each unit"),
          Cost.PER_POOR_HOUSEHOLD, new Text("theo số hộ nghèo", "by poor households"),
          Cost.LIST, new Text("nhập cho từng đơn vị", "typed for each unit"));

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  private Sheet.Column column(String vi, String en, double width, Align align) {
    return new Sheet.Column(say(vi, en), width, align);
  }

  /** What a budget buys: every unit, chosen or not. */
  byte[] selection() {
    String title = say("Chọn theo ngân sách", "Chosen for a budget");
    List<List<Object>> rows = new ArrayList<>();
    for (JsonNode unit : answer.path("units")) {
      rows.add(selected(unit, yes(unit.path("chosen"))));
    }
    for (JsonNode unit : answer.path("unable")) {
      rows.add(selected(unit, say("không", "no")));
    }
    Sheet sheet =
        new Sheet(
            title,
            List.of(title, answer.path("sentence").asText()),
            List.of(
                column("Mã", "Code", 8, Align.CENTRE),
                column("Đơn vị", "Administrative unit", 28, Align.LEFT),
                column("Hạng", "Rank", 7, Align.CENTRE),
                column("Điểm", "Score", 9, Align.RIGHT),
                column("Số hộ nghèo", "Poor households", 12, Align.RIGHT),
                column("Ước tính", "Estimated", 9, Align.CENTRE),
                column("Chi phí (đồng)", "Cost (đồng)", 18, Align.RIGHT),
                column("Được chọn", "Chosen", 10, Align.CENTRE),
                column("Không tính được", "Cannot be counted", 40, Align.LEFT),
                column("Địa chỉ nguồn", "Address of source", 40, Align.LEFT)),
            rows,
            List.of());
    return Spreadsheet.write(title, List.of(sheet, pairs(ofSelection()), sources()));
  }

  private List<Object> selected(JsonNode unit, String chosen) {
    JsonNode score = unit.path("score");
    return Arrays.asList(
        unit.path("code").asText(),
        unit.path("name").asText(),
        cell(unit.path("rank")),
        score.isNumber() ? PriorityNumbers.scoreCell(score.asDouble()) : null,
        cell(unit.path("poorHouseholds")),
        unit.has("estimated") ? yes(unit.path("estimated")) : null,
        cell(unit.path("cost")),
        chosen,
        cell(unit.path("reason")),
        cell(unit.path("address")));
  }

  private List<List<Object>> ofSelection() {
    JsonNode budget = answer.path("budget");
    JsonNode optimum = answer.path("optimum");
    List<List<Object>> rows = new ArrayList<>();
    add(rows, "Kết quả", "Result", answer.path("sentence"));
    add(rows, "Bao phủ", "Reach", answer.at("/reach/sentence"));
    add(rows, "Ngân sách (đồng)", "Budget (đồng)", budget.path("amount"));
    add(rows, "Đã dùng (đồng)", "Spent (đồng)", budget.path("spent"));
    add(rows, "Còn lại (đồng)", "Left (đồng)", budget.path("left"));
    Text cost = COSTS.get(budget.at("/cost/kind").asText());
    rows.add(List.of(say("Cách tính chi phí", "Cost"), cost.in(language)));
    add(rows, "Mức chi phí (đồng)", "Amount (đồng)", budget.at("/cost/amount"));
    boolean exact = optimum.path("method").asText().equals("exact");
    rows.add(
        List.of(
            say("Cách chọn", "Method"),
            exact ? say("tối ưu", "exact") : say("lần lượt", "greedy")));
    rows.add(
        List.of(say("Đã chứng minh tối ưu", "Proven to be the best"), yes(optimum.path("proven"))));
    return rows;
  }

  /** How a budget is divided: a sheet for each formula, and one for what differs. */
  byte[] allocation() {
    String title = say("Phân bổ kinh phí", "Allocation of a budget");
    List<List<Object>> about = new ArrayList<>();
    add(about, "Kết quả", "Result", answer.path("sentence"));
    add(about, "Ngân sách (đồng)", "Budget (đồng)", answer.path("budget"));
    List<Sheet> sheets = new ArrayList<>();
    for (String which : List.of("a", "b")) {
      if (answer.path(which).isObject()) {
        String name =
            which.equals("a") ? say("Công thức 1", "Formula 1") : say("Công thức 2", "Formula 2");
        sheets.add(formula(answer.path(which), name));
        about.addAll(ofFormula(answer.path(which), name));
      }
    }
    if (answer.path("differences").size() > 0) {
      sheets.add(differences());
    }
    sheets.add(pairs(about));
    sheets.add(sources());
    return Spreadsheet.write(title, sheets);
  }

  private Sheet formula(JsonNode given, String name) {
    List<Sheet.Column> columns =
        new ArrayList<>(
            List.of(
                column("Mã", "Code", 8, Align.CENTRE),
                column("Đơn vị", "Administrative unit", 28, Align.LEFT)));
    for (JsonNode label : given.path("labels")) {
      columns.add(new Sheet.Column(label.asText(), 14, Align.RIGHT));
      String points = say("Điểm: ", "Points: ") + label.asText();
      columns.add(new Sheet.Column(points, 14, Align.RIGHT));
    }
    columns.add(column("Tổng điểm", "All points", 11, Align.RIGHT));
    columns.add(column("Số tiền (đồng)", "Amount (đồng)", 18, Align.RIGHT));
    columns.add(column("Ghi chú", "Remark", 16, Align.LEFT));
    List<List<Object>> rows = new ArrayList<>();
    given.path("units").forEach(unit -> rows.add(given(unit)));
    List<Object> total = new ArrayList<>(java.util.Collections.nCopies(columns.size(), null));
    total.set(1, say("Cộng", "Total"));
    total.set(columns.size() - 3, cell(given.path("totalPoints")));
    total.set(columns.size() - 2, cell(given.path("total")));
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
      row.add(cell(unit.path("figures").path(i).path("value")));
      row.add(cell(unit.path("parts").path(i)));
    }
    row.add(cell(unit.path("points")));
    row.add(cell(unit.path("amount")));
    boolean floor = unit.path("atFloor").asBoolean();
    boolean cap = unit.path("atCap").asBoolean();
    row.add(
        floor ? say("ở mức sàn", "at the floor") : cap ? say("ở mức trần", "at the cap") : null);
    return row;
  }

  private List<List<Object>> ofFormula(JsonNode given, String name) {
    JsonNode formula = given.path("formula");
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(name, formula.path("name").asText()));
    add(rows, name + ": điểm chung", name + ": points of everybody", formula.path("base"));
    for (int i = 0; i < formula.path("points").size(); i++) {
      String label = given.path("labels").path(i).asText();
      rows.add(List.of(name + ": " + label, rule(formula.path("points").path(i))));
    }
    add(rows, name + ": mức sàn (đồng)", name + ": floor (đồng)", formula.path("floor"));
    add(rows, name + ": mức trần (đồng)", name + ": cap (đồng)", formula.path("cap"));
    for (JsonNode unit : given.path("excluded")) {
      String why = unit.path("name").asText() + ": " + unit.path("reason").asText();
      rows.add(List.of(name + say(": không tham gia", ": no part"), why));
    }
    return rows;
  }

  /** The coefficients of a rule, as they were typed. */
  private String rule(JsonNode rule) {
    if (!rule.has("bands")) {
      return say("mỗi ", "each ")
          + rule.path("step").asText()
          + say(": điểm ", ": points ")
          + rule.path("points").asText();
    }
    List<String> bands = new ArrayList<>();
    for (JsonNode band : rule.path("bands")) {
      String to = band.has("to") ? band.path("to").asText() : "…";
      bands.add(band.path("from").asText() + " – " + to + ": " + band.path("points").asText());
    }
    return String.join("; ", bands);
  }

  private Sheet differences() {
    List<List<Object>> rows = new ArrayList<>();
    for (JsonNode unit : answer.path("differences")) {
      rows.add(
          Arrays.asList(
              unit.path("code").asText(),
              unit.path("name").asText(),
              cell(unit.path("a")),
              cell(unit.path("b")),
              cell(unit.path("change"))));
    }
    return new Sheet(
        say("Thêm và bớt", "Gains and losses"),
        List.of(answer.path("sentence").asText()),
        List.of(
            column("Mã", "Code", 8, Align.CENTRE),
            column("Đơn vị", "Administrative unit", 28, Align.LEFT),
            column("Công thức 1 (đồng)", "Formula 1 (đồng)", 18, Align.RIGHT),
            column("Công thức 2 (đồng)", "Formula 2 (đồng)", 18, Align.RIGHT),
            column("Thêm (+) bớt (−) (đồng)", "More (+) less (−) (đồng)", 18, Align.RIGHT)),
        rows,
        List.of());
  }

  private Sheet pairs(List<List<Object>> rows) {
    List<List<Object>> all = new ArrayList<>(rows);
    all.addAll(parameters);
    return pairs(say("Tham số và kết quả", "Parameters and result"), all);
  }

  private Sheet sources() {
    List<List<Object>> rows = new ArrayList<>();
    add(rows, "Nguồn", "Source", answer.path("source"));
    answer.path("notes").forEach(note -> add(rows, "Ghi chú", "Note", note));
    rows.add(List.of(say("Phiên bản", "Revision"), revisionLine));
    return pairs(say("Nguồn", "Sources"), rows);
  }

  private Sheet pairs(String name, List<List<Object>> rows) {
    return new Sheet(
        name,
        List.of(),
        List.of(
            column("Mục", "Item", 34, Align.LEFT), column("Nội dung", "Content", 100, Align.LEFT)),
        rows,
        List.of());
  }

  private void add(List<List<Object>> rows, String vi, String en, JsonNode content) {
    if (!content.isNull() && !content.isMissingNode()) {
      rows.add(Arrays.asList(say(vi, en), cell(content)));
    }
  }

  private String yes(JsonNode flag) {
    return flag.asBoolean() ? say("có", "yes") : say("không", "no");
  }

  private static Object cell(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue().stripTrailingZeros().scale() < 0
          ? (Object) value.decimalValue().setScale(0)
          : value.decimalValue().stripTrailingZeros();
    }
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }
}
