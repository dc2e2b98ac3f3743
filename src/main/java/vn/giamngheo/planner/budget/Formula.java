package vn.giamngheo.planner.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.Choice;
import vn.giamngheo.planner.scenario.JsonNumber;
import vn.giamngheo.planner.scenario.SeriesChoice;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Body;
import vn.giamngheo.web.Problem;

/**
 * How a budget is divided. The coefficients are the user's.
 *
 * @param name for people
 * @param basePoints every unit gets
 * @param floorVnd no unit that takes part gets less
 * @param capVnd no unit gets more; {@link Long#MAX_VALUE} without a cap
 * @param exclude codes of units that take no part
 */
public record Formula(
    String name,
    List<PointRule> rules,
    double basePoints,
    long floorVnd,
    long capVnd,
    List<String> exclude) {
  static final int MOST_RULES = 50;
  static final long MOST_VND = 1_000_000_000_000_000L;
  private static final int LONGEST_NAME = 200;

  static Formula read(Body body, SeriesChoice choice) {
    List<PointRule> rules =
        body.objects("points", MOST_RULES).stream().map(r -> PointRule.read(r, choice)).toList();
    Formula read =
        new Formula(
            body.text("name", LONGEST_NAME).orElse(""),
            rules,
            body.number("base", 0, PointRule.MOST_POINTS, 0.0),
            body.whole("floor", 0, MOST_VND, 0L),
            body.whole("cap", 0, MOST_VND, Long.MAX_VALUE),
            body.texts("exclude", Choice.MOST_UNITS, 5));
    body.refuseOthers();
    if (rules.isEmpty() && read.basePoints == 0) {
      throw Problem.wrongField(
          body.path("points"), new Text("không cho ai điểm nào", "gives nobody any point"));
    }
    if (read.capVnd < read.floorVnd) {
      throw Problem.wrongField(
          body.path("cap"), new Text("thấp hơn mức sàn", "is below the floor"));
    }
    return read;
  }

  List<Series> series() {
    return rules.stream().map(PointRule::series).toList();
  }

  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", name);
    map.put("base", JsonNumber.of(basePoints));
    map.put("points", rules.stream().map(PointRule::toMap).toList());
    map.put("floor", floorVnd);
    if (capVnd < Long.MAX_VALUE) {
      map.put("cap", capVnd);
    }
    map.put("exclude", exclude);
    return map;
  }
}
