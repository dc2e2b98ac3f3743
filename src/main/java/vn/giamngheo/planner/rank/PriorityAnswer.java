package vn.giamngheo.planner.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCriterion;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Writes criteria and units of a ranking as the interface shows them. */
final class PriorityAnswer {
  private final Scenario scenario;
  private final Field field;
  private final Ranking ranking;
  private final boolean[] tied;
  private final Words words;
  private final Language language;

  PriorityAnswer(Scenario scenario, Ranking ranking, Words words, Language language) {
    this.scenario = scenario;
    this.field = ranking.field();
    this.ranking = ranking;
    this.tied = ranking.tied();
    this.words = words;
    this.language = language;
  }

  /** Each criterion with its names, its effective weight and the spread of its figures. */
  List<Map<String, Object>> criteria() {
    List<Map<String, Object>> list = new ArrayList<>();
    for (int c = 0; c < scenario.criteria().size(); c++) {
      ScenarioCriterion criterion = scenario.criteria().get(c);
      Series s = criterion.series();
      Indicator indicator = words.indicator(s.indicator());
      Map<String, Object> map = new LinkedHashMap<>(criterion.toMap());
      map.put("name", indicator.name().in(language));
      map.put("label", words.series(s).in(language));
      map.put("measure", indicator.measure());
      map.put("measureName", indicator.measureName().in(language));
      map.put("decimals", indicator.decimals());
      map.put("effectiveWeight", ranking.effective()[c]);
      putSpread(map, c);
      list.add(map);
    }
    return list;
  }

  private void putSpread(Map<String, Object> map, int criterion) {
    var spread =
        field.rows().stream()
            .map(row -> row[criterion])
            .filter(Objects::nonNull)
            .mapToDouble(Figure::value)
            .summaryStatistics();
    map.put("unitCount", spread.getCount());
    map.put("min", spread.getCount() == 0 ? null : (Double) spread.getMin());
    map.put("max", spread.getCount() == 0 ? null : (Double) spread.getMax());
    map.put("mean", spread.getCount() == 0 ? null : (Double) spread.getAverage());
  }

  /** One unit with score, rank and the contribution of each criterion. */
  Map<String, Object> unit(int i) {
    MapUnit unit = field.units().get(i);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", unit.code());
    map.put("name", unit.name().in(language));
    map.put("parent", parent(unit));
    map.put("score", ranking.scores()[i]);
    map.put("rank", ranking.ranks()[i]);
    map.put("tied", tied[i]);
    List<Map<String, Object>> contributions = new ArrayList<>();
    for (int c = 0; c < scenario.criteria().size(); c++) {
      contributions.add(contribution(i, c));
    }
    map.put("contributions", contributions);
    return map;
  }

  private Map<String, Object> parent(MapUnit unit) {
    return unit.parentCode() == null
        ? null
        : Map.of("code", unit.parentCode(), "name", unit.parentName().in(language));
  }

  private Map<String, Object> contribution(int unit, int c) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("criterion", c);
    map.put("indicator", scenario.criteria().get(c).series().indicator());
    Figure figure = field.rows().get(unit)[c];
    if (figure == null) {
      map.put("value", null);
    } else {
      figure.put(map);
    }
    map.put("weight", ranking.weights()[unit][c]);
    map.put("contribution", ranking.contributions()[unit][c]);
    return map;
  }

  /** Units that are not ranked, each with the reason. */
  List<Map<String, Object>> excluded() {
    return field.excluded().stream().map(this::excluded).toList();
  }

  private Map<String, Object> excluded(Field.Excluded e) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", e.unit().code());
    map.put("name", e.unit().name().in(language));
    map.put("missing", e.missing());
    map.put("reason", reason(e).in(language));
    return map;
  }

  /** What is not printed, then what cannot be carried to this unit, each with its own reason. */
  private Text reason(Field.Excluded e) {
    List<Text> printed = new ArrayList<>();
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (int i = 0; i < e.missing().size(); i++) {
      Text label = words.series(scenario.criteria().get(e.missing().get(i)).series());
      Text why = e.reasons().get(i);
      if (why == null) {
        printed.add(new Text("“" + label.vi() + "”", "“" + label.en() + "”"));
      } else {
        vi.add("“" + label.vi() + "”: " + why.vi());
        en.add("“" + label.en() + "”: " + why.en());
      }
    }
    if (!printed.isEmpty()) {
      UnitNoun noun = UnitNoun.of(e.unit().code());
      Text list = Words.list(printed);
      vi.add(0, "Văn bản không in " + list.vi() + " của " + noun.one().vi() + " này.");
      en.add(0, "The document does not print " + list.en() + " for this " + noun.one().en() + ".");
    }
    return new Text(String.join(" ", vi), String.join(" ", en));
  }
}
