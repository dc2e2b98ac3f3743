package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;

/** Sentences and tables of how a budget is divided, and of what one buys, for an annex. */
final class BudgetTables {
  private final ResultRows told;
  private final ResultCells cells;
  private final JsonNode answer;

  BudgetTables(ResultRows told) {
    this.told = told;
    this.cells = new ResultCells(told);
    this.answer = told.answer();
  }

  /** The amounts under one formula, or under two with what differs; and the coefficients. */
  List<Annex.Block> allocation() {
    List<Annex.Block> blocks = cells.said(null);
    blocks.add(cells.pairs(told.allocation()));
    blocks.add(answer.path("b").isNull() ? amounts(answer.path("a")) : differences());
    return blocks;
  }

  private Annex.Table amounts(JsonNode formula) {
    return new Annex.Table(
        List.of(
            cells.column("{Noun}", "{Noun}", 60, Align.LEFT),
            cells.column("Tổng điểm", "All points", 30, Align.RIGHT),
            cells.column("Số tiền (đồng)", "Amount (đồng)", 45, Align.RIGHT),
            cells.column("Ghi chú", "Remark", 30, Align.LEFT)),
        ResultCells.each(formula.path("units"))
            .map(
                unit ->
                    List.of(
                        ResultCells.name(unit),
                        cells.exact(unit.path("points")),
                        cells.exact(unit.path("amount")),
                        cells.text(told.limit(unit))))
            .toList(),
        List.of(
            List.of(
                told.say("Cộng", "Total"),
                cells.exact(formula.path("totalPoints")),
                cells.exact(formula.path("total")),
                "")));
  }

  private Annex.Table differences() {
    List<Annex.Column> columns = new ArrayList<>();
    columns.add(cells.column("{Noun}", "{Noun}", 54, Align.LEFT));
    told.formulas()
        .forEach(
            f -> columns.add(new Annex.Column(told.formulaName(f) + " (đồng)", 37, Align.RIGHT)));
    columns.add(cells.column("Thêm (+), bớt (−)", "More (+), less (−)", 37, Align.RIGHT));
    return new Annex.Table(
        columns,
        ResultCells.each(answer.path("differences"))
            .map(
                unit ->
                    List.of(
                        ResultCells.name(unit),
                        cells.exact(unit.path("a")),
                        cells.exact(unit.path("b")),
                        cells.signed(unit.path("change"))))
            .toList(),
        List.of(
            List.of(
                told.say("Cộng", "Total"),
                cells.exact(answer.at("/a/total")),
                cells.exact(answer.at("/b/total")),
                "")));
  }

  /** What is chosen, and what the choice was to gather and to keep to. */
  List<Annex.Block> selection(List<List<Object>> wishes) {
    List<List<Object>> about = new ArrayList<>(told.selection());
    about.addAll(wishes);
    List<Annex.Block> blocks = cells.said(null);
    blocks.add(cells.pairs(about));
    blocks.add(
        new Annex.Table(
            List.of(
                cells.column("{Noun} được chọn", "{Noun} chosen", 57, Align.LEFT),
                cells.column("Hạng", "Rank", 18, Align.RIGHT),
                cells.column("Điểm", "Score", 20, Align.RIGHT),
                cells.column("Số hộ nghèo", "Poor households", 28, Align.RIGHT),
                cells.column("Chi phí (đồng)", "Cost (đồng)", 42, Align.RIGHT)),
            ResultCells.each(answer.path("units"))
                .filter(unit -> unit.path("chosen").asBoolean())
                .map(
                    unit ->
                        List.of(
                            ResultCells.name(unit),
                            cells.exact(unit.path("rank")),
                            cells.number(unit.path("score"), PriorityNumbers.SCORE_DECIMALS),
                            (unit.path("estimated").asBoolean() ? "≈ " : "")
                                + cells.number(unit.path("poorHouseholds"), 0),
                            cells.exact(unit.path("cost"))))
                .toList(),
            List.of(
                List.of(
                    told.say("Cộng", "Total"),
                    "",
                    "",
                    cells.number(poorChosen(), 0),
                    cells.exact(answer.at("/budget/spent"))))));
    return blocks;
  }

  /** Poor households of the chosen units, as far as they are known. */
  private JsonNode poorChosen() {
    return DoubleNode.valueOf(
        ResultCells.each(answer.path("units"))
            .filter(unit -> unit.path("chosen").asBoolean())
            .mapToDouble(unit -> unit.path("poorHouseholds").asDouble())
            .sum());
  }
}
