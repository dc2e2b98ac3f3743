package vn.giamngheo.rebase;

import java.util.Map;
import java.util.Optional;

/** The figures of a document, by unit and key. */
public record Sheet(Map<Long, Map<Key, Printed>> figures) {

  /** The figure of that unit. */
  public Optional<Printed> find(long unit, Key key) {
    return Optional.ofNullable(figures.getOrDefault(unit, Map.of()).get(key));
  }

  /** Whether any of the units has it. */
  boolean has(Iterable<Long> units, Key key) {
    for (long unit : units) {
      if (find(unit, key).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
