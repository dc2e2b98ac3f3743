package vn.giamngheo.planner.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.Ranking;
import vn.giamngheo.planner.rank.Unable;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.priority.BudgetProblem;
import vn.giamngheo.priority.BudgetSelection;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Chooses units for a budget: poses the problem and has it solved. */
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
          Unable.reason(unit, cost, !request.needsCounts() || poor.get(unit.code()) != null);
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

  private UnitNoun noun() {
    return UnitNoun.of(unit(0).code());
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
    new BudgetChecks(problem, able.stream().map(this::unit).toList(), noun()).check();
    return request.exact()
        ? BudgetSelection.exact(problem, SOLVER_MILLIS, stopped)
        : BudgetSelection.greedy(problem);
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
          field,
          noun()
              .fill(
                  "không phải mã của {noun} có thể chọn",
                  "is no code of a {noun} that can be chosen"));
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
        throw BudgetChecks.idleGroup(g, noun());
      }
      for (int position : members) {
        if (group[position] != null) {
          throw Problem.wrongField(
              "groups[" + g + "]",
              noun()
                  .fill(
                      "có {noun} đã thuộc nhóm khác",
                      "names a {noun} that is in another group already"));
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

  private Stream<Unable> unableUnits() {
    return Stream.concat(
        unable.stream(),
        ranking.field().excluded().stream().map(e -> new Unable(e.unit(), Unable.UNRANKED)));
  }

  /** What came of it. */
  BudgetAnswer answer(BudgetSelection selection) {
    return new BudgetAnswer(
        request,
        ranking,
        poor,
        List.copyOf(able),
        List.copyOf(costs),
        unableUnits().toList(),
        selection,
        BudgetSelection.greedy(problem()).benefit());
  }
}
