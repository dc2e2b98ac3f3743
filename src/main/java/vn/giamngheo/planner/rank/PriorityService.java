package vn.giamngheo.planner.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCode;
import vn.giamngheo.planner.scenario.ScenarioCriterion;
import vn.giamngheo.planner.scenario.Uncertainty;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Computation;

/** Answers requests for priorities: from figures read to everything the page shows. */
public final class PriorityService {
  /** What writing a figure costs, in numbers computed. */
  private static final long WRITING = 100;

  /** How often everybody is scored in looking for the smallest changes, at most about. */
  private static final long TRIALS = 500;

  private final Atlas atlas;
  private final Map<String, Object> revision;
  private final Scenario scenario;
  private final Figures figures;
  private final Words words;
  private final Language language;

  /**
   * @param revision number and checksum of the data revision the figures are of
   */
  public PriorityService(
      Atlas atlas,
      Map<String, Object> revision,
      Scenario scenario,
      Figures figures,
      Words words,
      Language language) {
    this.atlas = atlas;
    this.revision = revision;
    this.scenario = scenario;
    this.figures = figures;
    this.words = words;
    this.language = language;
  }

  /** About how many numbers an answer takes. */
  public long steps() {
    long perFigure =
        WRITING
            + scenario.findUncertainty().map(Uncertainty::draws).orElse(0)
            + (scenario.findChoice().isPresent() ? TRIALS : 0);
    return perFigure * figures.units().size() * scenario.criteria().size();
  }

  public Map<String, Object> answer(Computation computation) {
    Ranker ranker = new Ranker(scenario, words);
    Ranking ranking = ranker.rank(Field.of(scenario, figures));
    Selected selected = scenario.findChoice().map(c -> Selected.of(c, ranking)).orElse(null);
    PriorityAnswer writer = new PriorityAnswer(scenario, ranking, words, language);
    Firmness firmness =
        scenario
            .findUncertainty()
            .map(u -> Firmness.of(ranker, u, ranking, selected, computation::stopped))
            .orElse(null);
    Map<String, Object> map = head();
    map.put("criteria", writer.criteria());
    List<Map<String, Object>> units = new ArrayList<>();
    for (int i : ranking.order()) {
      Map<String, Object> unit = writer.unit(i);
      unit.put("selected", selected == null ? null : (Boolean) selected.chosen()[i]);
      if (firmness != null) {
        firmness.put(unit, i);
      }
      units.add(unit);
    }
    map.put("units", units);
    map.put("excluded", writer.excluded());
    map.put("uncertainty", scenario.findUncertainty().map(Uncertainty::toMap).orElse(null));
    List<Text> notes = new ArrayList<>(notes(ranking));
    if (selected != null) {
      new Cut(scenario, ranking, selected, words, language).put(map, notes);
    }
    map.put("notes", notes.stream().map(n -> n.in(language)).toList());
    map.put("source", atlas.citation(language));
    return map;
  }

  private Map<String, Object> head() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("atlas", atlas.id());
    map.put("standard", atlas.standard());
    map.put("standardName", atlas.standardName().in(language));
    map.put("revision", revision);
    map.put("request", scenario.toMap());
    map.put("code", ScenarioCode.of(scenario));
    return map;
  }

  private List<Text> notes(Ranking ranking) {
    Field field = ranking.field();
    List<Text> notes = new ArrayList<>(figures.notes());
    notes.addAll(ranking.notes());
    if (!scenario.whatIf().isEmpty()) {
      notes.add(
          new Text(
              "Có "
                  + scenario.whatIf().size()
                  + " giá trị giả định; đây không phải kết quả từ văn bản.",
              scenario.whatIf().size()
                  + " values are supposed; this is no result of the document."));
    }
    if (!field.excluded().isEmpty()) {
      Text names =
          Words.list(field.excluded().stream().map(e -> Words.within(e.unit().name())).toList());
      notes.add(
          new Text(
              "Không xếp hạng vì thiếu số liệu: " + names.vi() + ".",
              "Not ranked for want of figures: " + names.en() + "."));
    }
    notes.addAll(repeated());
    if (field.size() == 1) {
      notes.add(
          UnitNoun.of(field.units().get(0).code())
              .fill(
                  "Chỉ có một {noun} nên không có gì để so sánh.",
                  "There is one {noun} only, so there is nothing to compare."));
    }
    return notes;
  }

  private List<Text> repeated() {
    Set<Object> seen = new HashSet<>();
    return scenario.criteria().stream()
        .map(ScenarioCriterion::series)
        .filter(s -> !seen.add(s))
        .distinct()
        .map(words::series)
        .map(
            name ->
                new Text(
                    "“" + name.vi() + "” có mặt nhiều lần trong các tiêu chí.",
                    "“" + name.en() + "” is among the criteria more than once."))
        .toList();
  }
}
