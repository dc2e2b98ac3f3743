package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.giamngheo.place.Level;
import vn.giamngheo.place.boundary.ImportDetails.Flaw;

/** Where imported neighbours do not fit, in the database. */
final class Flaws {
  private Flaws() {}

  /** Replaces those of a member's province and level. */
  static void replace(Handle db, KnownUnit member, List<Coverage.Flaw> flaws) {
    db.execute(
        "delete from boundary_flaw where province_code = ? and level = ? and valid_to = ?",
        member.provinceCode(),
        member.level().id(),
        member.validTo());
    PreparedBatch batch =
        db.prepareBatch(
            """
            insert into boundary_flaw
              values (:province, :level, :validTo, :overlap, :areaHa, :lon, :lat)""");
    for (Coverage.Flaw flaw : flaws) {
      batch
          .bind("overlap", flaw.overlap())
          .bind("areaHa", flaw.areaHa())
          .bind("lon", flaw.lon())
          .bind("lat", flaw.lat())
          .bind("province", member.provinceCode())
          .bind("level", member.level().id())
          .bind("validTo", member.validTo())
          .add();
    }
    if (!flaws.isEmpty()) {
      batch.execute();
    }
  }

  /**
   * Those of some groups, largest first.
   *
   * @param groups as {@link KnownUnit#group} names them
   * @param validTos last days of their units
   * @param index of the day, for the names of the provinces
   */
  static List<Flaw> list(
      Handle db, Collection<String> groups, Collection<LocalDate> validTos, UnitIndex index) {
    List<Flaw> found = new ArrayList<>();
    db.createQuery("select * from boundary_flaw order by area_ha desc")
        .map(
            (r, c) -> {
              String province = r.getString("province_code");
              Level level = Level.of(r.getString("level"));
              if (validTos.contains(r.getObject("valid_to", LocalDate.class))
                  && groups.contains(KnownUnit.group(province, level))) {
                found.add(
                    new Flaw(
                        index.find(province).map(KnownUnit::fullName).orElse(province),
                        level,
                        r.getBoolean("overlap"),
                        r.getDouble("area_ha"),
                        r.getDouble("lon"),
                        r.getDouble("lat")));
              }
              return null;
            })
        .list();
    return found;
  }
}
