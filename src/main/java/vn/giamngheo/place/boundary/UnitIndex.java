package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import vn.giamngheo.place.Level;

/** The units of a day, found by code, by the unit above, or by place. */
final class UnitIndex {
  private final List<KnownUnit> units;
  private final Map<String, KnownUnit> byCode = new LinkedHashMap<>();
  private final Map<String, List<KnownUnit>> byParent = new HashMap<>();
  private final STRtree byPlace = new STRtree();

  UnitIndex(List<KnownUnit> units) {
    this.units = List.copyOf(units);
    for (KnownUnit unit : units) {
      byCode.put(unit.code(), unit);
      if (unit.parentCode() != null) {
        addBelow(unit.parentCode(), unit);
        addBelow(unit.parentKey(), unit);
        if (!unit.provinceCode().equals(unit.parentCode())) {
          addBelow(unit.provinceCode(), unit);
        }
      }
      Envelope where = unit.place().where();
      if (where != null) {
        byPlace.insert(where, unit);
      }
    }
    byPlace.build();
  }

  private void addBelow(String parent, KnownUnit unit) {
    byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
  }

  List<KnownUnit> units() {
    return units;
  }

  Optional<KnownUnit> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Whether any unit has the claimed code or lies where the feature does. */
  boolean knows(Claim claim) {
    return byCode.containsKey(claim.code()) || !byPlace.query(claim.box()).isEmpty();
  }

  /** Units of the claimed level under the unit above that it names; without one, at its place. */
  List<KnownUnit> listNear(Claim claim) {
    List<KnownUnit> below = byParent.get(claim.parent());
    if (below == null && !claim.parent().isEmpty()) {
      below = byParent.get(NameKey.of(claim.parent()));
    }
    List<KnownUnit> near = below == null ? listAt(claim.box()) : below;
    return near.stream().filter(unit -> isLevel(claim, unit.level())).toList();
  }

  private List<KnownUnit> listAt(Envelope box) {
    List<KnownUnit> found = new ArrayList<>();
    for (Object item : byPlace.query(box)) {
      KnownUnit unit = (KnownUnit) item;
      if (unit.place().box() == null || unit.place().box().contains(box.centre())) {
        found.add(unit);
      }
    }
    return found;
  }

  private static boolean isLevel(Claim claim, Level level) {
    if (claim.level() != null) {
      return claim.level() == level;
    }
    return !isOfficial(claim.code()) || claim.code().length() == OfficialCode.digits(level);
  }

  /** Looks like the code of a province, district or commune. */
  static boolean isOfficial(String code) {
    return code.matches("\\d{2}|\\d{3}|\\d{5}");
  }
}
