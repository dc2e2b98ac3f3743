package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes units and successions to the database and finds them again by code and day. */
public final class UnitStore {
  private UnitStore() {}

  /** Replaces all units and successions. Everything that refers to units must be gone before. */
  public static void replace(Handle db, UnitRows rows) {
    db.execute("delete from succession");
    db.execute("delete from unit");
    Map<Unit, Long> ids = new HashMap<>();
    for (Level level : Level.values()) {
      for (Unit unit : rows.units()) {
        if (unit.level() == level) {
          ids.put(unit, insert(db, unit, rows.noteOf(unit), ids.get(rows.parentOf(unit))));
        }
      }
    }
    insertSuccessions(db, rows, ids);
  }

  private static long insert(Handle db, Unit unit, String note, Long parent) {
    return db.createUpdate(
            """
            insert into unit (code, valid_from, valid_to, level, kind, name, parent_id, lon, lat,
              min_lon, min_lat, max_lon, max_lat, note)
            values (:code, :validFrom, :validTo, :level, :kind, :name, :parent, :lon, :lat,
              :extent.minLon, :extent.minLat, :extent.maxLon, :extent.maxLat, :note)""")
        .bindMethods(unit)
        .bind("level", unit.level().id())
        .bind("parent", parent)
        .bind("note", note)
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  private static void insertSuccessions(Handle db, UnitRows rows, Map<Unit, Long> ids) {
    if (rows.successions().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        db.prepareBatch(
            """
            insert into succession (old_id, new_id, on_date, whole, share_households, resolution, article)
            values (:oldId, :newId, :date, :whole, :shareHouseholds, :resolution, :article)""");
    for (Succession s : rows.successions()) {
      batch
          .bindMethods(s)
          .bind("oldId", ids.get(rows.oldOf(s)))
          .bind("newId", ids.get(rows.newOf(s)))
          .add();
    }
    batch.execute();
  }

  /** Id of the unit with that code in force on that day. */
  public static Optional<Long> findId(Handle db, String code, LocalDate day) {
    return db.createQuery(
            """
            select id from unit where code = :code
              and (valid_from is null or valid_from <= :day)
              and (valid_to is null or valid_to >= :day)""")
        .bind("code", code)
        .bind("day", day)
        .mapTo(Long.class)
        .findOne();
  }

  /** Ids by code of all units in force on that day. */
  public static Map<String, Long> idsOn(Handle db, LocalDate day) {
    Map<String, Long> ids = new HashMap<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    db.createQuery(
            """
            select id, code from unit
            where (valid_from is null or valid_from <= :day)
              and (valid_to is null or valid_to >= :day)""")
        .bind("day", day)
        .mapToMap()
        .forEach(rows::add);
    rows.forEach(r -> ids.put((String) r.get("code"), ((Number) r.get("id")).longValue()));
    return ids;
  }
}
