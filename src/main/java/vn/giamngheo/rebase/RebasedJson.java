package vn.giamngheo.rebase;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.text.Language;

/** What the API says of a rebased figure beside its value. */
public final class RebasedJson {
  private RebasedJson() {}

  /** Members {@code decimals, low, high, estimated, implied, rebaseMethod, reason, from}. */
  public static Map<String, Object> members(Rebased r, Language language) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("decimals", r.decimals());
    row.put("low", number(r.low()));
    row.put("high", number(r.high()));
    row.put("estimated", r.estimated());
    row.put("implied", r.implied());
    row.put("rebaseMethod", r.methodId());
    row.put("reason", r.reason() == null ? null : r.reason().in(language));
    row.put(
        "from",
        RebasedWords.units(r).stream()
            .map(u -> Map.of("code", u.code(), "name", u.name().in(language)))
            .toList());
    return row;
  }

  /** The same, into an object being written. */
  public static void write(JsonGenerator json, Rebased r, Language language) throws IOException {
    for (Map.Entry<String, Object> member : members(r, language).entrySet()) {
      json.writeObjectField(member.getKey(), member.getValue());
    }
  }

  /** A bound without exponent and trailing zeros; null stays null. */
  public static BigDecimal number(BigDecimal number) {
    return number == null ? null : Values.plain(number);
  }
}
