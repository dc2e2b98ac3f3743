package vn.giamngheo.rebase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures of a document, by unit and key.
 *
 * @param hidden by unit, which figures the document prints that are not shown for privacy
 */
public record Sheet(Map<Long, Map<Key, Printed>> figures, Map<Long, Set<Key>> hidden) {

  /** Of a document of which everything is shown. */
  public Sheet(Map<Long, Map<Key, Printed>> figures) {
    this(figures, Map.of());
  }

  /** Whether the figure, or a count that it would be computed from, is hidden for that unit. */
  boolean isHidden(long unit, Key key) {
    Set<Key> keys = hidden.getOrDefault(unit, Set.of());
    return keys.contains(key)
        || Recipe.of(key).stream()
            .flatMap(r -> Stream.concat(r.numerator().stream(), r.denominator().stream()))
            .anyMatch(keys::contains);
  }

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
