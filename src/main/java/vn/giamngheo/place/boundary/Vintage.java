package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * A day on which the units of a file may have existed, and those units.
 *
 * @param day a day between two changes of the list of units
 */
record Vintage(LocalDate day, UnitIndex index) {

  static Vintage on(Handle db, LocalDate day) {
    return new Vintage(day, new UnitIndex(KnownUnit.listOn(db, day)));
  }

  /** One for each time between changes of the list, today first, then backwards. */
  static List<Vintage> listAll(Handle db) {
    Set<LocalDate> days = new LinkedHashSet<>();
    days.add(LocalDate.now());
    db.createQuery(
            """
            select valid_to as last_day from unit where valid_to is not null
            union
            select valid_from - 1 from unit where valid_from is not null
            order by last_day desc""")
        .mapTo(LocalDate.class)
        .forEach(days::add);
    List<Vintage> all = new ArrayList<>();
    Set<Set<KnownUnit>> seen = new HashSet<>();
    for (LocalDate day : days) {
      Vintage vintage = on(db, day);
      if (seen.add(new HashSet<>(vintage.index.units()))) {
        all.add(vintage);
      }
    }
    return all;
  }
}
