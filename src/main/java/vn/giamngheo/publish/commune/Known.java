package vn.giamngheo.publish.commune;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.page.FigureLink;
import vn.giamngheo.profile.CarriedFigure;
import vn.giamngheo.profile.CarriedProfile;
import vn.giamngheo.profile.HiddenFigure;
import vn.giamngheo.profile.ProfileFigure;
import vn.giamngheo.profile.UnitProfile;

/**
 * The figures of one unit in one document, each quantity once.
 *
 * @param hidden those that are hidden for privacy
 */
record Known(List<? extends ProfileFigure> figures, List<HiddenFigure> hidden) {
  static final Known NOTHING = new Known(List.of(), List.of());

  /** What is printed for the unit. */
  static Known of(UnitProfile unit) {
    return new Known(
        unit.observations().stream().filter(f -> f.mention() == 1).toList(),
        unit.hidden() == null ? List.of() : unit.hidden());
  }

  /** What is carried to the unit, as far as there is a value. */
  static Known of(CarriedProfile unit) {
    return new Known(
        unit.observations().stream().filter(f -> f.value() != null).toList(),
        unit.observations().stream().filter(CarriedFigure::suppressed).map(Known::nameOf).toList());
  }

  private static HiddenFigure nameOf(CarriedFigure f) {
    return new HiddenFigure(
        f.indicator(), f.name(), f.deprivation(), f.group(), f.base(), f.status(), f.period());
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

  /** The figure in words of the page, or that it is hidden; empty when there is none. */
  Optional<FigureLink> link(
      Voice voice, String indicator, String group, String base, String status, String period) {
    return find(indicator, group, base, status, period)
        .map(voice::full)
        .or(
            () ->
                isHidden(indicator, group, base, status, period)
                    ? Optional.of(voice.hidden())
                    : Optional.empty());
  }

  /** Whether the document has the figure, but it is not shown. */
  boolean isHidden(String indicator, String group, String base, String status, String period) {
    return hidden.stream()
        .filter(h -> h.indicator().equals(indicator) && h.group().equals(group))
        .filter(h -> h.base().equals(base) && h.status().equals(status))
        .anyMatch(h -> h.period().equals(period));
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
