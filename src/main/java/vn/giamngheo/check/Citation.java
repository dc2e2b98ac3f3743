package vn.giamngheo.check;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.giamngheo.text.Text;

/**
 * A document named in the paper.
 *
 * @param label where it is named
 * @param printed the words that name it
 * @param date null when the paper gives none
 * @param self whether it is the paper itself
 */
record Citation(
    Text label, String printed, String number, String issuer, LocalDate date, boolean self) {

  /** The same for all namings of one document. */
  String document() {
    return self ? "self" : number + "|" + issuer;
  }

  /**
   * Whether one of the dates must be wrong if the document is the same. Numbers begin anew each
   * year: the same number in another year is another document, unless day and month agree.
   */
  boolean differsFrom(Citation other) {
    return !date.equals(other.date)
        && (self
            || date.getYear() == other.date.getYear()
            || MonthDay.from(date).equals(MonthDay.from(other.date)));
  }
}
