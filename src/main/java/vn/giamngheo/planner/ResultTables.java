package vn.giamngheo.planner;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Annex;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/**
 * The sentences and tables of a panel's answer for an annex; the columns of a table add up to the
 * width of the paper. Digits and signs are those of the page.
 */
final class ResultTables {
  private static final int P_DECIMALS = 3;
  private static final int VALUE_DECIMALS = 2;

  private final ResultRows told;
  private final JsonNode answer;
  private final Language language;

  ResultTables(ResultRows told) {
    this.told = told;
    this.answer = told.answer();
    this.language = told.language();
  }

  /** The units that stand out; the others are only counted. */
  List<Annex.Block> clusters(boolean spots) {
    String kind = spots ? "/hotspot" : "/local";
    String category = spots ? "/hotspot/kind" : "/local/cluster";
    List<List<String>> rows =
        each(answer.path("units"))
            .filter(unit -> !unit.at(category).asText().equals(ResultCategories.NONE))
            .map(
                unit ->
                    List.of(
                        name(unit),
                        number(unit.path("value"), VALUE_DECIMALS),
                        ResultCategories.name(
                            spots ? ResultCategories.HOT_SPOTS : ResultCategories.CLUSTERS,
                            unit.at(category).asText(),
                            language),
                        number(unit.at(kind + "/p"), P_DECIMALS),
                        number(unit.at(kind + "/adjustedP"), P_DECIMALS)))
            .toList();
    List<Annex.Block> blocks = said(answer.path(spots ? "hotspotSentence" : "sentence"));
    if (!rows.isEmpty()) {
      blocks.add(
          new Annex.Table(
              List.of(
                  column("Đơn vị", "Unit", 55, Align.LEFT),
                  new Annex.Column(answer.path("measure").asText(), 25, Align.RIGHT),
                  column("Thuộc", "Kind", 45, Align.LEFT),
                  column("p", "p", 18, Align.RIGHT),
                  column("p hiệu chỉnh", "Adjusted p", 22, Align.RIGHT)),
              rows,
              List.of()));
    }
    blocks.add(
        new Annex.Note(
            told.say(
                    "%s: %s. Hoán vị %s lần, hạt giống %s; mức phát hiện sai %s.",
                    "%s: %s. %s permutations, seed %s; level of false discoveries %s.")
                .formatted(
                    told.say("Chỉ tiêu", "Indicator"),
                    answer.path("label").asText(),
                    number(answer.at("/request/permutations"), 0),
                    answer.at("/request/seed").asText(),
                    number(answer.at("/request/level"), P_DECIMALS))));
    return blocks;
  }

  /** The amounts under one formula, or under two with what differs; and the coefficients. */
  List<Annex.Block> allocation() {
    List<Annex.Block> blocks = said(null);
    blocks.add(pairs(told.allocation()));
    blocks.add(answer.path("b").isNull() ? amounts(answer.path("a")) : differences());
    return blocks;
  }

  private Annex.Table amounts(JsonNode formula) {
    return new Annex.Table(
        List.of(
            column("Đơn vị", "Unit", 60, Align.LEFT),
            column("Tổng điểm", "All points", 30, Align.RIGHT),
            column("Số tiền (đồng)", "Amount (đồng)", 45, Align.RIGHT),
            column("Ghi chú", "Remark", 30, Align.LEFT)),
        each(formula.path("units"))
            .map(
                unit ->
                    List.of(
                        name(unit),
                        exact(unit.path("points")),
                        exact(unit.path("amount")),
                        text(told.limit(unit))))
            .toList(),
        List.of(
            List.of(
                told.say("Cộng", "Total"),
                exact(formula.path("totalPoints")),
                exact(formula.path("total")),
                "")));
  }

