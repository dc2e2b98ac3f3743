package vn.giamngheo.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** Dates as officials write them. */
public final class Dates {
  private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

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

  /**
   * A period as a document counts them: 2024, 2021-2025, 2024-06, 2024-H1 (half a year), 2024-Q1 (a
   * quarter). Anything else is left as it is.
   */
  public static String formatPeriod(String period, Language language) {
    if (period.matches("\\d{4}-\\d{4}")) {
      return period.replace('-', '–');
    }
    if (!period.matches("\\d{4}-(H[12]|Q[1-4])")) {
      return formatPartial(period, language);
    }
    String year = period.substring(0, 4);
    int part = period.charAt(6) - '0';
    boolean quarter = period.charAt(5) == 'Q';
    if (language == Language.EN) {
      return ORDINALS.get(part - 1) + (quarter ? " quarter of " : " half of ") + year;
    }
    return quarter
        ? "quý " + ROMAN.get(part - 1) + "/" + year
        : "6 tháng " + (part == 1 ? "đầu" : "cuối") + " năm " + year;
  }
}
