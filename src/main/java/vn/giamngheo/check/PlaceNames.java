package vn.giamngheo.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giamngheo.db.Sql;
import vn.giamngheo.text.Text;

/** One place printed under several names. Case and the word before the name do not count. */
final class PlaceNames implements Reading {
  private static final Text GROUND =
      new Text(
          "Một đơn vị hành chính có một tên; tên in khác nhau dễ làm ghép nhầm số liệu.",
          "A unit has one name; different spellings lead to figures joined to the wrong unit.");

  @Override
  public List<Finding> findings(Facts facts) {
    Map<String, Map<String, String>> spellings = new LinkedHashMap<>();
    facts
        .db()
        .createQuery(Sql.of(PlaceNames.class, "place_names"))
        .bind("atlas", facts.atlas())
        .map(
            (r, c) ->
                spellings
                    .computeIfAbsent(r.getString("name"), k -> new LinkedHashMap<>())
                    .putIfAbsent(
                        key(r.getString("unit_printed"), r.getString("name")),
                        bare(r.getString("unit_printed"))))
        .list();
    List<Finding.Consequence> several = new ArrayList<>();
    spellings.forEach(
        (name, printed) -> {
          printed.remove("");
          if (printed.size() > 1) {
            String list = String.join(", ", new TreeSet<>(printed.values()));
            several.add(
                new Finding.Consequence(
                    "place_names",
                    new Text(name + ": in là " + list + ".", name + ": printed as " + list + ".")));
          }
        });
    return several.isEmpty() ? List.of() : List.of(finding(several));
  }

  private static Finding finding(List<Finding.Consequence> several) {
    Text place = new Text("Toàn văn bản", "Whole document");
    String names =
        several.stream()
            .map(c -> c.text().vi().substring(0, c.text().vi().indexOf(':')))
            .collect(Collectors.joining(", "));
    return Finding.remark(
        "place_names",
        Severity.TO_CLARIFY,
        null,
        place,
        new Text(
            several.size() + " đơn vị có tên in theo nhiều cách: " + names + ".",
            several.size() + " units are printed under several spellings: " + names + "."),
        GROUND,
        List.of(),
        several);
  }

  private static String bare(String printed) {
    return printed
        .replaceFirst("^(?iu)(xã|phường|thị trấn|tt\\.?|huyện|tỉnh|thị xã|thành phố)\\s+", "")
        .strip();
  }

  /** The spelling without case; empty for words that are not this unit's name ("toàn huyện"). */
  private static String key(String printed, String name) {
    String spelling =
        Normalizer.normalize(bare(printed), Normalizer.Form.NFC)
            .replace('’', '\'')
            .toLowerCase(Locale.ROOT);
    return consonants(spelling).equals(consonants(bare(name))) ? spelling : "";
  }

  /** What stays alike however a name is spelled: its consonants without marks. */
  private static String consonants(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replace('đ', 'd')
        .replaceAll("[^a-z]|[aeiouy]", "");
  }
}
