package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.db.Sql;
import vn.giamngheo.place.FittedCells;

/**
 * Boundaries of old communes without one of their own, fitted into the real ones of what they
 * became; where those are not all real, into the real one of the district they lay in. Inside such
 * an area its communes share the land by their nearest points. A district without a real boundary
 * is what its communes make together.
 */
final class Predecessors {
  private final Map<Long, List<Geometry>> parts = new LinkedHashMap<>();

  private Predecessors() {}

  /**
   * A unit inside an area.
   *
   * @param area the area's unit
   * @param drawn whether its part is wanted; it takes its share in any case
   */
  private record Member(long unit, Coordinate point, long area, boolean drawn) {}

  /** Draws all that can be, in place of nothing: there must be no fitted boundary yet. */
  static void draw(Handle db) {
    Predecessors drawing = new Predecessors();
    drawing.share(db, "fitted-into-successors");
    drawing.store(db);
    drawing.share(db, "fitted-into-district");
    drawing.store(db);
    drawing.unite(db, "fitted-districts");
    drawing.store(db);
  }

  private void share(Handle db, String query) {
    Map<Long, Map<Long, Coordinate>> byArea = new LinkedHashMap<>();
    Set<Long> drawn = new HashSet<>();
    db.createQuery(Sql.of(Predecessors.class, query))
        .map(
            (r, c) ->
                new Member(
                    r.getLong("unit_id"),
                    new Coordinate(r.getDouble("lon"), r.getDouble("lat")),
                    r.getLong("area_id"),
                    r.getBoolean("drawn")))
        .forEach(
            m -> {
              byArea
                  .computeIfAbsent(m.area(), area -> new LinkedHashMap<>())
                  .put(m.unit(), m.point());
              if (m.drawn()) {
                drawn.add(m.unit());
              }
            });
    byArea.forEach(
        (area, members) ->
            FittedCells.divide(real(db, area), members)
                .forEach(
                    (unit, part) ->
                        parts.computeIfAbsent(unit, key -> new ArrayList<>()).add(part)));
    parts.keySet().retainAll(drawn);
  }

  private void unite(Handle db, String query) {
    db.createQuery(Sql.of(Predecessors.class, query))
        .map((r, c) -> Map.entry(r.getLong("unit_id"), (Geometry) r.getObject("geom")))
        .forEach(
            row ->
                parts.computeIfAbsent(row.getKey(), key -> new ArrayList<>()).add(row.getValue()));
  }

  private static Geometry real(Handle db, long unit) {
    return db.createQuery("select geom from boundary where unit_id = ? and origin = 'real'")
        .bind(0, unit)
        .map((r, c) -> (Geometry) r.getObject("geom"))
        .one();
  }

  private void store(Handle db) {
    Map<Long, Geometry> areas = new LinkedHashMap<>();
    parts.forEach((unit, some) -> areas.put(unit, join(some)));
    parts.clear();
    BoundaryRows.insert(db, "fitted", areas);
  }

  private static Geometry join(List<Geometry> some) {
    return some.size() == 1 ? some.get(0) : Coverage.union(some);
  }
}
