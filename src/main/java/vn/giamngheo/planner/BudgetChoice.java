package vn.giamngheo.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.priority.BudgetProblem;
import vn.giamngheo.priority.BudgetSelection;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Chooses units for a budget: poses the problem, and says what came of it. */
final class BudgetChoice {
  /** The best choice found in this time is answered, with how far it may be from the best. */
  private static final long SOLVER_MILLIS = 2_000;

  private final SelectionRequest request;
  private final Ranking ranking;
  private final Map<String, Figure> poor;
  private final List<Integer> able = new ArrayList<>();
  private final List<Long> costs = new ArrayList<>();
  private final List<Unable> unable = new ArrayList<>();

  /**
   * @param poor poor households, by code of the unit
   */
  BudgetChoice(SelectionRequest request, Ranking ranking, Map<String, Figure> poor) {
    this.request = request;
    this.ranking = ranking;
    this.poor = poor;
    for (int i : ranking.order()) {
      MapUnit unit = unit(i);
      Optional<Long> cost = request.cost().of(unit, poor.get(unit.code()));
      Optional<Text> reason =
          Unable.reason(cost, !request.needsCounts() || poor.get(unit.code()) != null);
      if (reason.isPresent()) {
        unable.add(new Unable(unit, reason.get()));
      } else {
        able.add(i);
        costs.add(cost.get());
      }
    }
  }

  private MapUnit unit(int i) {
    return ranking.field().units().get(i);
  }

  /**
   * The best choice, or a good one.
   *
   * @param stopped asked now and then; true ends the search
   * @throws java.util.concurrent.CancellationException when stopped
   * @throws Problem 400 when names or constraints cannot be used, 422 when they contradict the
   *     budget
   */
  BudgetSelection select(BooleanSupplier stopped) {
    BudgetProblem problem = problem();
    new BudgetChecks(problem, able.stream().map(this::unit).toList()).check();
    return request.exact()
        ? BudgetSelection.exact(problem, SOLVER_MILLIS, stopped)
        : BudgetSelection.greedy(problem);
  }

  BudgetSelection greedy() {
    return BudgetSelection.greedy(problem());
  }

  private BudgetProblem problem() {
    return new BudgetProblem(
        costs.stream().mapToLong(c -> c).toArray(),
        able.stream().mapToDouble(this::benefit).toArray(),
        request.budgetVnd(),
        positions("include", request.include()),
        positions("exclude", request.exclude()),
        groups());
  }

  private double benefit(int unit) {
    return request.byScore()
        ? Math.max(0, ranking.scores()[unit])
        : poor.get(unit(unit).code()).value();
  }

  private Set<Integer> positions(String field, List<String> codes) {
    Map<String, Integer> places = places();
    Set<Integer> positions = new TreeSet<>();
    for (int c = 0; c < codes.size(); c++) {
      String code = codes.get(c);
      Integer at = places.get(code);
      if (at != null) {
        positions.add(at);
      } else {
        refuse(field + "[" + c + "]", code, field.equals("include"));
      }
    }
    return positions;
  }

  private Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < able.size(); i++) {
      places.put(unit(able.get(i)).code(), i);
    }
    return places;
  }

  /**
   * A code that cannot be chosen: of no unit, or of one whose choice is demanded in vain. That a
   * group has such a unit, or that it is ruled out, does no harm.
   */
  private void refuse(String field, String code, boolean demanded) {
    Optional<Unable> one = unableUnits().filter(u -> u.unit().code().equals(code)).findFirst();
    if (one.isEmpty()) {
      throw Problem.wrongField(
          field, new Text("không phải đơn vị có thể chọn", "is no unit that can be chosen"));
    }
    if (demanded) {
      throw BudgetChecks.unable(one.get());
    }
  }

  private List<String> groups() {
    if (request.onePerParent()) {
      refuseIdleParents();
      return able.stream().map(i -> unit(i).parentCode()).toList();
    }
    if (request.groups().isEmpty()) {
      return List.of();
    }
    String[] group = new String[able.size()];
    for (int g = 0; g < request.groups().size(); g++) {
      Set<Integer> members = positions("groups[" + g + "].codes", request.groups().get(g));
      if (members.isEmpty()) {
        throw BudgetChecks.idleGroup(g);
      }
      for (int position : members) {
        if (group[position] != null) {
          throw Problem.wrongField(
              "groups[" + g + "]",
              new Text(
                  "có đơn vị đã thuộc nhóm khác", "names a unit that is in another group already"));
        }
        group[position] = Integer.toString(g + 1);
      }
    }
    return java.util.Arrays.asList(group);
  }

  /** What has no unit that can be chosen must not pass for something that has one. */
  private void refuseIdleParents() {
    Set<String> chosenFrom =
        able.stream().map(i -> unit(i).parentCode()).collect(Collectors.toSet());
    unableUnits()
        .filter(u -> u.unit().parentCode() != null)
        .filter(u -> !chosenFrom.contains(u.unit().parentCode()))
        .findFirst()
        .ifPresent(
            u -> {
              throw BudgetChecks.idleParent(u);
            });
  }

  Set<String> codes(BudgetSelection selection) {
    return selection.chosen().stream()
        .map(i -> unit(able.get(i)).code())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Every unit with its cost, chosen or not, in order of priority. */
  List<Map<String, Object>> units(BudgetSelection selection, Language language) {
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
  List<Map<String, Object>> unable(Language language) {
    return unableUnits()
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

  private Stream<Unable> unableUnits() {
    return Stream.concat(
        unable.stream(),
        ranking.field().excluded().stream().map(e -> new Unable(e.unit(), Unable.UNRANKED)));
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
  Map<String, Object> optimum(BudgetSelection selection) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("method", request.exact() ? "exact" : "greedy");
    map.put("value", selection.benefit());
    map.put("proven", selection.provenBest());
    map.put("gap", selection.gap());
    map.put("bound", selection.bound());
    map.put("greedyValue", greedy().benefit());
    return map;
  }

  Map<String, Object> budget(BudgetSelection selection) {
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
  Text sentence(BudgetSelection selection) {
    Text chosen = Numbers.both(selection.chosen().size());
    Text all = Numbers.both(able.size() + unableUnits().count());
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
