package vn.giamngheo.tile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.db.Sql;

/** Reads units and their boundaries for tiles. */
final class TileQueries {
  private final Jdbi db;

  TileQueries(Jdbi db) {
    this.db = db;
  }

  /** The days on which the list of units changed, latest first. */
  List<LocalDate> listEpochs() {
    return db.withHandle(
        h -> h.createQuery(Sql.of(TileQueries.class, "epochs")).mapTo(LocalDate.class).list());
  }

  /** The units in force on the day that have a boundary. */
  List<TileUnit> listUnits(LocalDate day) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(TileQueries.class, "units"))
                .bind("day", day)
                .map((r, c) -> unit(r))
                .list());
  }

  /**
   * Boundaries by unit, in the {@link WorldSquare}.
   *
   * @param scale as {@link TileUnit#scaleFor} chooses it
   */
  Map<Long, Geometry> shapes(int scale, Collection<Long> units) {
    String query =
        switch (scale) {
          case TileUnit.DRAWN -> "shapes-drawn";
          case 0 -> "shapes-original";
          default -> "shapes-display";
        };
    Object[] ids = units.toArray();
    Argument array = (i, statement, context) -> statement.setObject(i, ids);
    Map<Long, Geometry> found = new HashMap<>();
    db.useHandle(
        h ->
            h.createQuery(Sql.of(TileQueries.class, query))
                .bind("units", array)
                .bindMap(scale > 0 ? Map.of("scale", scale) : Map.of())
                .map((r, c) -> Map.entry(r.getLong("id"), (Geometry) r.getObject("geom")))
                .forEach(row -> found.put(row.getKey(), WorldSquare.of(row.getValue()))));
    return found;
  }

  private static TileUnit unit(ResultSet r) throws SQLException {
    String scales = r.getString("scales");
    return new TileUnit(
        r.getLong("id"),
        r.getString("code"),
        r.getString("level"),
        r.getString("kind"),
        r.getString("name"),
        r.getString("origin"),
        WorldSquare.of(
            r.getDouble("min_lon"),
            r.getDouble("min_lat"),
            r.getDouble("max_lon"),
            r.getDouble("max_lat")),
        scales == null
            ? List.of()
            : Arrays.stream(scales.split(",")).map(Integer::valueOf).toList());
  }
}
