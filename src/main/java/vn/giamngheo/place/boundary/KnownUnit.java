package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Envelope;
import vn.giamngheo.db.Sql;
import vn.giamngheo.place.Level;

/**
 * A unit of the day an import speaks of.
 *
 * @param validTo its last day; {@link #IN_FORCE} while in force
 * @param parentCode null for a province
 * @param parentName null for a province
 * @param box its extent, degrees WGS 84
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
    Envelope box) {
  static final LocalDate IN_FORCE = LocalDate.of(9999, 12, 31);

  static List<KnownUnit> listOn(Handle db, LocalDate day) {
    return db.createQuery(Sql.of(KnownUnit.class, "known-units"))
        .bind("day", day)
        .map(
            (r, c) ->
                new KnownUnit(
                    r.getString("code"),
                    r.getDate("valid_to") == null
                        ? IN_FORCE
                        : r.getObject("valid_to", LocalDate.class),
                    Level.of(r.getString("level")),
                    r.getString("kind"),
                    r.getString("name"),
                    r.getString("parent_code"),
                    r.getString("parent_name"),
                    r.getString("province_code"),
                    new Envelope(
                        r.getDouble("min_lon"),
                        r.getDouble("max_lon"),
                        r.getDouble("min_lat"),
                        r.getDouble("max_lat"))))
        .list();
  }

  String label() {
    return code + " " + kind + " " + name;
  }

  /** How much of both extents is common: 0 apart, 1 the same. */
  double fit(Envelope other) {
    double common = box.intersection(other).getArea();
    double both = box.getArea() + other.getArea() - common;
    return both == 0 ? 0 : common / both;
  }
}
