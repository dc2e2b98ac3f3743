package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.planner.budget.Cost;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What a panel's answer says and rests on, in rows of a heading and its content; for workbooks and
 * annexes alike.
 */
record ResultRows(Language language, JsonNode answer) {
  private static final int DECIMALS = 6;

  private static final Map<String, Text> COSTS =
      Map.of(
          Cost.PER_UNIT, new Text("mỗi {noun} như nhau", "the same for each {noun}"),
          Cost.PER_POOR_HOUSEHOLD, new Text("theo số hộ nghèo", "by poor households"),
          Cost.LIST, new Text("nhập cho từng {noun}", "typed for each {noun}"));

  /** The words in the language asked for, with the units called by their name. */
  String say(String vi, String en) {
    return noun().fill(vi, en).in(language);
  }

  private UnitNoun noun() {
    return Stream.of("/units/0", "/unable/0", "/a/units/0", "/differences/0")
        .map(place -> answer.at(place + "/code").asText(""))
        .filter(code -> !code.isEmpty())
        .findFirst()
        .map(UnitNoun::of)
        .orElseThrow();
  }

  Sheet.Column column(String vi, String en, double width, Align align) {
    return new Sheet.Column(say(vi, en), width, align);
  }

  /** What a budget buys. */
  List<List<Object>> selection() {
    JsonNode budget = answer.path("budget");
    JsonNode optimum = answer.path("optimum");
    List<List<Object>> rows = new ArrayList<>();
    add(rows, "Kết quả", "Result", answer.path("sentence"));
    add(rows, "Bao phủ", "Reach", answer.at("/reach/sentence"));
    add(rows, "Ngân sách (đồng)", "Budget (đồng)", budget.path("amount"));
    add(rows, "Đã dùng (đồng)", "Spent (đồng)", budget.path("spent"));
    add(rows, "Còn lại (đồng)", "Left (đồng)", budget.path("left"));
    Text cost = COSTS.get(budget.at("/cost/kind").asText());
    rows.add(List.of(say("Cách tính chi phí", "Cost"), say(cost.vi(), cost.en())));
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

  /** How a budget is divided, with the coefficients as they were typed. */
  List<List<Object>> allocation() {
    List<List<Object>> rows = new ArrayList<>();
    add(rows, "Kết quả", "Result", answer.path("sentence"));
    add(rows, "Ngân sách (đồng)", "Budget (đồng)", answer.path("budget"));
    for (String which : formulas()) {
      addFormula(rows, answer.path(which), formulaName(which));
    }
    return rows;
  }

  /** The formulas there are: one or two. */
  List<String> formulas() {
    return List.of("a", "b").stream().filter(which -> answer.path(which).isObject()).toList();
  }

  String formulaName(String which) {
    return which.equals("a") ? say("Công thức 1", "Formula 1") : say("Công thức 2", "Formula 2");
  }

  private void addFormula(List<List<Object>> rows, JsonNode given, String name) {
    JsonNode formula = given.path("formula");
    String own = formula.path("name").asText();
    if (!own.isEmpty()) {
      rows.add(List.of(name, own));
    }
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
  }

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

  /** Source, notes, data. */
  List<List<Object>> sources(String revisionLine) {
    List<List<Object>> rows = new ArrayList<>();
    add(rows, "Nguồn", "Source", answer.path("source"));
    answer.path("notes").forEach(note -> add(rows, "Ghi chú", "Note", note));
    rows.add(List.of(say("Phiên bản", "Revision"), revisionLine));
    return rows;
  }

  /** Such rows as a sheet of a workbook. */
  Sheet sheet(String name, List<List<Object>> rows) {
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

  /** What held the amount of a unit; null where the points alone decide. */
  String limit(JsonNode unit) {
    if (unit.path("atFloor").asBoolean()) {
      return say("ở mức sàn", "at the floor");
    }
    return unit.path("atCap").asBoolean() ? say("ở mức trần", "at the cap") : null;
  }

  String yes(JsonNode flag) {
    return flag.asBoolean() ? say("có", "yes") : say("không", "no");
  }

  /**
   * A number to six decimals, so that 25.69 is not 25.689999999999998; or a text; null for nothing.
   */
  static Object cell(JsonNode value) {
    if (value.isNumber()) {
      BigDecimal plain =
          value.decimalValue().setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
      return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }
}
