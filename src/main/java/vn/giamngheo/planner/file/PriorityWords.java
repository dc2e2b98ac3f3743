package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCriterion;
import vn.giamngheo.text.Text;

/** A list of priorities in words: title, how it was made, how sure it is. */
record PriorityWords(PriorityView view) {
  static final List<String> MEMBERSHIPS = List.of("always", "usually", "sometimes", "never");

  static final Map<String, Text> MEMBERSHIP =
      Map.of(
          "always", new Text("luôn thuộc", "always"),
          "usually", new Text("thường thuộc", "usually"),
          "sometimes", new Text("đôi khi thuộc", "sometimes"),
          "never", new Text("không thuộc", "never"));

  /** Names listed one by one; more are only counted. */
  private static final int FEW = 8;

  private Told told() {
    return view.told();
  }

  PriorityNumbers numbers() {
    return new PriorityNumbers(told(), view.language());
  }

  /** "Danh sách ưu tiên – Huyện Krông Pa" */
  String title() {
    String title =
        told().selection() == null
            ? view.say("Thứ tự ưu tiên", "Order of priority")
            : view.say("Danh sách ưu tiên", "Priority list");
    return title + place() + supposed();
  }

  /** " – Huyện Krông Pa", and which units if they are not the document's own. */
  String place() {
    String units = view.units().isEmpty() ? "" : ", " + view.units();
    return " – " + view.atlas().unitName().in(view.language()) + units;
  }

  /** The mark of a file that rests on supposed figures; empty for all others. */
  String supposed() {
    return view.isSupposed() ? view.say(" [GIẢ ĐỊNH]", " [SUPPOSED FIGURES]") : "";
  }

  /** Each criterion with its share of the weights: "Tỷ lệ hộ nghèo, 2020 (50,0 %)". */
  String criteria() {
    List<String> names =
        told().criteria().stream()
            .limit(FEW)
            .map(c -> c.label() + " (" + numbers().percent(c.effectiveWeight()) + ")")
            .collect(Collectors.toCollection(ArrayList::new));
    int more = told().criteria().size() - FEW;
    if (more > 0) {
      names.add(view.say("và %d tiêu chí khác", "and %d more", more));
    }
    return String.join("; ", names);
  }

  /** How figures become scores, what becomes of units without figures. */
  String method() {
    Scenario s = view.scenario();
    return view.say(
        "%s; %s; %s.",
        "%s; %s; %s.",
        view.name(s.normalisation()),
        view.name(s.aggregation()),
        s.missing().equals("spread")
            ? view.say(
                "trọng số của tiêu chí thiếu số liệu chia cho các tiêu chí còn lại của {noun} đó",
                "the weight of a missing figure is spread over those the {noun} has")
            : view.say(
                "{noun} thiếu số liệu không được xếp hạng",
                "{nouns} that lack a figure are not ranked"));
  }

  /** The scenario in a paragraph. */
  String scenario() {
    String many =
        view.say(
            "%s được xếp hạng theo %d tiêu chí, với trọng số: %s. Cách tính: %s",
            "%s are ranked by %d criteria, weighted: %s. Method: %s",
            count(told().units().size()),
            told().criteria().size(),
            criteria(),
            method());
    String chosen =
        told().selection() == null
            ? ""
            : view.say(
                " Chọn %s %s.", " %s are chosen %s.", count(told().selection().size()), manner());
    return many + chosen;
  }

  private String manner() {
    return view.scenario().findChoice().filter(c -> c.codes().isEmpty()).isPresent()
        ? view.say("đứng đầu danh sách", "from the head of the list")
        : view.say("do người lập kịch bản chỉ định", "named by whoever made the scenario");
  }

  /** So many units, by what they are called: "1.204 xã". */
  String count(long units) {
    return numbers().number(units, 0) + " " + view.noun().of(units).in(view.language());
  }

  String direction(Told.Criterion c) {
    return c.direction().equals(ScenarioCriterion.HIGHER_FIRST)
        ? view.say("cao hơn được ưu tiên", "higher first")
        : view.say("thấp hơn được ưu tiên", "lower first");
  }

  /** "thường thuộc"; empty where it is not known. */
  String membership(String id) {
    return id == null ? "" : MEMBERSHIP.get(id).in(view.language());
  }

  /** What was drawn, and who belongs to the list how firmly; empty where nothing was drawn. */
  String certainty() {
    Told.Uncertainty u = told().uncertainty();
    if (u == null) {
      return "";
    }
    String tried =
        view.say(
            "Đã tính lại %s lần với trọng số rút ngẫu nhiên quanh trọng số đã chọn (hệ số tập trung"
                + " %s, hạt giống %d)%s. Khoảng hạng chứa 90 %% các lần rút.",
            "Computed anew %s times with weights drawn around the chosen ones (concentration %s,"
                + " seed %d)%s. Rank ranges hold 90%% of the draws.",
            numbers().number(u.draws(), 0),
            numbers().number(u.concentration(), 0),
            u.seed(),
            u.rounding()
                ? view.say(
                    " và giá trị rút trong phần mà phép làm tròn để ngỏ",
                    " and figures drawn within what their rounding leaves open")
                : "");
    return told().hasMembership() ? tried + " " + memberships() : tried;
  }

  private String memberships() {
    Map<String, List<Told.Unit>> by = told().by(Told.Unit::membership);
    return MEMBERSHIPS.stream()
        .filter(by::containsKey)
        .map(id -> membership(id, by.get(id)))
        .collect(Collectors.joining("; ", view.say("Trong danh sách: ", "In the list: "), "."));
  }

  private String membership(String id, List<Told.Unit> units) {
    String names =
        units.size() > FEW || id.equals("never")
            ? ""
            : units.stream().map(Told.Unit::name).collect(Collectors.joining(", ", " (", ")"));
    return membership(id) + " " + count(units.size()) + names;
  }

  /** Names of units of which the map has no boundary; empty when all have one. */
  String withoutBoundary() {
    return Stream.concat(
            told().units().stream().map(u -> new String[] {u.code(), u.name()}),
            told().excluded().stream().map(e -> new String[] {e.code(), e.name()}))
        .filter(u -> view.origin(u[0]) == null)
        .map(u -> u[1])
        .collect(Collectors.joining(", "));
  }

  /**
   * How a unit that is out stands beside the last one in: behind it, or, where a choice does not
   * follow the ranks, before it.
   *
   * @param gap score of the last one in minus that of the unit
   */
  String beside(double gap) {
    String points = numbers().score(Math.abs(gap));
    return gap < 0
        ? view.say("hơn %s", "%s above", points)
        : view.say("kém %s", "%s below", points);
  }
}
