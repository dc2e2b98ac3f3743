package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.map.LayerWords;

/**
 * One thing told of every unit of the map.
 *
 * @param name "Tỷ lệ hộ nghèo, thực hiện 2020"
 * @param measure what it is counted in: "%", "hộ"
 * @param figures by the code of their unit; none for a unit without a figure
 */
record UnitSeries(String name, String measure, Map<String, UnitFigure> figures) {
  private static final List<String> STATUS = List.of("actual", "estimate", "plan");

  /** What is told of units, the most telling first; deprivations apart. */
  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("poverty_rate", "all"),
          new Subject("poor_households", "all"),
          new Subject("poverty_rate_reduction", "all"),
          new Subject("households", "all"),
          new Subject("near_poverty_rate", "all"),
          new Subject("near_poor_households", "all"),
          new Subject("poverty_rate", "dtts"),
          new Subject("poor_households", "dtts"));

  private record Subject(String indicator, String group) {}

  /** Poverty of the units: of every status the latest period. */
  static List<UnitSeries> ofPoverty(Material m) {
    return SUBJECTS.stream()
        .flatMap(
            subject ->
                STATUS.stream()
                    .map(
                        status -> m.map().latest(subject.indicator(), subject.group(), status, "")))
        .flatMap(Optional::stream)
        .map(series -> of(m, series))
        .toList();
  }

  /** What poor households lack. */
  static List<UnitSeries> ofDeprivations(Material m) {
    return m.map().deprivations().stream().map(series -> of(m, series)).toList();
  }

  private static UnitSeries of(Material m, Series series) {
    Map<String, UnitFigure> figures = new HashMap<>();
    m.map().units(series).stream()
        .filter(UnitFigure::known)
        .forEach(unit -> figures.put(unit.code(), unit));
    return new UnitSeries(
        name(m, series), new LayerWords(m.map().layer(series)).measure(), Map.copyOf(figures));
  }

  private static String name(Material m, Series s) {
    List<String> parts = new ArrayList<>();
    parts.add(m.indicatorName(s.indicator()));
    if (!s.group().equals("all")) {
      parts.add(m.terms().small("group", s.group()));
    }
    parts.add(m.terms().small("status", s.status()) + " " + s.period());
    return String.join(", ", parts);
  }

  /** All units of the map; the highest poverty rate first, where it is known. */
  static List<UnitFigure> units(Material m) {
    return Stream.of("actual", "estimate", "plan")
        .map(status -> m.map().latest("poverty_rate", "all", status, ""))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> m.map().series().stream().filter(s -> s.unitCount() > 0).findFirst())
        .map(m.map()::units)
        .orElse(List.of());
  }

  boolean knows(String unit) {
    return figures.containsKey(unit);
  }

  /** Code of the unit's figure in the deck. */
  int code(Material m, String unit) {
    return m.book().code(figures.get(unit).link());
  }
}
