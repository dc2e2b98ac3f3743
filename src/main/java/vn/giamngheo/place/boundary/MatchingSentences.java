package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.intake.Excerpt;
import vn.giamngheo.place.Level;
import vn.giamngheo.text.Text;

/**
 * What was matched with what, in words, from both sides: features left out, and units left without.
 *
 * @param units all units of the day
 * @param strangers number of features that are no unit we know, by the unit above they name
 */
record MatchingSentences(Matching matching, List<KnownUnit> units, Map<String, Integer> strangers) {
  private static final int MOST_NAMES = 50;

  List<Text> list() {
    List<Text> lines = new ArrayList<>();
    addTaken(lines);
    matching.doubts().stream().limit(MOST_NAMES).forEach(doubt -> lines.add(sentence(doubt)));
    int more = matching.doubts().size() - MOST_NAMES;
    if (more > 0) {
      lines.add(
          new Text("… và " + more + " đối tượng chưa chắc khác", "… and " + more + " more unsure"));
    }
    addMissing(lines);
    addStrangers(lines);
    return lines;
  }

  static Text level(Level level) {
    return switch (level) {
      case PROVINCE -> new Text("tỉnh", "province");
      case DISTRICT -> new Text("huyện", "district");
      case COMMUNE -> new Text("xã", "commune");
    };
  }

  private void addTaken(List<Text> lines) {
    for (Level level : Level.values()) {
      long n = matching.sure().keySet().stream().filter(u -> u.level() == level).count();
      if (n > 0) {
        Text word = level(level);
        lines.add(
            new Text(
                "Đã nhận " + n + " ranh giới cấp " + word.vi(),
                n + " boundaries taken at " + word.en() + " level"));
      }
    }
  }

  private static Text sentence(Matching.Doubt doubt) {
    String who =
        Excerpt.of(doubt.claim().label())
            + " ("
            + doubt.claim().feature().file()
            + ", "
            + doubt.claim().feature().number()
            + "): ";
    String maybe =
        doubt.suggestions().stream().map(KnownUnit::label).collect(Collectors.joining("; "));
    return new Text(
        "Chưa chắc, không nhận: " + who + doubt.reason().vi() + "; có thể là " + maybe,
        "Unsure, not taken: " + who + doubt.reason().en() + "; may be " + maybe);
  }

  /** Units beside those that got a boundary, without one themselves. */
  private void addMissing(List<Text> lines) {
    Set<String> touched = new HashSet<>();
    matching.sure().keySet().forEach(u -> touched.add(u.provinceCode() + u.level()));
    List<String> missing =
        units.stream()
            .filter(u -> touched.contains(u.provinceCode() + u.level()))
            .filter(u -> !matching.sure().containsKey(u))
            .map(KnownUnit::label)
            .toList();
    if (!missing.isEmpty()) {
      String names = missing.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
      lines.add(
          new Text(
              missing.size() + " đơn vị không có trong tệp: " + names,
              missing.size() + " units are not in the file: " + names));
    }
  }

  private void addStrangers(List<Text> lines) {
    if (strangers.isEmpty()) {
      return;
    }
    int all = strangers.values().stream().mapToInt(Integer::intValue).sum();
    String byParent =
        strangers.entrySet().stream()
            .filter(e -> !e.getKey().isEmpty())
            .map(e -> Excerpt.of(e.getKey()) + ": " + e.getValue())
            .limit(MOST_NAMES)
            .collect(Collectors.joining(", "));
    String list = byParent.isEmpty() ? "" : " (" + byParent + ")";
    lines.add(
        new Text(
            all + " đối tượng không có trong danh mục đơn vị, không nhận" + list,
            all + " features are not in the list of units, not taken" + list));
  }
}
