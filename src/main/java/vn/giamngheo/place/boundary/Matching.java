package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.place.Level;
import vn.giamngheo.text.Text;

/**
 * Which features are which units.
 *
 * @param sure each unit with its feature
 * @param doubts features that may be a unit, and were left out
 * @param strangers features that are no unit we know
 */
record Matching(Map<KnownUnit, Claim> sure, List<Doubt> doubts, List<Claim> strangers) {

  /**
   * A feature that was left out.
   *
   * @param suggestions units it may be, likeliest first
   */
  record Doubt(Claim claim, Text reason, List<KnownUnit> suggestions) {
    ImportDetails.Doubt detail(LocalDate day) {
      return new ImportDetails.Doubt(
          claim.key(),
          claim.label(),
          claim.feature().file(),
          claim.feature().number(),
          day,
          reason,
          suggestions.stream()
              .map(u -> new UnitRef(u.code(), null, u.level(), u.label(), u.provinceCode()))
              .toList());
    }
  }

  /** The same, with doubtful features taken for the units that the user says they are. */
  Matching confirmed(Map<String, String> codes) {
    Map<KnownUnit, Claim> all = new LinkedHashMap<>(sure);
    List<Doubt> left = new ArrayList<>(doubts);
    for (Doubt doubt : doubts) {
      doubt.suggestions().stream()
          .filter(unit -> unit.code().equals(codes.get(doubt.claim().key())))
          .filter(unit -> !all.containsKey(unit))
          .findFirst()
          .ifPresent(
              unit -> {
                all.put(unit, doubt.claim());
                left.remove(doubt);
              });
    }
    return new Matching(all, left, strangers);
  }

  ImportDetails details(LocalDate day) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    sure.keySet().forEach(unit -> counts.merge(unit.level(), 1, Integer::sum));
    List<ImportDetails.Taken> taken = new ArrayList<>();
    counts.forEach((level, count) -> taken.add(new ImportDetails.Taken(level, null, count, 0)));
    return new ImportDetails(
        List.of(),
        taken,
        doubts.stream().map(doubt -> doubt.detail(day)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
