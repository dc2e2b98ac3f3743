package vn.giamngheo.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Units in force on one day, by who is above whom; always in the order of their codes. */
final class UnitTree {
  private final Map<String, Unit> byCode = new TreeMap<>();
  private final Map<Unit, List<Unit>> children = new LinkedHashMap<>();
  private final List<Unit> roots = new ArrayList<>();

  /** A unit whose parent is not listed is a root. */
  UnitTree(List<Unit> units) {
    for (Unit unit : units) {
      Unit other = byCode.put(unit.code(), unit);
      if (other != null) {
        throw new IllegalArgumentException(
            unit.code() + " is listed twice: " + other.fullName() + " and " + unit.fullName());
      }
    }
    for (Unit unit : byCode.values()) {
      findParent(unit)
          .map(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()))
          .orElse(roots)
          .add(unit);
    }
  }

  Optional<Unit> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<Unit> listRoots() {
    return List.copyOf(roots);
  }

  List<Unit> listChildren(Unit unit) {
    return children.getOrDefault(unit, List.of());
  }

  /** The lowest units. */
  List<Unit> listLeaves() {
    return byCode.values().stream().filter(this::isLeaf).toList();
  }

  /** The lowest units under this one; itself when there is nothing under it. */
  List<Unit> listLeaves(Unit unit) {
    return isLeaf(unit)
        ? List.of(unit)
        : listChildren(unit).stream().flatMap(child -> listLeaves(child).stream()).toList();
  }

  boolean isLeaf(Unit unit) {
    return !children.containsKey(unit);
  }

  private Optional<Unit> findParent(Unit unit) {
    return Optional.ofNullable(unit.parentCode()).flatMap(this::find);
  }
}
