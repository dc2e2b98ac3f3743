package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.db.Sql;

/**
 * Draws units of the past that nobody has boundaries of: inside the real boundaries of what they
 * became; where those are not known, inside the real boundary of the unit above. Schematic inside,
 * real outside, and marked so ({@code origin = 'fitted'}).
 */
final class FittedBoundaries {
  private final Handle db;
  private final Map<Long, Geometry> ground = new HashMap<>();

  /** A commune of the past. */
  private record Past(long id, Long parent, Coordinate centre, List<Long> successors) {}

  private FittedBoundaries(Handle db) {
    this.db = db;
    db.createQuery(Sql.of(FittedBoundaries.class, "fitted-ground"))
        .map((r, c) -> Map.entry(r.getLong("unit_id"), (Geometry) r.getObject("geom")))
        .forEach(row -> ground.put(row.getKey(), row.getValue()));
  }

  /** Draws all that can be drawn so, in place of what was drawn before. */
  static void draw(Handle db) {
    db.execute("delete from boundary where origin = 'fitted'");
    FittedBoundaries fitted = new FittedBoundaries(db);
    if (fitted.ground.isEmpty()) {
      return;
    }
    fitted.insert(Parcels.divide(fitted.areas(fitted.listPast())));
    fitted.insert(fitted.unions("district"));
    fitted.insert(fitted.unions("province"));
  }

  private List<Past> listPast() {
    Map<Long, Past> past = new LinkedHashMap<>();
    db.createQuery(Sql.of(FittedBoundaries.class, "fitted-units"))
        .map(
            (r, c) ->
                new Past(
                    r.getLong("id"),
                    r.getObject("parent_id", Long.class),
                    new Coordinate(r.getDouble("lon"), r.getDouble("lat")),
                    new ArrayList<>(
                        r.getObject("successor_id") == null
                            ? List.of()
                            : List.of(r.getLong("successor_id")))))
        .forEach(
            row ->
                past.merge(
                    row.id(),
                    row,
                    (one, more) -> {
                      one.successors().addAll(more.successors());
                      return one;
                    }));
    return List.copyOf(past.values());
  }

  /** Real areas with the units that share them. */
  private List<Parcels.Area> areas(List<Past> past) {
    Map<Long, List<Past>> inside = new TreeMap<>();
    List<Past> homeless = new ArrayList<>();
    for (Past unit : past) {
      if (!unit.successors().isEmpty() && ground.keySet().containsAll(unit.successors())) {
        unit.successors().forEach(s -> inside.computeIfAbsent(s, k -> new ArrayList<>()).add(unit));
      } else if (unit.parent() != null && ground.containsKey(unit.parent())) {
        homeless.add(unit);
      }
    }
    homeless.stream()
        .filter(unit -> isWholeDistrictHomeless(unit, past, homeless))
        .forEach(unit -> inside.computeIfAbsent(unit.parent(), k -> new ArrayList<>()).add(unit));
    List<Parcels.Area> areas = new ArrayList<>();
    inside.forEach((id, units) -> areas.add(area(ground.get(id), units)));
    return areas;
  }

  /** A district is divided among all its communes or none, or some would get what others own. */
  private boolean isWholeDistrictHomeless(Past unit, List<Past> past, List<Past> homeless) {
    long without =
        past.stream().filter(other -> Objects.equals(other.parent(), unit.parent())).count();
    long sharing =
        homeless.stream().filter(other -> Objects.equals(other.parent(), unit.parent())).count();
    return without == sharing && without == childrenOf(unit.parent());
  }

  private long childrenOf(long parent) {
    return db.createQuery("select count(*) from unit where parent_id = :parent")
        .bind("parent", parent)
        .mapTo(Long.class)
        .one();
  }

  private static Parcels.Area area(Geometry geometry, List<Past> units) {
    Map<Long, Coordinate> centres = new LinkedHashMap<>();
    InnerPlaces places = new InnerPlaces(geometry);
    for (Past unit : units) {
      centres.put(unit.id(), places.near(unit.centre()));
    }
    return new Parcels.Area(geometry, centres);
  }

  /** Units above, as the union of all their units. */
  private Map<Long, Geometry> unions(String level) {
    Map<Long, List<Geometry>> below = new LinkedHashMap<>();
    db.createQuery(Sql.of(FittedBoundaries.class, "fitted-parents"))
        .bind("level", level)
        .map((r, c) -> Map.entry(r.getLong("id"), (Geometry) r.getObject("geom")))
        .forEach(
            row -> below.computeIfAbsent(row.getKey(), k -> new ArrayList<>()).add(row.getValue()));
    Map<Long, Geometry> unions = new LinkedHashMap<>();
    below.forEach((id, areas) -> unions.put(id, Coverage.union(areas)));
    return unions;
  }

  private void insert(Map<Long, Geometry> boundaries) {
    if (boundaries.isEmpty()) {
      return;
    }
    PreparedBatch batch = db.prepareBatch(Sql.of(FittedBoundaries.class, "insert-fitted"));
    boundaries.forEach(
        (unit, geometry) -> {
          Envelope box = geometry.getEnvelopeInternal();
          geometry.setSRID(4326);
          batch
              .bind("unit", unit)
              .bind("minX", box.getMinX())
              .bind("minY", box.getMinY())
              .bind("maxX", box.getMaxX())
              .bind("maxY", box.getMaxY())
              .bind("geom", (Argument) (i, statement, c) -> statement.setObject(i, geometry))
              .add();
        });
    batch.execute();
  }
}