  private Annex.Table differences() {
    List<Annex.Column> columns = new ArrayList<>();
    columns.add(column("Đơn vị", "Unit", 54, Align.LEFT));
    told.formulas()
        .forEach(
            f -> columns.add(new Annex.Column(told.formulaName(f) + " (đồng)", 37, Align.RIGHT)));
    columns.add(column("Thêm (+), bớt (−)", "More (+), less (−)", 37, Align.RIGHT));
    return new Annex.Table(
        columns,
        each(answer.path("differences"))
            .map(
                unit ->
                    List.of(
                        name(unit),
                        exact(unit.path("a")),
                        exact(unit.path("b")),
                        signed(unit.path("change"))))
            .toList(),
        List.of(
            List.of(
                told.say("Cộng", "Total"),
                exact(answer.at("/a/total")),
                exact(answer.at("/b/total")),
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
    blocks.addAll(said(answer.path("sentence")));
    boolean listed =
        each(answer.path("units")).anyMatch(u -> !ResultPictures.list(u).equals("neither"));
    blocks.add(
        new Annex.Table(
            List.of(
                column("Đơn vị", "Unit", 57, Align.LEFT),
                column("Hạng A", "Rank A", 20, Align.RIGHT),
                column("Hạng B", "Rank B", 20, Align.RIGHT),
                column("Lên (+), xuống (−)", "Up (+), down (−)", 26, Align.RIGHT),
                column("Danh sách", "List", 42, Align.LEFT)),
            each(answer.path("units"))
                .filter(u -> !listed || !ResultPictures.list(u).equals("neither"))
                .map(
                    u ->
                        List.of(
                            name(u),
                            exact(u.path("rankA")),
                            exact(u.path("rankB")),
                            signed(u.path("change")),
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
    List<Annex.Block> blocks = said(null);
    blocks.add(pairs(about));
    blocks.add(
        new Annex.Table(
            List.of(
                column("Đơn vị được chọn", "Unit chosen", 57, Align.LEFT),
                column("Hạng", "Rank", 18, Align.RIGHT),
                column("Điểm", "Score", 20, Align.RIGHT),
                column("Số hộ nghèo", "Poor households", 28, Align.RIGHT),
                column("Chi phí (đồng)", "Cost (đồng)", 42, Align.RIGHT)),
            each(answer.path("units"))
                .filter(unit -> unit.path("chosen").asBoolean())
                .map(
                    unit ->
                        List.of(
                            name(unit),
                            exact(unit.path("rank")),
                            number(unit.path("score"), PriorityNumbers.SCORE_DECIMALS),
                            (unit.path("estimated").asBoolean() ? "≈ " : "")
                                + number(unit.path("poorHouseholds"), 0),
                            exact(unit.path("cost"))))
                .toList(),
            List.of(
                List.of(
                    told.say("Cộng", "Total"), "", "", "", exact(answer.at("/budget/spent"))))));
    return blocks;
  }

  /**
   * The sentence of the answer, unless null, and its warnings; what differs is told in sentences.
   */
  private List<Annex.Block> said(JsonNode sentence) {
    return Stream.of(
            Stream.ofNullable(sentence),
            Stream.of(answer.path("warning")),
            each(answer.path("differences")),
            each(answer.path("notes")))
        .flatMap(s -> s)
        .filter(JsonNode::isTextual)
        .map(text -> (Annex.Block) new Annex.Paragraph(text.asText()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Annex.Table pairs(List<List<Object>> rows) {
    return new Annex.Table(
        List.of(
            column("Mục", "Item", 50, Align.LEFT), column("Nội dung", "Content", 115, Align.LEFT)),
        rows.stream().map(row -> row.stream().map(this::text).toList()).toList(),
        List.of());
  }

  private Annex.Column column(String vi, String en, double width, Align align) {
    return new Annex.Column(told.say(vi, en), width, align);
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String name(JsonNode unit) {
    return unit.path("name").asText();
  }

  /** A number with the digits it has. */
  private String exact(JsonNode number) {
    return number.isNumber() ? text(ResultRows.cell(number)) : "–";
  }

  private String signed(JsonNode number) {
    return (number.isNumber() && number.asLong() > 0 ? "+" : "") + exact(number);
  }

  private String number(JsonNode number, int decimals) {
    return number.isNumber() ? Numbers.both(number.asDouble(), decimals).in(language) : "–";
  }

  private String text(Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal number ? Numbers.format(number, language) : cell.toString();
  }
}
