package vn.giamngheo.rebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Language;

/** Vintages as the API lists them. */
public final class VintageList {
  private VintageList() {}

  /** Members {@code id, label, brief, asOf, from, to, level, unitCount} of each. */
  public static List<Map<String, Object>> of(List<Vintage> vintages, Language language) {
    return vintages.stream().map(v -> of(v, language)).toList();
  }

  private static Map<String, Object> of(Vintage v, Language language) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", v.id());
    row.put("label", v.label(language));
    row.put("brief", v.brief(language));
    row.put("asOf", v.day());
    row.put("from", v.from());
    row.put("to", v.to());
    row.put("level", v.level());
    row.put("unitCount", v.unitCount());
    return row;
  }
}
