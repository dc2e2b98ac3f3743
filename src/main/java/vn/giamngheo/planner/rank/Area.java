package vn.giamngheo.planner.rank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;

/**
 * Where a unit lies.
 *
 * @param geometry the boundary in use, EPSG:4326; null when none is known
 * @param origin real, fitted or schematic; null without a boundary
 */
public record Area(String code, double lon, double lat, Geometry geometry, String origin) {

  /** Those of all units on the map of an atlas, in the order of their codes. */
  static List<Area> list(Handle db, Atlas atlas) {
    return db.createQuery(Sql.of(Area.class, "areas"))
        .bind("atlas", atlas.id())
        .map((r, c) -> of(r))
        .list();
  }

  /** Those of units of another day than the atlas's, in the order of their codes. */
  static List<Area> list(Handle db, Set<Long> units) {
    return db.createQuery(Sql.of(Area.class, "areas-rebased"))
        .bindList("ids", List.copyOf(units))
        .map((r, c) -> of(r))
        .list();
  }

  private static Area of(ResultSet r) throws SQLException {
    return new Area(
        r.getString("code"),
        r.getDouble("lon"),
        r.getDouble("lat"),
        r.getObject("geom", Geometry.class),
        r.getString("origin"));
  }
}
