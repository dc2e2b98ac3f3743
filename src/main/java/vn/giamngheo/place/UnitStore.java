package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes units and successions to the database and finds them again by code and day. */
public final class UnitStore {
  private static final int BATCH = 500;

  private UnitStore() {}

  /** Replaces all units and successions. Everything that refers to units must be gone before. */
  public static void replace(Handle db, UnitRows rows) {
    db.execute("delete from succession");
    db.execute("delete from unit");
    Map<Unit, Long> ids = new HashMap<>();
    for (Level level : Level.values()) {
      insert(db, rows, rows.units().stream().filter(u -> u.level() == level).toList(), ids);
    }
    insertSuccessions(db, rows, ids);
  }

  /** Those above them must be in already. */
  private static void insert(Handle db, UnitRows rows, List<Unit> units, Map<Unit, Long> ids) {
    for (int from = 0; from < units.size(); from += BATCH) {
      List<Unit> some = units.subList(from, Math.min(units.size(), from + BATCH));
      PreparedBatch batch =
          db.prepareBatch(
              """
              insert into unit (code, valid_from, valid_to, level, kind, name, parent_id, lon, lat,
                min_lon, min_lat, max_lon, max_lat, area_km2, note)
              values (:code, :validFrom, :validTo, :level, :kind, :name, :parent, :lon, :lat,
                :minLon, :minLat, :maxLon, :maxLat, :area, :note)""");
      for (Unit unit : some) {
        Extent extent = unit.extent();
        batch
            .bind("code", unit.code())
            .bind("validFrom", unit.validFrom())
            .bind("validTo", unit.validTo())
            .bind("level", unit.level().id())
            .bind("kind", unit.kind())
            .bind("name", unit.name())
            .bind("parent", ids.get(rows.parentOf(unit)))
            .bind("lon", Double.isNaN(unit.lon()) ? null : (Double) unit.lon())
            .bind("lat", Double.isNaN(unit.lat()) ? null : (Double) unit.lat())
            .bind("minLon", extent == null ? null : (Double) extent.minLon())
            .bind("minLat", extent == null ? null : (Double) extent.minLat())
            .bind("maxLon", extent == null ? null : (Double) extent.maxLon())
            .bind("maxLat", extent == null ? null : (Double) extent.maxLat())
            .bind("area", unit.areaKm2())
            .bind("note", rows.noteOf(unit))
            .add();
      }
      List<Long> keys = batch.executePreparedBatch("id").mapTo(Long.class).list();
      for (int i = 0; i < some.size(); i++) {
        ids.put(some.get(i), keys.get(i));
      }
    }
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
    db.createQuery(
            """
            select id, code from unit
            where (valid_from is null or valid_from <= :day)
              and (valid_to is null or valid_to >= :day)""")
        .bind("day", day)
        .map((r, c) -> Map.entry(r.getString("code"), r.getLong("id")))
        .forEach(unit -> ids.put(unit.getKey(), unit.getValue()));
    return ids;
  }
}
