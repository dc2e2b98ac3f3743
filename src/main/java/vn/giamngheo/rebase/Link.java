package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of the successions: an old unit passing, whole or in part, into a new one.
 *
 * @param date first day of the new unit
 * @param whole false when the old unit was divided
 * @param households that lived in the part when it passed; null when nobody says
 * @param area that real boundaries of both share, in any unit that is the same for all links of one
 *     division; null when one of the two boundaries is not real
 * @param law resolution and article
 */
public record Link(
    long oldId,
    long newId,
    LocalDate date,
    boolean whole,
    BigDecimal households,
    BigDecimal area,
    String law) {

  Link withArea(BigDecimal measured) {
    return new Link(oldId, newId, date, whole, households, measured, law);
  }
}
