package vn.giamngheo.planner.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Clusters, hot spots, winners and losers, what a budget buys, and what differs between two
 * scenarios as pictures, made of the answers the page gets.
 */
final class ResultPictures {
  private final ResultMap map;
  private final JsonNode answer;
  private final Language language;

  ResultPictures(ResultMap map, JsonNode answer) {
    this.map = map;
    this.answer = answer;
    this.language = map.language();
  }

  /** Clusters by local Moran, or hot spots. */
  MapPicture clusters(boolean spots) {
    String label = answer.path("label").asText();
    String sentence = answer.path(spots ? "hotspotSentence" : "sentence").asText();
    return map.picture(
        spots
            ? new Text("Điểm nóng, điểm lạnh: " + label, "Hot and cold spots: " + label)
            : new Text("Cụm: " + label, "Clusters: " + label),
        answer.path("headline").asText(),
        spots ? ResultCategories.HOT_SPOTS : ResultCategories.CLUSTERS,
        units(
            answer.path("units"),
            unit -> unit.at(spots ? "/hotspot/kind" : "/local/cluster").asText(),
            unit -> number(unit.path("value")) + " " + answer.path("measure").asText()),
        said(sentence));
  }

  /** Who gets more and who less under the second formula. */
  MapPicture allocation() {
    return map.picture(
        new Text("Được thêm và bị bớt", "Gains and losses"),
        new Text("Từ “%s” sang “%s”", "From “%s” to “%s”")
            .in(language)
            .formatted(formula("a", 1), formula("b", 2)),
        ResultCategories.SIDES,
        units(
            answer.path("differences"),
            ResultPictures::side,
            unit -> number(unit.path("a")) + " → " + number(unit.path("b")) + " đồng"),
        said(answer.path("sentence").asText()));
  }

  private static String side(JsonNode unit) {
    int side = Long.signum(unit.path("change").asLong());
    return side > 0 ? "gains" : side < 0 ? "loses" : "same";
  }

  private String formula(String which, int number) {
    String name = answer.at("/" + which + "/formula/name").asText("");
    return name.isEmpty()
        ? new Text("Công thức " + number, "Formula " + number).in(language)
        : name;
  }

  /**
   * Who is in the list of one scenario and who in that of the other.
   *
   * @param names of the two, as people call them
   */
  MapPicture comparison(List<String> names) {
    return map.picture(
        new Text("So sánh hai danh sách", "Two lists compared"),
        "A: " + names.get(0) + " · B: " + names.get(1),
        ResultCategories.LISTS,
        units(
            answer.path("units"),
            ResultPictures::list,
            unit -> "A " + number(unit.path("rankA")) + " → B " + number(unit.path("rankB"))),
        said(answer.path("sentence").asText()));
  }

  /** What a budget buys, and which units it cannot be spent on. */
  MapPicture selection() {
    Map<String, ResultMap.Unit> units =
        units(
            answer.path("units"),
            unit -> unit.path("chosen").asBoolean() ? "chosen" : "left",
            unit -> number(unit.path("cost")) + " đồng");
    units.putAll(
        units(answer.path("unable"), unit -> "unable", unit -> unit.path("reason").asText()));
    return map.picture(
        new Text("Chọn theo ngân sách", "Chosen for a budget"),
        new Text("Ngân sách %s đồng", "Budget of %s đồng")
            .in(language)
            .formatted(number(answer.at("/budget/amount"))),
        bought(),
        units,
        said(answer.path("sentence").asText()));
  }

  /** As in the legend of the page: units that cannot be chosen only where there are any. */
  private List<ResultMap.Category> bought() {
    return answer.path("unable").isEmpty()
        ? ResultCategories.BOUGHT.subList(0, 2)
        : ResultCategories.BOUGHT;
  }

  /** In which of the two lists a unit is. */
  static String list(JsonNode unit) {
    boolean inA = unit.path("inA").asBoolean();
    boolean inB = unit.path("inB").asBoolean();
    return inA && inB ? "both" : inA ? "leaving" : inB ? "entering" : "neither";
  }

  private static Map<String, ResultMap.Unit> units(
      JsonNode list, Function<JsonNode, String> category, Function<JsonNode, String> about) {
    Map<String, ResultMap.Unit> units = new HashMap<>();
    for (JsonNode unit : list) {
      String code = unit.path("code").asText();
      units.put(
          code,
          new ResultMap.Unit(
              code, unit.path("name").asText(), category.apply(unit), about.apply(unit)));
    }
    return units;
  }

  private String number(JsonNode number) {
    if (!number.isNumber()) {
      return "–";
    }
    int decimals = Math.max(0, number.decimalValue().stripTrailingZeros().scale());
    return Numbers.both(number.asDouble(), Math.min(decimals, 2)).in(language);
  }

  private List<String> said(String sentence) {
    List<String> lines = new ArrayList<>(List.of(sentence));
    answer.path("differences").forEach(d -> addText(lines, d));
    answer.path("notes").forEach(d -> addText(lines, d));
    lines.add(
        new Text("Nguồn: %s.", "Source: %s.")
            .in(language)
            .formatted(answer.path("source").asText()));
    return lines;
  }

  /** What differs is told in sentences of scenarios, and in rows of formulas. */
  private static void addText(List<String> lines, JsonNode told) {
    if (told.isTextual()) {
      lines.add(told.asText());
    }
  }
}
