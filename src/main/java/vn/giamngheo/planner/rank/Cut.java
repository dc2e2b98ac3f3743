package vn.giamngheo.planner.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * Where a choice ends: the last unit in, the first one out, near misses, and what would flip it.
 */
final class Cut {
  private static final int NEAR_MISSES = 3;

  private final Scenario scenario;
  private final Field field;
  private final Ranking ranking;
  private final Selected selected;
  private final Words words;
  private final Language language;

  Cut(Scenario scenario, Ranking ranking, Selected selected, Words words, Language language) {
    this.scenario = scenario;
    this.field = ranking.field();
    this.ranking = ranking;
    this.selected = selected;
    this.words = words;
    this.language = language;
  }

  /** Adds selection, near misses, flips and the sentence; a choice against the order is a note. */
  void put(Map<String, Object> answer, List<Text> notes) {
    Map<String, Object> selection = new LinkedHashMap<>();
    selection.put("size", selected.size());
    selection.put("codes", selected.codes(field));
    selection.put("cut", selected.firstOut().isEmpty() ? null : cut());
    answer.put("selection", selection);
    answer.put("nearMisses", nearMisses());
    answer.put(
        "flips",
        selected.isHeadOfTheList()
            ? new Flips(scenario, ranking, selected, words)
                .list().stream().map(flip -> flip.answer(language)).toList()
            : List.of());
    answer.put("sentence", sentence().in(language));
    addNotes(notes);
  }

  private Map<String, Object> cut() {
    int in = selected.lastIn();
    int out = selected.firstOut().getAsInt();
    Map<String, Object> cut = new LinkedHashMap<>();
    cut.put("lastIn", field.units().get(in).code());
    cut.put("firstOut", field.units().get(out).code());
    cut.put("gap", ranking.scores()[in] - ranking.scores()[out]);
    cut.put("tied", ranking.ranks()[in] == ranking.ranks()[out]);
    return cut;
  }

  private List<Map<String, Object>> nearMisses() {
    double least = ranking.scores()[selected.lastIn()];
    List<Map<String, Object>> misses = new ArrayList<>();
    for (int i : selected.out().stream().limit(NEAR_MISSES).toList()) {
      Map<String, Object> miss = new LinkedHashMap<>();
      miss.put("code", field.units().get(i).code());
      miss.put("name", field.units().get(i).name().in(language));
      miss.put("rank", ranking.ranks()[i]);
      miss.put("score", ranking.scores()[i]);
      miss.put("gap", least - ranking.scores()[i]);
      misses.add(miss);
    }
    return misses;
  }

  private Text sentence() {
    if (selected.firstOut().isEmpty()) {
      return UnitNoun.of(field.units().get(0).code())
          .fill(
              "Mọi {noun} được xếp hạng đều được chọn.", "All {nouns} that are ranked are chosen.");
    }
    CutSentence says = new CutSentence(scenario, ranking, words);
    return says.of(selected.lastIn(), selected.firstOut().getAsInt());
  }

  private void addNotes(List<Text> notes) {
    if (!selected.isHeadOfTheList() && selected.firstOut().isPresent()) {
      Text last = Words.within(field.units().get(selected.lastIn()).name());
      Text first = Words.within(field.units().get(selected.firstOut().getAsInt()).name());
      notes.add(
          new Text(
              String.format(
                  "Lựa chọn không theo thứ tự ưu tiên: có %s (hạng %d) mà không có %s (hạng %d).",
                  last.vi(),
                  ranking.ranks()[selected.lastIn()],
                  first.vi(),
                  ranking.ranks()[selected.firstOut().getAsInt()]),
              String.format(
                  "The choice does not follow the order: %s (rank %d) is in, %s (rank %d) is not.",
                  last.en(),
                  ranking.ranks()[selected.lastIn()],
                  first.en(),
                  ranking.ranks()[selected.firstOut().getAsInt()])));
    }
  }
}
