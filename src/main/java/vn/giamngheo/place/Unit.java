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
 * @param lon longitude of a point inside, degrees WGS 84; not a number when unknown
 * @param lat latitude of a point inside, degrees WGS 84; not a number when unknown
 * @param extent null when unknown
 * @param areaKm2 official area; null when unknown
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
    Extent extent,
    Double areaKm2) {

  /** A unit of unknown area. */
  public Unit(
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
    this(code, validFrom, validTo, level, kind, name, parentCode, lon, lat, extent, null);
  }

  /** Whether the unit existed on that day. */
  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether there is a day on which both exist. */
  boolean overlaps(Unit other) {
    boolean before =
        validTo != null && other.validFrom != null && validTo.isBefore(other.validFrom);
    boolean after = validFrom != null && other.validTo != null && other.validTo.isBefore(validFrom);
    return !before && !after;
  }

  /**
   * Whether a list means this unit: same code at the same time.
   *
   * @param whateverSpelling whether the names may differ: lists spell them in many ways
   */
  boolean isSame(Unit other, boolean whateverSpelling) {
    return code.equals(other.code)
        && overlaps(other)
        && level == other.level
        && (whateverSpelling || name.equalsIgnoreCase(other.name));
  }

  /** Kind and name as an official writes them: "Xã Ia Rsai". */
  public String fullName() {
    return kind + " " + name;
  }
}
