package vn.giamngheo.place.boundary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fields of a feature by name, whatever the letter case, marks and punctuation of the names: MA_XA,
 * MaXa and “Mã xã” are one. A {@code .dbf} keeps ten characters of a name.
 */
final class FieldNames {
  private static final int DBF_NAME = 10;

  private final Map<String, List<Value>> byKey = new LinkedHashMap<>();

  /** A field of the file with what it says. */
  record Value(String field, String value) {}

  FieldNames(Map<String, String> fields) {
    fields.forEach(
        (field, value) ->
            byKey
                .computeIfAbsent(key(field), k -> new ArrayList<>())
                .add(new Value(field, value.strip())));
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]", "");
  }

  /** Whether there is a field of one of these names. */
  boolean hasAny(List<String> names) {
    return names.stream().anyMatch(name -> !list(name).isEmpty());
  }

  /** The fields of that name, or of its first ten characters. */
  List<Value> list(String name) {
    List<Value> whole = byKey.getOrDefault(key(name), List.of());
    boolean cut = name.length() > DBF_NAME && name.charAt(DBF_NAME - 1) != '_';
    return whole.isEmpty() && cut
        ? byKey.getOrDefault(key(name.substring(0, DBF_NAME)), List.of())
        : whole;
  }

  /** The fields of these names that are not empty, in the order of the names. */
  List<Value> listFilled(List<String> names) {
    return names.stream()
        .flatMap(name -> list(name).stream())
        .filter(v -> !v.value.isEmpty() && !v.value.equals("NA") && !v.value.equals("<Null>"))
        .distinct()
        .toList();
  }

  /** The first of these fields that says something; empty when none does. */
  String first(List<String> names) {
    return listFilled(names).stream().findFirst().map(Value::value).orElse("");
  }

  /** The field the user named: exactly, else whatever its case and marks. */
  Optional<Value> find(String chosen) {
    List<Value> alike = byKey.getOrDefault(key(chosen), List.of());
    return alike.stream()
        .filter(v -> v.field.equals(chosen))
        .findFirst()
        .or(() -> alike.stream().findFirst());
  }
}
