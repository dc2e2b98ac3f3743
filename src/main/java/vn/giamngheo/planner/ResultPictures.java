package vn.giamngheo.planner;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.picture.MapPicture.Pattern;
import vn.giamngheo.planner.ResultMap.Category;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Clusters, hot spots, winners and losers, and what differs between two scenarios as pictures; in
 * the colours and patterns of the page ({@code cluster-categories.js}, {@code
 * allocation-result.js}). Made of the answers the page gets.
 */
final class ResultPictures {
  private static final String NONE = "none";
  private static final String PALE = "#eceef1";
  private static final Text UNCLEAR = new Text("Không rõ rệt", "Not clear");

  private static final List<Category> CLUSTERS =
      List.of(
          new Category("high_high", new Text("Cụm cao–cao", "High–high"), "#b30000", Pattern.LINES),
          new Category("low_low", new Text("Cụm thấp–thấp", "Low–low"), "#2b6ca3", Pattern.DOTS),
          new Category(
              "high_low", new Text("Cao giữa thấp", "High among low"), "#f4a582", Pattern.CROSS),
          new Category(
              "low_high", new Text("Thấp giữa cao", "Low among high"), "#b5d3e7", Pattern.BACK),
          new Category(NONE, UNCLEAR, PALE, Pattern.PLAIN));

  private static final List<Category> HOT_SPOTS =
      List.of(
          new Category("hot", new Text("Điểm nóng", "Hot spot"), "#b30000", Pattern.LINES),
          new Category("cold", new Text("Điểm lạnh", "Cold spot"), "#2b6ca3", Pattern.DOTS),
          new Category(NONE, UNCLEAR, PALE, Pattern.PLAIN));

  private static final List<Category> SIDES =
      List.of(
          new Category("gains", new Text("được thêm", "gains"), "#5e3c99", Pattern.PLAIN),
          new Category("same", new Text("như nhau", "the same"), "#f7f7f7", Pattern.PLAIN),
          new Category("loses", new Text("bị bớt", "loses"), "#e66101", Pattern.LINES));

  private static final List<Category> LISTS =
      List.of(
          new Category("both", new Text("Trong cả hai", "In both"), "#4d5966", Pattern.PLAIN),
          new Category(
              "entering",
              new Text("Vào (chỉ trong B)", "Enters (only in B)"),
              "#0b5c8a",
              Pattern.LINES),
          new Category(
              "leaving",
              new Text("Ra (chỉ trong A)", "Leaves (only in A)"),
              "#e6a15c",
              Pattern.CROSS),
          new Category(
              "neither", new Text("Không ở danh sách nào", "In neither"), PALE, Pattern.PLAIN));

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
        spots ? HOT_SPOTS : CLUSTERS,
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
        SIDES,
        units(
            answer.path("differences"),
            unit -> {
              int side = Long.signum(unit.path("change").asLong());
              return side > 0 ? "gains" : side < 0 ? "loses" : "same";
            },
            unit -> number(unit.path("a")) + " → " + number(unit.path("b")) + " đồng"),
        said(answer.path("sentence").asText()));
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
        LISTS,
        units(
            answer.path("units"),
            ResultPictures::list,
            unit -> "A " + number(unit.path("rankA")) + " → B " + number(unit.path("rankB"))),
        said(answer.path("sentence").asText()));
  }

  private static String list(JsonNode unit) {
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
