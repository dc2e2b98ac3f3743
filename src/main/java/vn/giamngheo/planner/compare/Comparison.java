package vn.giamngheo.planner.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.Ranking;
import vn.giamngheo.planner.rank.Selected;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Problem;

/** Two scenarios of an atlas held against each other, unit by unit. */
final class Comparison {
  /** Names in a sentence; more are only counted. */
  private static final int MOST_NAMES = 10;

  private final Ranking a;
  private final Ranking b;
  private final Selected inA;
  private final Selected inB;

  /**
   * @param inA what the first scenario chooses; null when it leaves that open
   * @param inB what the second chooses; null when it leaves that open
   */
  Comparison(Ranking a, Ranking b, Selected inA, Selected inB) {
    this.a = a;
    this.b = b;
    this.inA = inA;
    this.inB = inB;
  }

  /**
   * Codes are used again for other extents, so that ranks of units of two days cannot be held
   * against each other.
   *
   * @throws Problem 400 when the scenarios are about the units of different days
   */
  static void refuseOtherUnits(Scenario a, Scenario b, Body second) {
    if (!a.boundaries().equals(b.boundaries())) {
      throw Problem.wrongField(
          second.path("boundaries"),
          new Text(
              "khác với kịch bản A: hai kịch bản nói về đơn vị hành chính của hai ngày khác nhau nên"
                  + " không so được thứ hạng",
              "is not that of scenario A: the two are about the units of different days, so that"
                  + " ranks cannot be compared"));
    }
  }

  /** Places of one unit; −1 where it is not ranked. */
  private record Pair(MapUnit unit, int a, int b) {}

  Map<String, Object> answer(Language language) {
    List<Pair> pairs = pairs();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("units", pairs.stream().map(p -> unit(p, language)).toList());
    List<Pair> both = pairs.stream().filter(p -> p.a() >= 0 && p.b() >= 0).toList();
    Double correlation =
        RankAgreement.correlation(
            both.stream().mapToDouble(p -> a.scores()[p.a()]).toArray(),
            both.stream().mapToDouble(p -> b.scores()[p.b()]).toArray());
    map.put("rankCorrelation", correlation);
    map.put(
        "agreement", correlation == null ? null : RankAgreement.words(correlation).in(language));
    List<Text> entering = names(pairs, false, true);
    List<Text> leaving = names(pairs, true, false);
    map.put("entering", entering.stream().map(t -> t.in(language)).toList());
    map.put("leaving", leaving.stream().map(t -> t.in(language)).toList());
    map.put("sentence", sentence(pairs, entering, leaving).in(language));
    return map;
  }

  private List<Pair> pairs() {
    Map<String, Integer> second = new HashMap<>();
    for (int i = 0; i < b.field().size(); i++) {
      second.put(b.field().units().get(i).code(), i);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i : a.order()) {
      MapUnit unit = a.field().units().get(i);
      Integer other = second.remove(unit.code());
      pairs.add(new Pair(unit, i, other == null ? -1 : other));
    }
    for (int i : b.order()) {
      MapUnit unit = b.field().units().get(i);
      if (second.containsKey(unit.code())) {
        pairs.add(new Pair(unit, -1, i));
      }
    }
    return pairs;
  }

  private Map<String, Object> unit(Pair p, Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", p.unit().code());
    map.put("name", p.unit().name().in(language));
    map.put("rankA", p.a() < 0 ? null : (Integer) a.ranks()[p.a()]);
    map.put("rankB", p.b() < 0 ? null : (Integer) b.ranks()[p.b()]);
    map.put("change", p.a() < 0 || p.b() < 0 ? null : (Integer) change(p));
    map.put("inA", inA == null ? null : (Boolean) isIn(inA, p.a()));
    map.put("inB", inB == null ? null : (Boolean) isIn(inB, p.b()));
    return map;
  }

  /** Places won (positive) or lost from the first scenario to the second. */
  private int change(Pair p) {
    return a.ranks()[p.a()] - b.ranks()[p.b()];
  }

  private static boolean isIn(Selected selected, int unit) {
    return selected != null && unit >= 0 && selected.chosen()[unit];
  }

  private List<Text> names(List<Pair> pairs, boolean before, boolean after) {
    return inA == null || inB == null
        ? List.of()
        : pairs.stream()
            .filter(p -> isIn(inA, p.a()) == before && isIn(inB, p.b()) == after)
            .map(p -> p.unit().name())
            .toList();
  }

  private Text sentence(List<Pair> pairs, List<Text> entering, List<Text> leaving) {
    Text noun =
        pairs.isEmpty()
            ? new Text("đơn vị", "units")
            : UnitNoun.of(pairs.get(0).unit().code()).many();
    long moved = pairs.stream().filter(p -> p.a() >= 0 && p.b() >= 0 && change(p) != 0).count();
    Text head =
        moved == 0
            ? new Text("Hai kịch bản xếp hạng như nhau.", "Both scenarios rank alike.")
            : new Text(
                String.format(
                    "%s trong %s %s đổi hạng.",
                    Numbers.both(moved).vi(), Numbers.both(pairs.size()).vi(), noun.vi()),
                String.format(
                    "%s of %s %s change rank.",
                    Numbers.both(moved).en(), Numbers.both(pairs.size()).en(), noun.en()));
    Text in = some(entering, noun);
    Text out = some(leaving, noun);
    return new Text(
        head.vi()
            + (entering.isEmpty() ? "" : " Vào danh sách: " + in.vi() + ".")
            + (leaving.isEmpty() ? "" : " Ra khỏi danh sách: " + out.vi() + "."),
        head.en()
            + (entering.isEmpty() ? "" : " Into the list: " + in.en() + ".")
            + (leaving.isEmpty() ? "" : " Out of the list: " + out.en() + "."));
  }

  /** All names, or of many the first and how many more. */
  private static Text some(List<Text> names, Text noun) {
    List<Text> said = new ArrayList<>(names.stream().limit(MOST_NAMES).map(Words::within).toList());
    int more = names.size() - said.size();
    if (more > 0) {
      Text count = Numbers.both(more);
      said.add(new Text(count.vi() + " " + noun.vi() + " khác", count.en() + " others"));
    }
    return Words.list(said);
  }
}
