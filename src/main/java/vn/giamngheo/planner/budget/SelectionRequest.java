package vn.giamngheo.planner.budget;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.scenario.Choice;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Problem;

/**
 * A request to choose units, for a budget or by hand, and to tell whom that reaches.
 *
 * @param choice made by hand; null when a budget decides
 * @param budgetVnd 0 without a budget
 * @param cost null without a budget
 * @param byScore whether score is what is to be gathered; otherwise poor households
 * @param exact whether the best choice is searched for, not just a good one
 * @param include codes that must be chosen
 * @param exclude codes that must not
 * @param onePerParent whether each unit above must have one chosen at least
 * @param groups of codes, of each of which one at least must be chosen
 */
public record SelectionRequest(
    Scenario scenario,
    Choice choice,
    long budgetVnd,
    Cost cost,
    boolean byScore,
    boolean exact,
    List<String> include,
    List<String> exclude,
    boolean onePerParent,
    List<List<String>> groups) {
  private static final int MOST_GROUPS = 100;
  private static final int CODE = 5;

  public static SelectionRequest read(Body body, Desk desk) {
    Scenario scenario = desk.scenario(body.requireObject("scenario")).bare();
    Optional<Choice> choice = body.object("selection").map(Choice::read);
    boolean budgeted = choice.isEmpty();
    SelectionRequest read =
        new SelectionRequest(
            scenario,
            choice.orElse(null),
            budgeted ? body.whole("budget", 1, Formula.MOST_VND, null) : 0,
            budgeted ? Cost.read(body.requireObject("cost")) : null,
            body.choice("value", List.of("poor_households", "score"), "poor_households")
                .equals("score"),
            body.choice("method", List.of("exact", "greedy"), "exact").equals("exact"),
            body.texts("include", Choice.MOST_UNITS, CODE),
            body.texts("exclude", Choice.MOST_UNITS, CODE),
            body.choice("atLeastOneIn", List.of("none", "parent"), "none").equals("parent"),
            body.objects("groups", MOST_GROUPS).stream().map(SelectionRequest::group).toList());
    body.refuseOthers();
    read.include.stream()
        .filter(read.exclude::contains)
        .findFirst()
        .ifPresent(
            code -> {
              throw Problem.wrongField(
                  "exclude",
                  new Text(
                      "có mã " + code + " cũng nằm trong “include”",
                      "names the code " + code + " that “include” names, too"));
            });
    return read;
  }

  /** Whether poor households must be known: to be gathered, or for the cost. */
  boolean needsCounts() {
    return !byScore || cost.kind().equals(Cost.PER_POOR_HOUSEHOLD);
  }

  private static List<String> group(Body body) {
    List<String> codes = body.texts("codes", Choice.MOST_UNITS, CODE);
    body.refuseOthers();
    if (codes.isEmpty()) {
      throw Problem.missingField(body.path("codes"));
    }
    return codes;
  }
}
