package vn.giamngheo.place.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import vn.giamngheo.db.Sql;
import vn.giamngheo.place.Level;

/**
 * A unit of the day an import speaks of.
 *
 * @param validTo its last day; {@link #IN_FORCE} while in force
 * @param parentCode null when there is none above it
 * @param parentName null when there is none above it
 * @param place what is known of where it lies
 * @param key its name made comparable
 * @param parentKey name of the unit above made comparable; empty when there is none
 */
record KnownUnit(
    String code,
    LocalDate validTo,
    Level level,
    String kind,
    String name,
    String parentCode,
    String parentName,
    String provinceCode,
    KnownPlace place,
    String key,
    String parentKey) {
  static final LocalDate IN_FORCE = LocalDate.of(9999, 12, 31);

  static List<KnownUnit> listOn(Handle db, LocalDate day) {
    return db.createQuery(Sql.of(KnownUnit.class, "known-units"))
        .bind("day", day)
        .map((r, c) -> of(r))
        .list();
  }

  private static KnownUnit of(ResultSet r) throws SQLException {
    LocalDate validTo = r.getObject("valid_to", LocalDate.class);
    String parentName = r.getString("parent_name");
    return new KnownUnit(
        r.getString("code"),
        validTo == null ? IN_FORCE : validTo,
        Level.of(r.getString("level")),
        r.getString("kind"),
        r.getString("name"),
        r.getString("parent_code"),
        parentName,
        r.getString("province_code"),
        new KnownPlace(
            r.getObject("min_lon") == null
                ? null
                : new Envelope(
                    r.getDouble("min_lon"),
                    r.getDouble("max_lon"),
                    r.getDouble("min_lat"),
                    r.getDouble("max_lat")),
            r.getObject("lon") == null
                ? null
                : new Coordinate(r.getDouble("lon"), r.getDouble("lat")),
            r.getObject("area_km2", Double.class)),
        NameKey.of(r.getString("name")),
        parentName == null ? "" : NameKey.of(parentName));
  }

  /** Kind and name. */
  String fullName() {
    return kind + " " + name;
  }

  String label() {
    return code + " " + fullName();
  }

  UnitRef ref() {
    return new UnitRef(
        code, validTo.equals(IN_FORCE) ? null : validTo, level, label(), provinceCode);
  }

  /** Names the unit in the tables of imported boundaries. */
  String id() {
    return code + " " + validTo;
  }

  /** Units of one province and level, which fit together like tiles. */
  String group() {
    return group(provinceCode, level);
  }

  static String group(String provinceCode, Level level) {
    return provinceCode + " " + level;
  }
}
