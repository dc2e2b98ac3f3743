package vn.giamngheo.intake.geo;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of one feature while it is read: names and values in composed Unicode (NFC), without
 * blanks around them, and of bounded size.
 */
final class Attributes {
  private final Map<String, String> fields = new LinkedHashMap<>();

  /** Keeps the value under that name; null is the empty text. */
  void put(String name, String value) {
    if (name != null && fields.size() < Limits.FIELDS) {
      fields.put(plain(name), value == null ? "" : plain(value));
    }
  }

  /** Keeps the value unless there is one of that name. */
  void putIfAbsent(String name, String value) {
    if (!fields.containsKey(name)) {
      put(name, value);
    }
  }

  Map<String, String> map() {
    return fields;
  }

  private static String plain(String text) {
    String kept =
        text.length() > Limits.FIELD_CHARACTERS ? text.substring(0, Limits.FIELD_CHARACTERS) : text;
    return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
  }
}
