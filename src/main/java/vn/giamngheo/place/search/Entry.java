package vn.giamngheo.place.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.place.boundary.NameKey;

/**
 * A unit with its names made comparable.
 *
 * @param plain the name in small letters, marks kept
 * @param keys of its name and of other spellings; without and with what looks like a kind
 * @param wide the same, followed by the names of the units above
 */
record Entry(FoundUnit unit, String plain, Set<String> keys, Set<String> wide) {
  /** Names of kinds, marks or none, that may stand at the start of a name too ("Xà Bang"). */
  private static final String SHIELD = "xã ";

  static Entry of(FoundUnit unit, List<String> names, List<String> above) {
    Set<String> keys = new LinkedHashSet<>();
    names.forEach(name -> keys.addAll(keysOf(name)));
    keys.removeIf(String::isEmpty);
    List<String> tails = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (String name : above) {
      String key = NameKey.of(SHIELD + name);
      tails.add(key);
      all.append(key);
    }
    tails.add(all.toString());
    Set<String> wide = new LinkedHashSet<>();
    keys.forEach(key -> tails.forEach(tail -> wide.add(key + tail)));
    return new Entry(unit, Query.small(names.get(0)), Set.copyOf(keys), Set.copyOf(wide));
  }

  /** The name with and without the word at its start that may be a kind or part of the name. */
  static Set<String> keysOf(String name) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(NameKey.of(name));
    keys.add(NameKey.of(SHIELD + name));
    return keys;
  }
}
