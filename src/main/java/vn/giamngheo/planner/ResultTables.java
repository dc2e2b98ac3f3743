package vn.giamngheo.planner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;
import vn.giamngheo.planner.ResultMap.Category;
import vn.giamngheo.text.Language;

/**
 * The sentences and tables of a panel's answer for an annex; the columns of a table add up to the
 * width of the paper. Digits and signs are those of the page.
 */
final class ResultTables {
  /** Units that stand out are listed on a few pages; a file for machines has all. */
  private static final int MOST_ROWS = 150;

  private static final int P_DECIMALS = 3;
  private static final int VALUE_DECIMALS = 2;

  private final ResultRows told;
  private final ResultCells cells;
  private final JsonNode answer;
  private final Language language;

  ResultTables(ResultRows told) {
    this.told = told;
    this.cells = new ResultCells(told);
    this.answer = told.answer();
    this.language = told.language();
  }

  /** The units that stand out; the others are only counted. */
  List<Annex.Block> clusters(boolean spots) {
    List<List<String>> rows = standingOut(spots);
    List<Annex.Block> blocks = cells.said(answer.path(spots ? "hotspotSentence" : "sentence"));
    if (!rows.isEmpty()) {
      blocks.add(
          new Annex.Table(
              List.of(
                  cells.column("{Noun}", "{Noun}", 55, Align.LEFT),
                  new Annex.Column(answer.path("measure").asText(), 25, Align.RIGHT),
                  cells.column("Thuộc", "Kind", 45, Align.LEFT),
                  cells.column("p", "p", 18, Align.RIGHT),
                  cells.column("p hiệu chỉnh", "Adjusted p", 22, Align.RIGHT)),
              rows.subList(0, Math.min(MOST_ROWS, rows.size())),
              List.of()));
    }
    if (rows.size() > MOST_ROWS) {
      blocks.add(
          new Annex.Note(
              told.say("Còn %d nơi khác trong tệp CSV.", "%d more are in the CSV file.")
                  .formatted(rows.size() - MOST_ROWS)));
    }
    blocks.add(
        new Annex.Note(
            told.say(
                    "%s: %s. Hoán vị %s lần, hạt giống %s; mức phát hiện sai %s.",
                    "%s: %s. %s permutations, seed %s; level of false discoveries %s.")
                .formatted(
                    told.say("Chỉ tiêu", "Indicator"),
                    answer.path("label").asText(),
                    cells.number(answer.at("/request/permutations"), 0),
                    answer.at("/request/seed").asText(),
                    cells.number(answer.at("/request/level"), P_DECIMALS))));
    return blocks;
  }

  /** High ones first, as in the legend. */
  private List<List<String>> standingOut(boolean spots) {
    String kind = spots ? "/hotspot" : "/local";
    String category = spots ? "/hotspot/kind" : "/local/cluster";
    List<Category> all = spots ? ResultCategories.HOT_SPOTS : ResultCategories.CLUSTERS;
    List<String> ids = all.stream().map(Category::id).toList();
    return ResultCells.each(answer.path("units"))
        .filter(unit -> !unit.at(category).asText().equals(ResultCategories.NONE))
        .sorted(Comparator.comparingInt(unit -> ids.indexOf(unit.at(category).asText())))
        .map(
            unit ->
                List.of(
                    ResultCells.name(unit),
                    cells.number(unit.path("value"), VALUE_DECIMALS),
                    ResultCategories.name(all, unit.at(category).asText(), language),
                    cells.number(unit.at(kind + "/p"), P_DECIMALS),
                    cells.number(unit.at(kind + "/adjustedP"), P_DECIMALS)))
        .toList();
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

  /**
   * Units in either list; all where nothing is chosen.
   *
   * @param names of the two scenarios
   */
  List<Annex.Block> comparison(List<String> names) {
    List<Annex.Block> blocks = new ArrayList<>();
    blocks.add(new Annex.Paragraph("A: " + names.get(0) + ". B: " + names.get(1) + "."));
    blocks.addAll(cells.said(answer.path("sentence")));
    boolean listed =
        ResultCells.each(answer.path("units"))
            .anyMatch(u -> !ResultPictures.list(u).equals("neither"));
    blocks.add(
        new Annex.Table(
            List.of(
                cells.column("{Noun}", "{Noun}", 57, Align.LEFT),
                cells.column("Hạng A", "Rank A", 20, Align.RIGHT),
                cells.column("Hạng B", "Rank B", 20, Align.RIGHT),
                cells.column("Lên (+), xuống (−)", "Up (+), down (−)", 26, Align.RIGHT),
                cells.column("Danh sách", "List", 42, Align.LEFT)),
            ResultCells.each(answer.path("units"))
                .filter(u -> !listed || !ResultPictures.list(u).equals("neither"))
                .map(
                    u ->
                        List.of(
                            ResultCells.name(u),
                            cells.exact(u.path("rankA")),
                            cells.exact(u.path("rankB")),
                            cells.signed(u.path("change")),
                            listed
                                ? ResultCategories.name(
                                    ResultCategories.LISTS, ResultPictures.list(u), language)
                                : ""))
                .toList(),
            List.of()));
    return blocks;
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
