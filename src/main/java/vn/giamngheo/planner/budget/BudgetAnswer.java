package vn.giamngheo.planner.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.Ranking;
import vn.giamngheo.planner.rank.Unable;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.scenario.JsonNumber;
import vn.giamngheo.priority.BudgetSelection;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * Says what a budget buys.
 *
 * @param poor poor households, by code of the unit
 * @param able places in the ranking of the units that can be chosen
 * @param costs theirs, đồng
 * @param unable units that cannot be chosen, those that are not ranked last
 * @param selection numbers of those chosen, in the order of {@code able}
 * @param greedyBenefit what choosing by benefit for money gathers
 */
record BudgetAnswer(
    SelectionRequest request,
    Ranking ranking,
    Map<String, Figure> poor,
    List<Integer> able,
    List<Long> costs,
    List<Unable> unable,
    BudgetSelection selection,
    double greedyBenefit) {

  /** Writes it as the interface has it. */
  void put(Map<String, Object> map, Language language) {
    map.put("budget", budget());
    map.put("optimum", optimum());
    map.put("units", units(language));
    map.put("unable", unableUnits(language));
    map.put("sentence", sentence().in(language));
  }

  private MapUnit unit(int i) {
    return ranking.field().units().get(i);
  }

  /** Every unit with its cost, chosen or not, in order of priority. */
  private List<Map<String, Object>> units(Language language) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (int i = 0; i < able.size(); i++) {
      Map<String, Object> map = row(able.get(i), language);
      map.put("cost", costs.get(i));
      map.put("chosen", selection.chosen().contains(i));
      list.add(map);
    }
    return list;
  }

  /** Units that cannot be chosen, each with the reason; those that are not ranked last. */
  private List<Map<String, Object>> unableUnits(Language language) {
    return unable.stream()
        .map(
            u -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put("code", u.unit().code());
              map.put("name", u.unit().name().in(language));
              map.put("reason", u.reason().in(language));
              return map;
            })
        .toList();
  }

  private Map<String, Object> row(int i, Language language) {
    Figure count = poor.get(unit(i).code());
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", unit(i).code());
    map.put("name", unit(i).name().in(language));
    map.put("rank", ranking.ranks()[i]);
    map.put("score", ranking.scores()[i]);
    map.put("poorHouseholds", count == null ? null : JsonNumber.of(count.value()));
    map.put("address", count == null ? null : count.address());
    map.put("contested", count == null ? null : count.contested());
    map.put("estimated", count != null && count.estimated());
    return map;
  }

  /** How the choice was made, and how good it is. */
  private Map<String, Object> optimum() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("method", request.exact() ? "exact" : "greedy");
    map.put("value", selection.benefit());
    map.put("proven", selection.provenBest());
    map.put("gap", selection.gap());
    map.put("bound", selection.bound());
    map.put("greedyValue", greedyBenefit);
    return map;
  }

  private Map<String, Object> budget() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("amount", request.budgetVnd());
    map.put("spent", selection.cost());
    map.put("left", request.budgetVnd() - selection.cost());
    map.put("cost", request.cost().toMap());
    return map;
  }

  /** Per cent with one decimal; what rounds to nothing is not nothing. */
  private static Text gap(double percent) {
    return percent < 0.05 ? new Text("chưa đến 0,1", "less than 0.1") : Numbers.both(percent, 1);
  }

  /** "Chọn 5 trong 14 xã hết 14.500.000.000 đồng, còn 500.000.000 đồng; …". */
  private Text sentence() {
    Text chosen = Numbers.both(selection.chosen().size());
    Text all = Numbers.both(able.size() + unable.size());
    Text noun = UnitNoun.of(unit(able.get(0)).code()).many();
    Text spent = Numbers.both(selection.cost());
    Text left = Numbers.both(request.budgetVnd() - selection.cost());
    Text gap = gap(selection.gap() * 100);
    Text how =
        selection.provenBest()
            ? new Text(
                "đã chứng minh không có lựa chọn nào tốt hơn", "proven to be the best choice")
            : new Text(
                "lựa chọn tốt nhất có thể hơn nhiều nhất " + gap.vi() + " %",
                "the best choice could be better by " + gap.en() + "% at most");
    return new Text(
        String.format(
            "Chọn %s trong %s %s hết %s đồng, còn %s đồng; %s.",
            chosen.vi(), all.vi(), noun.vi(), spent.vi(), left.vi(), how.vi()),
        String.format(
            "%s of %s %s are chosen for %s đồng, %s đồng are left; %s.",
            chosen.en(), all.en(), noun.en(), spent.en(), left.en(), how.en()));
  }
}
