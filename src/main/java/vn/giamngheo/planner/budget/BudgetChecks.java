package vn.giamngheo.planner.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.Unable;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.priority.BudgetProblem;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Says by name which wishes contradict the budget or each other. */
record BudgetChecks(BudgetProblem problem, List<MapUnit> units, UnitNoun noun) {
  private static final int UNPROCESSABLE = 422;
  private static final Text TITLE =
      new Text("Các điều kiện mâu thuẫn nhau", "The conditions contradict each other");

  /**
   * Does nothing when some choice is possible.
   *
   * @throws Problem 422 that says what cannot be
   */
  void check() {
    long cheapest =
        IntStream.range(0, units.size())
            .filter(i -> !problem.mustExclude().contains(i))
            .mapToLong(i -> problem.costs()[i])
            .min()
            .orElse(Long.MAX_VALUE);
    if (units.isEmpty()) {
      throw refused(
          "cost",
          noun.fill(
              "Không {noun} nào được xếp hạng mà có chi phí lớn hơn 0 đồng, nên không có gì để chọn.",
              "No ranked {noun} has a cost above 0 đồng, so that there is nothing to choose."));
    }
    if (cheapest == Long.MAX_VALUE) {
      throw refused(
          "exclude", noun.fill("Không còn {noun} nào để chọn.", "No {noun} is left to choose."));
    }
    if (cheapest > problem.budget()) {
      throw refused(
          "budget",
          sentence(
              "Kinh phí %s đồng không đủ cho {noun} rẻ nhất được phép chọn (%s đồng).",
              "The budget of %s đồng does not pay for the cheapest {noun} that may be chosen (%s"
                  + " đồng).",
              problem.budget(),
              cheapest));
    }
    long demanded = cost(problem.mustInclude());
    checkDemanded(demanded);
    checkGroups(demanded);
  }

  private void checkDemanded(long demanded) {
    if (demanded > problem.budget()) {
      throw refused(
          "include",
          noun.fill(
              amounts(
                  "Các {noun} bắt buộc chọn (%s) cần %s đồng, vượt kinh phí %s đồng.",
                  names(problem.mustInclude()).vi(), demanded, true),
              amounts(
                  "The {nouns} demanded (%s) take %s đồng, above the budget of %s đồng.",
                  names(problem.mustInclude()).en(), demanded, false)));
    }
  }

  /** A unit that is demanded but cannot be chosen. */
  static Problem unable(Unable one) {
    Text name = one.unit().name();
    return refused(
        "include",
        new Text(
            name.vi() + " bắt buộc chọn nhưng không chọn được. " + one.reason().vi(),
            name.en() + " is demanded but cannot be chosen. " + one.reason().en()));
  }

  /** A group none of whose units can be chosen. */
  static Problem idleGroup(int number, UnitNoun noun) {
    String shown = Integer.toString(number + 1);
    return refused(
        "groups",
        noun.fill(
            "Nhóm " + shown + " không có {noun} nào chọn được.",
            "No {noun} of group " + shown + " can be chosen."));
  }

  /** A district, say, none of whose units can be chosen, with the reason of the first of them. */
  static Problem idleParent(Unable one) {
    Text parent = one.unit().parentName();
    Text name = one.unit().name();
    return refused(
        "atLeastOneIn",
        UnitNoun.of(one.unit().code())
            .fill(
                parent.vi()
                    + " phải có ít nhất một {noun} nhưng không {noun} nào chọn được. "
                    + name.vi()
                    + ": "
                    + one.reason().vi(),
                parent.en()
                    + " must have one {noun} at least, but none of its {nouns} can be chosen. "
                    + name.en()
                    + ": "
                    + one.reason().en()));
  }

  private void checkGroups(long demanded) {
    long least = demanded;
    List<Integer> needed = new ArrayList<>(problem.mustInclude());
    for (List<Integer> group : members().values()) {
      if (group.stream().anyMatch(problem.mustInclude()::contains)) {
        continue;
      }
      int cheapest =
          group.stream()
              .filter(i -> !problem.mustExclude().contains(i))
              .min((a, b) -> Long.compare(problem.costs()[a], problem.costs()[b]))
              .orElseThrow(() -> allExcluded(group));
      needed.add(cheapest);
      least += problem.costs()[cheapest];
    }
    if (least > problem.budget()) {
      throw refused(
          "groups",
          noun.fill(
              amounts(
                  "Ít nhất một {noun} ở mỗi nhóm (rẻ nhất: %s) cần %s đồng, vượt kinh phí %s đồng.",
                  names(needed).vi(), least, true),
              amounts(
                  "One {noun} of each group (the cheapest: %s) takes %s đồng, above the budget of %s đồng.",
                  names(needed).en(), least, false)));
    }
  }

  private Problem allExcluded(List<Integer> group) {
    Text names = names(group);
    return refused(
        "exclude",
        noun.fill(
            "Nhóm " + names.vi() + " phải có ít nhất một {noun} nhưng tất cả đều bị loại.",
            "The group " + names.en() + " must have one {noun}, but all are ruled out."));
  }

  private Map<String, List<Integer>> members() {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < problem.groups().size(); i++) {
      if (problem.groups().get(i) != null) {
        members.computeIfAbsent(problem.groups().get(i), g -> new ArrayList<>()).add(i);
      }
    }
    return members;
  }

  private long cost(Collection<Integer> chosen) {
    return chosen.stream().mapToLong(i -> problem.costs()[i]).sum();
  }

  private Text names(Collection<Integer> chosen) {
    return Words.list(chosen.stream().map(i -> Words.within(units.get(i).name())).toList());
  }

  private String amounts(String pattern, String names, long cost, boolean vi) {
    Text needed = Numbers.both(cost);
    Text budget = Numbers.both(problem.budget());
    return String.format(
        pattern, names, vi ? needed.vi() : needed.en(), vi ? budget.vi() : budget.en());
  }

  private Text sentence(String vi, String en, long first, long second) {
    Text one = Numbers.both(first);
    Text two = Numbers.both(second);
    return noun.fill(String.format(vi, one.vi(), two.vi()), String.format(en, one.en(), two.en()));
  }

  private static Problem refused(String field, Text why) {
    return Problem.of(UNPROCESSABLE, TITLE, why, field);
  }
}
