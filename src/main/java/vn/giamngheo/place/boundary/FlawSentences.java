package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.place.boundary.ImportDetails.Flaw;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Where neighbours do not fit, in words: one sentence for each province and level. */
final class FlawSentences {
  private static final int MOST_SENTENCES = 50;
  private static final int MOST_PLACES = 10;

  private FlawSentences() {}

  /**
   * @param flaws largest first
   */
  static List<Text> of(List<Flaw> flaws) {
    Map<String, List<Flaw>> groups = new LinkedHashMap<>();
    for (Flaw flaw : flaws) {
      groups.computeIfAbsent(flaw.province() + flaw.level(), group -> new ArrayList<>()).add(flaw);
    }
    return groups.values().stream().limit(MOST_SENTENCES).map(FlawSentences::sentence).toList();
  }

  private static Text sentence(List<Flaw> flaws) {
    return new Text(sentence(flaws, Language.VI), sentence(flaws, Language.EN));
  }

  private static String sentence(List<Flaw> flaws, Language language) {
    Flaw first = flaws.get(0);
    int overlaps = (int) flaws.stream().filter(Flaw::overlap).count();
    List<Flaw> seen = flaws.stream().filter(flaw -> !flaw.isTiny()).toList();
    String level = ReportSentences.level(first.level()).in(language);
    String words =
        new Text("%s, cấp %s: %s chỗ chồng lấn, %s chỗ hở", "%s, %s level: overlaps %s, gaps %s")
            .in(language)
            .formatted(
                first.province(),
                level,
                Figures.count(overlaps).in(language),
                Figures.count(flaws.size() - overlaps).in(language));
    return seen.isEmpty()
        ? words + new Text(", đều nhỏ hơn 1 m²", ", all smaller than 1 m²").in(language)
        : words
            + new Text("; lớn nhất (vĩ độ kinh độ): ", "; largest (latitude longitude): ")
                .in(language)
            + seen.stream()
                .limit(MOST_PLACES)
                .map(flaw -> place(flaw).in(language))
                .collect(Collectors.joining("; "));
  }

  private static Text place(Flaw flaw) {
    Text size = Figures.area(flaw.areaHa());
    String at = " (" + Figures.place(flaw.lon(), flaw.lat()) + ")";
    return flaw.overlap()
        ? new Text("chồng " + size.vi() + at, "overlap " + size.en() + at)
        : new Text("hở " + size.vi() + at, "gap " + size.en() + at);
  }
}
