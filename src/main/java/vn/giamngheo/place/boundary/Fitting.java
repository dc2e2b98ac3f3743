package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import vn.giamngheo.text.Text;

/**
 * Fits imported boundaries of one day together, a province and level at a time: finds where
 * neighbours overlap or leave gaps, and simplifies all of them with shared borders, those imported
 * earlier included.
 */
final class Fitting {
  private static final Text FITTING =
      new Text("Đang khớp ranh giới các tỉnh", "Fitting the provinces together");

  private final Handle db;
  private final UnitIndex index;
  private final Map<KnownUnit, Original> fresh;
  private final ImportWatch watch;
  private final Map<KnownUnit, Envelope> boxes;

  /**
   * @param fresh originals at hand, which need not be read back
   */
  Fitting(Handle db, UnitIndex index, Map<KnownUnit, Original> fresh, ImportWatch watch) {
    this.db = db;
    this.index = index;
    this.fresh = fresh;
    this.watch = watch;
    this.boxes = ImportedBoundaries.boxes(db, index.units());
  }

  /**
   * @param changed units whose boundary was just stored
   */
  void fit(Collection<KnownUnit> changed) {
    Set<String> groups = new TreeSet<>();
    changed.forEach(unit -> groups.add(unit.group()));
    STRtree tree = new STRtree();
    boxes.forEach((unit, box) -> tree.insert(box, unit));
    for (KnownUnit unit : changed) {
      for (Object other : tree.query(boxes.get(unit))) {
        if (((KnownUnit) other).level() == unit.level()) {
          groups.add(((KnownUnit) other).group());
        }
      }
    }
    Map<String, List<KnownUnit>> members = new TreeMap<>();
    boxes.keySet().forEach(u -> members.computeIfAbsent(u.group(), g -> new ArrayList<>()).add(u));
    int[] done = {0};
    Set<String> imported = ImportedBoundaries.ownKeys(db);
    Workers.run(
        () -> groups.stream().map(group -> task(members.get(group), tree)).iterator(),
        FittingTask::run,
        result -> {
          watch.at(FITTING, ++done[0], groups.size());
          keep(result, imported);
        });
  }

  /** Read by the caller's thread, as the tasks come up. */
  private FittingTask task(List<KnownUnit> members, STRtree tree) {
    TreeMap<String, KnownUnit> near = new TreeMap<>();
    for (KnownUnit unit : members) {
      for (Object other : tree.query(boxes.get(unit))) {
        KnownUnit neighbour = (KnownUnit) other;
        if (neighbour.level() == unit.level()) {
          near.put(neighbour.code(), neighbour);
        }
      }
    }
    Map<KnownUnit, Geometry> areas = originals(near.values());
    Corners corners = new Corners(members.stream().map(areas::get).toList());
    String group = members.get(0).group();
    List<KnownUnit> units =
        near.values().stream()
            .filter(unit -> unit.group().equals(group) || corners.shares(areas.get(unit)))
            .toList();
    return new FittingTask(
        units,
        units.stream().map(areas::get).toList(),
        members.get(0).provinceCode(),
        FittingTask.parents(members, index));
  }

  private Map<KnownUnit, Geometry> originals(Collection<KnownUnit> units) {
    Map<KnownUnit, Geometry> areas = new LinkedHashMap<>();
    List<KnownUnit> stored = new ArrayList<>();
    for (KnownUnit unit : units) {
      if (fresh.containsKey(unit)) {
        areas.put(unit, fresh.get(unit).area());
      } else {
        stored.add(unit);
      }
    }
    areas.putAll(ImportedBoundaries.originals(db, stored));
    return areas;
  }

  private void keep(FittingTask.Result result, Set<String> imported) {
    ImportedDisplays.put(db, result.displays());
    result
        .outlines()
        .forEach(
            (parent, scales) -> {
              if (!imported.contains(parent.id())) {
                ImportedDisplays.putOutline(db, parent, scales);
              }
            });
    KnownUnit member = result.displays().keySet().iterator().next();
    Flaws.replace(db, member, result.flaws());
  }
}
