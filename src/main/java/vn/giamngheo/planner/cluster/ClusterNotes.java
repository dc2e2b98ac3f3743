package vn.giamngheo.planner.cluster;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** What must be known besides clusters: who is missing, who stands alone, how they were found. */
final class ClusterNotes {
  /** Names beyond which a sentence is no longer read. */
  private static final int MOST_NAMES = 12;

  private ClusterNotes() {}

  static List<Text> of(ClusterQuery query, Clusters clusters) {
    List<Text> notes = new ArrayList<>(clusters.neighbourhood().notes(query.contiguity()));
    if (!clusters.without().isEmpty()) {
      Text list = names(clusters.without());
      notes.add(
          new Text(
              "Không có số liệu nên không xét: " + list.vi() + ".",
              "Left out for want of figures: " + list.en() + "."));
    }
    List<Integer> islands = clusters.neighbourhood().islands();
    if (!islands.isEmpty()) {
      Text list = names(islands.stream().map(i -> clusters.units().get(i)).toList());
      notes.add(
          new Text(
              "Không có láng giềng (đảo, hoặc chung quanh không có số liệu) nên không xét"
                  + " cụm: "
                  + list.vi()
                  + ".",
              "Without neighbours (islands, or no figures around), so that nothing is said of them: "
                  + list.en()
                  + "."));
    }
    if (clusters.smoothed() != null) {
      notes.add(
          new Text(
              "Tỷ lệ đã được làm trơn để phân tích; số in trong văn bản không đổi.",
              "Rates are smoothed for this analysis; printed figures stay as they are."));
    }
    return notes;
  }

  /** "A, B và C"; of many the first and how many more. */
  static Text names(List<MapUnit> units) {
    List<Text> names = units.stream().limit(MOST_NAMES).map(MapUnit::name).toList();
    int more = units.size() - names.size();
    if (more == 0) {
      return Words.list(names);
    }
    Text count = Numbers.both(more);
    List<Text> cut = new ArrayList<>(names);
    Text noun = UnitNoun.of(units.get(0).code()).many();
    cut.add(new Text(count.vi() + " " + noun.vi() + " khác", count.en() + " others"));
    return Words.list(cut);
  }
}
