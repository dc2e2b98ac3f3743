package vn.giamngheo.place.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Finds out whether the features are the units of another day than the one given. */
final class VintageHint {
  private VintageHint() {}

  /**
   * Advice to import with another day, when more features are units of that day.
   *
   * @param taken features taken with the day given
   */
  static Optional<Text> find(Handle db, LocalDate given, List<Claim> claims, int taken) {
    LocalDate best = null;
    int most = taken;
    for (Vintage other : Vintage.listAll(db)) {
      int found = Matcher.match(other.index(), claims, Map.of()).sure().size();
      if (found > most) {
        best = other.day();
        most = found;
      }
    }
    return Optional.ofNullable(best).map(day -> advice(given, day));
  }

  private static Text advice(LocalDate given, LocalDate better) {
    return new Text(
        "Tệp có vẻ là đơn vị hành chính ngày "
            + Dates.format(better, Language.VI)
            + ", không phải "
            + Dates.format(given, Language.VI)
            + "; hãy thử --vintage "
            + better,
        "The file seems to hold the units of "
            + Dates.format(better, Language.EN)
            + ", not of "
            + Dates.format(given, Language.EN)
            + "; try --vintage "
            + better);
  }
}
