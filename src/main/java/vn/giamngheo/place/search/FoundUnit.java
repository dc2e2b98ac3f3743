package vn.giamngheo.place.search;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.place.Level;
import vn.giamngheo.text.Text;

/**
 * A unit during its interval of validity, as a search shows it.
 *
 * @param validFrom first day; null when it began before our records
 * @param validTo last day; null while in force
 * @param parent the unit above; null for a province
 * @param province the province where {@code parent} is a district; null otherwise
 * @param figures printed for it in all documents
 * @param became the units it went into; empty while in force
 */
public record FoundUnit(
    long id,
    String code,
    Text name,
    Level level,
    LocalDate validFrom,
    LocalDate validTo,
    Text parent,
    Text province,
    int figures,
    List<Became> became) {

  /** A unit that an older one went into. */
  public record Became(String code, Text name) {}

  /** Whether it existed on that day. */
  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** Where its page is: the code may have been another unit's on another day. */
  public String address() {
    return address(code, validFrom, validTo);
  }

  /** The page of the unit with that code and validity. */
  public static String address(String code, LocalDate validFrom, LocalDate validTo) {
    LocalDate day = validTo == null ? validFrom : validTo;
    return "/xa/" + code + (day == null ? "" : "?boundaries=" + day);
  }
}
