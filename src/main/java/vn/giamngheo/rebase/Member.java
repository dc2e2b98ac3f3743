package vn.giamngheo.rebase;

import java.time.LocalDate;
import vn.giamngheo.text.Text;

/**
 * A unit that figures are carried from, through or to.
 *
 * @param id of the unit during its interval of validity
 * @param from first day; null when it began before our records
 * @param to last day; null while in force
 */
public record Member(long id, String code, Text name, LocalDate from, LocalDate to) {

  boolean isValidOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
