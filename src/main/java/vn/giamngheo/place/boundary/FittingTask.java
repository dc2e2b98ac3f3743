package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/**
 * Fits the units of one province and level together, at all scales. The neighbours beyond the
 * province take part, and are thrown away: with them the border of the province is cut into the
 * same pieces as when the turn is theirs, and each piece is simplified to the same line.
 *
 * @param units those of the province, and those beyond that share corners with them, by code
 * @param areas their originals, in the same order
 * @param province whose units are kept
 * @param parents units above, of which all units below are there; each with those below
 */
record FittingTask(
    List<KnownUnit> units,
    List<Geometry> areas,
    String province,
    Map<KnownUnit, Set<KnownUnit>> parents) {
  private static final int MOST_FLAWS = 100;

  /**
   * What came of it.
   *
   * @param displays of each unit of the province, in the order of {@link Scales#METRES}
   * @param outlines of each unit above, likewise
   */
  record Result(
      FittingTask task,
      Map<KnownUnit, List<Geometry>> displays,
      Map<KnownUnit, List<Geometry>> outlines,
      List<Coverage.Flaw> flaws) {}

  Result run() {
    Coverage coverage = new Coverage(areas);
    List<Coverage.Flaw> all = coverage.listFlaws();
    List<Coverage.Flaw> flaws = all.stream().filter(this::isOurs).limit(MOST_FLAWS).toList();
    Set<KnownUnit> flawed =
        all.stream().flatMap(f -> f.around().stream()).map(units::get).collect(Collectors.toSet());
    Map<KnownUnit, List<Geometry>> displays = new LinkedHashMap<>();
    Map<KnownUnit, List<Geometry>> outlines = new LinkedHashMap<>();
    for (int metres : Scales.METRES) {
      coverage = coverage.simplified(metres);
      Map<KnownUnit, Geometry> scale = new HashMap<>();
      for (int i = 0; i < units.size(); i++) {
        if (isMember(i)) {
          scale.put(units.get(i), coverage.get(i));
          displays.computeIfAbsent(units.get(i), u -> new ArrayList<>()).add(coverage.get(i));
        }
      }
      parents.forEach(
          (parent, below) ->
              outlines
                  .computeIfAbsent(parent, u -> new ArrayList<>())
                  .add(outline(below, flawed, scale)));
    }
    return new Result(this, displays, outlines, flaws);
  }

  private static Geometry outline(
      Set<KnownUnit> below, Set<KnownUnit> flawed, Map<KnownUnit, Geometry> scale) {
    Map<Boolean, List<Geometry>> areas =
        below.stream()
            .collect(
                Collectors.partitioningBy(
                    flawed::contains, Collectors.mapping(scale::get, Collectors.toList())));
    return Coverage.union(areas.get(false), areas.get(true));
  }

  private boolean isMember(int i) {
    return units.get(i).provinceCode().equals(province);
  }

  /** A flaw between provinces is told of the one with the lowest code. */
  private boolean isOurs(Coverage.Flaw flaw) {
    return flaw.around().stream()
        .map(i -> units.get(i).provinceCode())
        .min(String::compareTo)
        .filter(province::equals)
        .isPresent();
  }

  /**
   * Units above of which every unit of this level is among the given ones, by province or nearer.
   */
  static Map<KnownUnit, Set<KnownUnit>> parents(List<KnownUnit> members, UnitIndex index) {
    Map<KnownUnit, Set<KnownUnit>> parents = new LinkedHashMap<>();
    for (KnownUnit unit : members) {
      for (String code : new String[] {unit.parentCode(), unit.provinceCode()}) {
        index
            .find(code == null ? "" : code)
            .filter(parent -> parent != unit)
            .ifPresent(p -> parents.computeIfAbsent(p, key -> new LinkedHashSet<>()).add(unit));
      }
    }
    Set<KnownUnit> there = Set.copyOf(members);
    parents
        .entrySet()
        .removeIf(
            entry ->
                index.units().stream()
                    .filter(u -> u.level() == members.get(0).level())
                    .filter(
                        u ->
                            entry.getKey().code().equals(u.parentCode())
                                || entry.getKey().code().equals(u.provinceCode()))
                    .anyMatch(u -> !there.contains(u)));
    return parents;
  }

  /** Corners in all, for telling large tasks from small ones. */
  int corners() {
    return IntStream.range(0, areas.size()).map(i -> areas.get(i).getNumPoints()).sum();
  }
}
