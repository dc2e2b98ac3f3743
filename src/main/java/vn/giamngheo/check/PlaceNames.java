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

/**
 * One place printed under several names. Case, apostrophes and the word before the name do not
 * count, nor do words that are no name of it ("toàn huyện", "địa phương").
 */
final class PlaceNames implements Reading {
  /** A spelling differs from the name in so many letters at most, marks apart. */
  private static final int MOST_LETTERS = 2;

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
            (r, c) -> {
              String printed = bare(r.getString("unit_printed"));
              Map<String, String> ofUnit =
                  spellings.computeIfAbsent(r.getString("name"), k -> new LinkedHashMap<>());
              if (isSpellingOf(bare(r.getString("name")), printed)) {
                ofUnit.putIfAbsent(key(printed), printed);
              }
              return printed;
            })
        .list();
    List<Finding.Consequence> several = new ArrayList<>();
    spellings.forEach(
        (name, printed) -> {
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
    String names =
        several.stream()
            .map(c -> c.text().vi().substring(0, c.text().vi().indexOf(':')))
            .collect(Collectors.joining(", "));
    return Finding.remark(
        "place_names",
        Severity.TO_CLARIFY,
        null,
        new Text("Toàn văn bản", "Whole document"),
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

  /** The spelling without what does not count. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[’'`´]\\s*", "'");
  }

  /** Whether the words are the name, but for marks and a slip of the pen. */
  static boolean isSpellingOf(String name, String printed) {
    String a = letters(name);
    String b = letters(printed);
    return !b.isEmpty() && distance(a, b) <= Math.min(MOST_LETTERS, a.length() / 3);
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^a-z]", "");
  }

  /** Letters to insert, leave out or replace to turn one word into the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
