package vn.giamngheo.planner.rank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCriterion;
import vn.giamngheo.priority.Flip;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * A change that would alter the list, as data and as a sentence.
 *
 * @param changed the scenario that shows it when it is sent
 */
record FlipAnswer(Flip flip, Scenario scenario, Scenario changed, Field field, Words words) {
  private static final double PERCENT = 100;

  Map<String, Object> answer(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", flip.ofWeight() ? "weight" : "value");
    map.put("criterion", flip.criterion());
    map.put("unit", flip.ofWeight() ? null : field.units().get(flip.unit()).code());
    map.put("from", flip.from());
    map.put("to", flip.to());
    map.put("size", flip.size());
    map.put("entering", codes(flip.entering()));
    map.put("leaving", codes(flip.leaving()));
    map.put("sentence", sentence().in(language));
    map.put("request", changed.toMap());
    return map;
  }

  private List<String> codes(List<Integer> units) {
    return units.stream().map(i -> field.units().get(i).code()).toList();
  }

  private Text sentence() {
    Text condition = flip.ofWeight() ? weightCondition() : valueCondition();
    Text in = names(flip.entering());
    Text out = names(flip.leaving());
    String vi =
        (flip.entering().isEmpty() ? "" : in.vi() + " vào danh sách")
            + (flip.entering().isEmpty() || flip.leaving().isEmpty() ? "" : " và ")
            + (flip.leaving().isEmpty() ? "" : out.vi() + " ra khỏi danh sách");
    String en =
        (flip.entering().isEmpty() ? "" : in.en() + " would come into the list")
            + (flip.entering().isEmpty() || flip.leaving().isEmpty() ? "" : " and ")
            + (flip.leaving().isEmpty() ? "" : out.en() + " would drop out");
    return new Text(condition.vi() + " thì " + vi + ".", condition.en() + ", " + en + ".");
  }

  private Text names(List<Integer> units) {
    return Words.list(units.stream().map(this::name).toList());
  }

  private Text name(int unit) {
    return Words.within(field.units().get(unit).name());
  }

  private Text weightCondition() {
    Text name = words.series(series());
    Text from = share(scenario);
    Text to = share(changed);
    return new Text(
        String.format("Nếu trọng số của “%s” là %s thay vì %s", name.vi(), to.vi(), from.vi()),
        String.format("Were the weight of “%s” %s instead of %s", name.en(), to.en(), from.en()));
  }

  private Text valueCondition() {
    Text name = words.series(series());
    Text unit = name(flip.unit());
    Text from = words.amount(series(), flip.from());
    Text to = words.amount(series(), flip.to());
    return new Text(
        String.format("Nếu “%s” của %s là %s thay vì %s", name.vi(), unit.vi(), to.vi(), from.vi()),
        String.format(
            "Were “%s” of %s %s instead of %s", name.en(), unit.en(), to.en(), from.en()));
  }

  private Series series() {
    return scenario.criteria().get(flip.criterion()).series();
  }

  /** "2,5 (38,5 %)": the weight, and what it is of all weights. */
  private Text share(Scenario of) {
    double weight = of.criteria().get(flip.criterion()).weight();
    double sum = of.criteria().stream().mapToDouble(ScenarioCriterion::weight).sum();
    Text number = Numbers.both(weight);
    Text percent = Numbers.both(PERCENT * weight / sum, 1);
    return new Text(
        number.vi() + " (" + percent.vi() + " %)", number.en() + " (" + percent.en() + "%)");
  }
}
