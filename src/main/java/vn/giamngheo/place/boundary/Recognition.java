package vn.giamngheo.place.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.place.boundary.ImportDetails.FileVintage;

/**
 * Of which day the units of a file are: of that which explains clearly most of its features, while
 * no day with other units explains nearly as many. A file that does not tell is held against today.
 */
final class Recognition {
  /** Share of the features that the day must explain. */
  private static final double MOST = 0.6;

  /** Share of the best day's features that no other day may reach. */
  private static final double RIVAL = 0.8;

  private final List<Vintage> vintages;
  private final Map<String, String> confirmed;

  /**
   * @param vintages today's first
   */
  Recognition(List<Vintage> vintages, Map<String, String> confirmed) {
    this.vintages = vintages;
    this.confirmed = confirmed;
  }

  /** A file's day, and whether the file told it. */
  record Found(Vintage vintage, FileVintage file) {}

  Found of(FileClaims file) {
    List<Attempt> attempts = vintages.stream().map(v -> attempt(v, file)).toList();
    Attempt best = attempts.get(0);
    for (Attempt other : attempts) {
      best = other.sure().size() > best.sure().size() ? other : best;
    }
    boolean told = best.sure().size() >= MOST * file.features();
    for (Attempt other : attempts) {
      told &=
          best.sure().containsAll(other.sure()) || other.sure().size() < RIVAL * best.sure().size();
    }
    Attempt chosen = told ? best : attempts.get(0);
    return new Found(
        chosen.vintage(),
        new FileVintage(
            file.file(), chosen.vintage().day(), told, chosen.sure().size(), file.features()));
  }

  private record Attempt(Vintage vintage, Set<KnownUnit> sure) {}

  private Attempt attempt(Vintage vintage, FileClaims file) {
    return new Attempt(
        vintage, Matcher.match(vintage.index(), file.claims(), confirmed).sure().keySet());
  }
}
