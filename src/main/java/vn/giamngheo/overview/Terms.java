package vn.giamngheo.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Names of the entries of closed lists: statuses, sources, qualifiers … */
public record Terms(Map<String, Map<String, Text>> names, Language language) {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  public static Terms of(List<AtlasQueries.Word> words, Language language) {
    Map<String, Map<String, Text>> names = new HashMap<>();
    words.forEach(w -> names.computeIfAbsent(w.kind(), k -> new HashMap<>()).put(w.id(), w.name()));
    return new Terms(names, language);
  }

  /** The name; the id itself where it has none. */
  public String name(String kind, String id) {
    Text name = names.getOrDefault(kind, Map.of()).get(id);
    return name == null ? id : name.in(language);
  }

  /** The name as it stands within a line. */
  public String small(String kind, String id) {
    String name = name(kind, id);
    return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
  }

  public FigureWords figures() {
    return new FigureWords(names.getOrDefault("qualifier", Map.of()), language);
  }
}
