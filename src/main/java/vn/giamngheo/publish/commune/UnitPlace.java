package vn.giamngheo.publish.commune;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.text.Text;

/**
 * A unit during its interval of validity, and where it belongs.
 *
 * @param validFrom first day; null when it began before our records
 * @param validTo last day; null while in force
 * @param areaKm2 official area; null when unknown
 * @param note remark of the list of units; empty without
 * @param above the units above, the nearest first
 */
record UnitPlace(
    long id,
    String code,
    Text name,
    String level,
    LocalDate validFrom,
    LocalDate validTo,
    Double areaKm2,
    String note,
    List<Relative> above) {

  /**
   * Another unit it has to do with.
   *
   * @param whole whether it passed whole; true for units above
   * @param date of the change; null for units above
   * @param law resolution and article; empty for units above
   * @param figures printed for it
   */
  record Relative(
      long id, Text name, String address, boolean whole, LocalDate date, String law, int figures) {}

  String address() {
    return FoundUnit.address(code, validFrom, validTo);
  }
}
