package vn.giamngheo.place;

import java.time.LocalDate;

/**
 * An administrative unit during one interval of validity. Code and date together are the key: a
 * code may live on with another name and extent.
 *
 * @param code official code as text: province 2, district 3, commune 5 digits
 * @param validFrom first day; null when it began before our records
 * @param validTo last day; null while still in force
 * @param kind the word before the name, in Vietnamese: Xã, Phường, Thị trấn, Huyện …
 * @param name without the kind
 * @param parentCode code of the unit above at the same time; null for a province
 * @param lon longitude of the centre, degrees WGS 84
 * @param lat latitude of the centre, degrees WGS 84
 */
public record Unit(
    String code,
    LocalDate validFrom,
    LocalDate validTo,
    Level level,
    String kind,
    String name,
    String parentCode,
    double lon,
    double lat,
    Extent extent) {

  /** Whether the unit existed on that day. */
  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** Kind and name as an official writes them: "Xã Ia Rsai". */
  public String fullName() {
    return kind + " " + name;
  }
}
