package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.geo.Repair;
import vn.giamngheo.place.Level;
import vn.giamngheo.place.boundary.ImportDetails.Doubt;
import vn.giamngheo.place.boundary.ImportDetails.Repaired;
import vn.giamngheo.place.boundary.ImportDetails.Taken;
import vn.giamngheo.text.Text;

/** The part of an import that speaks of the units of one day. */
final class VintageImport {
  /** A repair that changes the area by more is no repair. */
  private static final double MOST_AREA_CHANGE = 0.01;

  private static final Text CHECKING = new Text("Đang kiểm tra hình", "Checking areas");

  private final Handle db;
  private final Vintage vintage;
  private final ImportWatch watch;
  private final Findings findings;
  private final Map<KnownUnit, Original> originals = new LinkedHashMap<>();
  private Matching matching;

  VintageImport(Handle db, Vintage vintage, ImportWatch watch, Findings findings) {
    this.db = db;
    this.vintage = vintage;
    this.watch = watch;
    this.findings = findings;
  }

  Vintage vintage() {
    return vintage;
  }

  int taken() {
    return originals.size();
  }

  Matching match(List<Claim> claims, Map<String, String> confirmed, Namesakes namesakes) {
    Matching found = Matcher.match(vintage.index(), claims, confirmed);
    matching = namesakes.without(found, confirmed);
    for (Matching.Doubt doubt : matching.doubts()) {
      findings.addDoubt(
          new Doubt(
              doubt.claim().key(),
              doubt.claim().label(),
              doubt.claim().feature().file(),
              doubt.claim().feature().number(),
              vintage.day(),
              doubt.reason(),
              doubt.suggestions().stream().map(KnownUnit::ref).toList()));
    }
    addMissing();
    return matching;
  }

  /** Units beside those that get a boundary, without one themselves and from earlier imports. */
  private void addMissing() {
    Set<String> known = ImportedBoundaries.ownKeys(db);
    Set<String> touched = new LinkedHashSet<>();
    matching.sure().keySet().forEach(unit -> touched.add(unit.group()));
    vintage.index().units().stream()
        .filter(unit -> touched.contains(unit.group()))
        .filter(unit -> !matching.sure().containsKey(unit) && !known.contains(unit.id()))
        .forEach(unit -> findings.addMissing(unit.ref()));
  }

  private record Checked(KnownUnit unit, Claim claim, Repair repair, Original original) {}

  /** Makes all areas valid; what cannot be without another area is an issue. */
  List<DataIssue> repair() {
    List<DataIssue> issues = new ArrayList<>();
    int[] done = {0};
    Map<String, Checked> checked = new TreeMap<>();
    Workers.run(
        matching.sure().entrySet(),
        entry -> check(entry.getKey(), entry.getValue()),
        one -> {
          watch.at(CHECKING, ++done[0], matching.sure().size());
          checked.put(one.unit().code(), one);
        });
    checked.values().forEach(one -> judge(one, issues));
    return issues;
  }

  private static Checked check(KnownUnit unit, Claim claim) {
    Repair repair = Repair.of(claim.feature().geometry());
    return new Checked(unit, claim, repair, Original.of(repair.geometry(), claim.feature().file()));
  }

  private void judge(Checked one, List<DataIssue> issues) {
    Repair repair = one.repair();
    if (repair.fault() != null && Math.abs(repair.areaChange()) > MOST_AREA_CHANGE) {
      Text change = Figures.percent(repair.areaChange());
      issues.add(
          one.claim()
              .feature()
              .issue(
                  null,
                  new Text(
                      "vòng tự cắt, không sửa được mà không đổi diện tích " + change.vi(),
                      "the ring crosses itself; a repair would change its area by "
                          + change.en())));
      return;
    }
    if (repair.fault() != null) {
      findings.addRepair(new Repaired(one.unit().ref(), repair.areaChange()));
    }
    originals.put(one.unit(), one.original());
  }

  /** Stores what is new and fits together what it touches. */
  void store() {
    Map<String, String> known = ImportedBoundaries.completeChecksums(db);
    Set<KnownUnit> changed = new LinkedHashSet<>();
    originals.forEach(
        (unit, original) -> {
          if (!original.sha256().equals(known.get("boundary " + unit.id()))) {
            changed.add(unit);
          }
        });
    addTaken(changed);
    ImportedBoundaries.put(db, changed, originals, watch);
    new Fitting(db, vintage.index(), originals, watch).fit(changed);
    Set<String> groups = new LinkedHashSet<>();
    originals.keySet().forEach(unit -> groups.add(unit.group()));
    findings.addFlaws(Flaws.list(db, groups, validTos(), vintage.index()));
  }

  private Set<LocalDate> validTos() {
    Set<LocalDate> days = new LinkedHashSet<>();
    originals.keySet().forEach(unit -> days.add(unit.validTo()));
    return days;
  }

  private void addTaken(Set<KnownUnit> changed) {
    for (Level level : Level.values()) {
      for (LocalDate validTo : validTos()) {
        List<KnownUnit> some =
            originals.keySet().stream()
                .filter(unit -> unit.level() == level && unit.validTo().equals(validTo))
                .toList();
        if (!some.isEmpty()) {
          int same = (int) some.stream().filter(unit -> !changed.contains(unit)).count();
          findings.addTaken(new Taken(level, some.get(0).ref().validTo(), some.size(), same));
        }
      }
    }
  }
}
