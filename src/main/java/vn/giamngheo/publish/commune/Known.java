package vn.giamngheo.publish.commune;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.profile.ProfileFigure;

/** The figures of one unit in one document, each quantity once. */
record Known(List<? extends ProfileFigure> figures) {

  static Known of(List<? extends ProfileFigure> all) {
    return new Known(all.stream().filter(f -> f.mention() == 1).toList());
  }

  Optional<ProfileFigure> find(String indicator, String group, String status, String period) {
    return find(indicator, group, "", status, period);
  }

  Optional<ProfileFigure> find(
      String indicator, String group, String base, String status, String period) {
    return figures.stream()
        .filter(f -> f.indicator().equals(indicator) && f.group().equals(group))
        .filter(f -> f.base().equals(base) && f.status().equals(status))
        .filter(f -> f.period().equals(period))
        .map(ProfileFigure.class::cast)
        .findFirst();
  }

  /** The same figure of another unit. */
  Optional<ProfileFigure> like(ProfileFigure f) {
    return find(f.indicator(), f.group(), f.base(), f.status(), f.period());
  }

  /** The last period that has a core figure of that status. */
  Optional<String> latest(String status) {
    return periods(status).stream().max(Comparator.naturalOrder());
  }

  /** Periods of core figures of that status, oldest first. */
  List<String> periods(String status) {
    return figures.stream()
        .filter(f -> f.status().equals(status) && f.deprivation().isEmpty())
        .map(ProfileFigure::period)
        .distinct()
        .sorted()
        .toList();
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }
}
