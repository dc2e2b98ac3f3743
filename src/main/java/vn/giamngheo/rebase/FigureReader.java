package vn.giamngheo.rebase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.LocatorMapper;

/** Reads the figures a document prints for its communes. */
final class FigureReader {
  private FigureReader() {}

  static Sheet read(Handle db, String atlas, List<Long> communes) {
    Map<Long, Map<Key, Printed>> figures = new HashMap<>();
    if (!communes.isEmpty()) {
      db.createQuery(Sql.of(FigureReader.class, "figures"))
          .bind("atlas", atlas)
          .bindList("ids", communes)
          .map(
              (r, c) -> {
                Printed figure = figure(atlas, r);
                figures
                    .computeIfAbsent(r.getLong("unit_id"), id -> new HashMap<>())
                    .put(figure.key(), figure);
                return null;
              })
          .list();
    }
    return new Sheet(figures);
  }

  /** The same with the names of those that are hidden; for what requests may see. */
  static Sheet readOpen(Handle db, String atlas, List<Long> communes) {
    Map<Long, Set<Key>> hidden = new HashMap<>();
    if (!communes.isEmpty()) {
      db.createQuery(Sql.of(FigureReader.class, "hidden"))
          .bind("atlas", atlas)
          .bindList("ids", communes)
          .map(
              (r, c) ->
                  hidden.computeIfAbsent(r.getLong("unit_id"), id -> new HashSet<>()).add(key(r)))
          .list();
    }
    return new Sheet(read(db, atlas, communes).figures(), hidden);
  }

  private static Key key(ResultSet r) throws SQLException {
    return new Key(
        r.getString("indicator"),
        r.getString("period"),
        r.getString("status"),
        r.getString("group_id"),
        r.getString("base"));
  }

  private static Printed figure(String atlas, ResultSet r) throws SQLException {
    return new Printed(
        key(r),
        r.getString("standard"),
        r.getBigDecimal("figure"),
        r.getString("printed"),
        r.getString("qualifier"),
        LocatorMapper.of(r),
        FigureAddress.of(atlas, r),
        r.getString("finding"),
        r.getString("severity"));
  }
}
