package vn.giamngheo.place;

import java.time.LocalDate;

/**
 * One old unit passing, whole or in part, into one new unit.
 *
 * @param date first day of the new unit
 * @param whole false when the old unit was divided among several
 * @param resolution number of the resolution that made it
 * @param article the clause of that resolution
 * @param shareHouseholds households that lived in the part when it passed; null when nobody says
 */
public record Succession(
    String oldCode,
    String newCode,
    LocalDate date,
    boolean whole,
    String resolution,
    String article,
    Long shareHouseholds) {

  /** A succession of which nobody says how many households it moved. */
  public Succession(
      String oldCode,
      String newCode,
      LocalDate date,
      boolean whole,
      String resolution,
      String article) {
    this(oldCode, newCode, date, whole, resolution, article, null);
  }
}
