package vn.giamngheo.place.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What someone types into a search for a unit.
 *
 * @param text as typed, without space around
 * @param plain in small letters, composed, marks kept
 * @param keys the ways in which it can be read as a name
 */
record Query(String text, String plain, Set<String> keys) {
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*[,;/()]+\\s*|\\s+(?=(?:xã|xa|phường|phuong|thị trấn|thi tran|huyện|huyen|thị xã|thi xa"
              + "|thành phố|thanh pho|tỉnh|tinh)\\s)");
  private static final Pattern ENGLISH =
      Pattern.compile("\\s+(commune|ward|township|town|city|district|province)\\b");

  static Query of(String typed) {
    String text = typed.strip();
    String plain = small(text);
    Set<String> keys = new TreeSet<>();
    String[] parts = PARTS.split(ENGLISH.matcher(plain).replaceAll(","));
    Set<String> heads = Entry.keysOf(parts.length == 0 ? "" : parts[0]);
    StringBuilder tail = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      tail.append(Entry.keysOf(parts[i]).iterator().next());
    }
    heads.forEach(head -> keys.add(head + tail));
    keys.addAll(Entry.keysOf(plain));
    keys.removeIf(String::isEmpty);
    return new Query(text, plain, Set.copyOf(keys));
  }

  static String small(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  /** Whether it is a number, which only codes are. */
  boolean isCode() {
    return text.matches("\\d+");
  }
}
