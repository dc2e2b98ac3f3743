package vn.giamngheo.rebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Old districts that are, to the last commune, some units of another day together: all their
 * communes went whole into units that are made of nothing else.
 *
 * @param units by district, the units that are it
 * @param districts by unit of the other day, the districts it lies in
 */
public record Wholes(Map<Member, List<Member>> units, Map<Long, Set<Member>> districts) {

  static Wholes of(Ground ground, Rebasing rebasing) {
    Map<Member, Set<Long>> targets = new LinkedHashMap<>();
    Map<Long, Set<Member>> districts = new LinkedHashMap<>();
    Set<Member> broken = new LinkedHashSet<>();
    for (Portion portion : rebasing.passage().portions()) {
      Member district = ground.districts().get(portion.source());
      targets.computeIfAbsent(district, d -> new LinkedHashSet<>()).add(portion.target());
      districts.computeIfAbsent(portion.target(), t -> new LinkedHashSet<>()).add(district);
      if (!portion.isWhole()) {
        broken.add(district);
      }
    }
    districts.forEach(
        (target, of) -> {
          if (of.size() > 1 || rebasing.hasOutsiders(target)) {
            broken.addAll(of);
          }
        });
    Map<Member, List<Member>> units = new LinkedHashMap<>();
    targets.forEach(
        (district, ids) -> {
          if (!broken.contains(district)) {
            List<Member> made = new ArrayList<>();
            ids.forEach(id -> made.add(rebasing.genealogy().member(id)));
            units.put(district, List.copyOf(made));
          }
        });
    return new Wholes(units, districts);
  }
}
