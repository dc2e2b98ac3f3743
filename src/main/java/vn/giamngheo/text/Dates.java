package vn.giamngheo.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Dates as officials write them. */
public final class Dates {
  private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private Dates() {}

  /** A full date: 22/03/2021, or 22 Mar 2021. */
  public static String format(LocalDate date, Language language) {
    return date.format(language == Language.EN ? EN : VI);
  }

  /**
   * A date of which the paper may print only month or year: 2021-03-22, 2024-08, 2024. Anything
   * else is left as it is.
   */
  public static String formatPartial(String iso, Language language) {
    if (iso.matches("\\d{4}-\\d{2}")) {
      return iso.substring(5) + "/" + iso.substring(0, 4);
    }
    try {
      return format(LocalDate.parse(iso), language);
    } catch (DateTimeParseException e) {
      return iso;
    }
  }
}
