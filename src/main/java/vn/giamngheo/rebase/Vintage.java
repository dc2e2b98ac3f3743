package vn.giamngheo.rebase;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * A time during which the units of an atlas did not change.
 *
 * @param from first day; null when it began before our records
 * @param to last day; null while it lasts
 * @param day a day of it: of the document's own, the day the document speaks of; else the first, or
 *     the last of one that began before our records
 * @param original whether it is the document's own
 * @param level of the units on the map
 * @param unitCount units on the map
 */
public record Vintage(
    LocalDate from, LocalDate to, LocalDate day, boolean original, String level, int unitCount) {
  /** Name of the document's own vintage in requests. */
  public static final String ORIGINAL = "original";

  /** Name in requests: {@code original}, or a day of it. */
  public String id() {
    return original ? ORIGINAL : day.toString();
  }

  /**
   * Whether the day lies in it.
   *
   * @param date as yyyy-MM-dd; one that no calendar has lies nowhere
   */
  public boolean holds(String date) {
    try {
      return holds(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return false;
    }
  }

  boolean holds(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }

  /** "14 xã của văn bản (22/03/2021)", "4 xã hiện nay (từ 01/07/2025)". */
  public String label(Language language) {
    boolean en = language == Language.EN;
    String count = unitCount + " " + levelName().in(language);
    String date = Dates.format(day, language);
    if (original) {
      return count + (en ? " of the document (" : " của văn bản (") + date + ")";
    }
    return to == null
        ? count + (en ? " of today (since " : " hiện nay (từ ") + date + ")"
        : count + (en ? " (on " : " (ngày ") + date + ")";
  }

  /** "Của văn bản · 22/03/2021", "Hiện nay · 01/07/2025". */
  public String brief(Language language) {
    String date = Dates.format(day, language);
    if (original) {
      return new Text("Của văn bản", "The document’s").in(language) + " · " + date;
    }
    return new Text(to == null ? "Hiện nay" : "Khi đó", to == null ? "Today" : "Then").in(language)
        + " · "
        + date;
  }

  private Text levelName() {
    return switch (level) {
      case "province" -> new Text("tỉnh", unitCount == 1 ? "province" : "provinces");
      case "district" -> new Text("huyện", unitCount == 1 ? "district" : "districts");
      default -> new Text("xã", unitCount == 1 ? "commune" : "communes");
    };
  }
}
