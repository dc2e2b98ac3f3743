package vn.giamngheo.session.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.map.LayerUnit;
import vn.giamngheo.session.deck.UnitCard;

/** What the atlas knows of every unit of its map, for whoever clicks on it on a slide. */
record UnitCards(Material material) {
  /** Lines that can be read at once. */
  static final int MOST_LINES = 14;

  private static final List<String> STATUS = List.of("actual", "estimate", "plan");

  /** What a card tells before deprivations, the most telling first. */
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

  /** One line of all cards; a figure under the code of its unit. */
  private record Told(String name, Map<String, UnitFigure> figures) {}

  /** By code; none where the map has but one unit, or of units without a figure. */
  List<UnitCard> list() {
    List<Series> subjects = SUBJECTS.stream().flatMap(this::series).toList();
    if (subjects.isEmpty()) {
      return List.of();
    }
    List<LayerUnit> units = material.layer(subjects.get(0)).layer().units();
    if (units.size() < 2) {
      return List.of();
    }
    List<Told> told = subjects.stream().map(this::told).toList();
    List<Told> lacking = material.deprivations().stream().map(this::told).toList();
    return units.stream()
        .sorted(Comparator.comparing(LayerUnit::code))
        .map(
            u ->
                new UnitCard(u.code(), u.name().in(material.language()), entries(u, told, lacking)))
        .filter(card -> !card.lines().isEmpty())
        .toList();
  }

  /** Of the latest period of each status. */
  private Stream<Series> series(Subject subject) {
    return STATUS.stream()
        .map(status -> material.latest(subject.indicator(), subject.group(), status, ""))
        .flatMap(Optional::stream);
  }

  private Told told(Series series) {
    Map<String, UnitFigure> figures = new HashMap<>();
    material.units(series).stream()
        .filter(UnitFigure::known)
        .forEach(unit -> figures.put(unit.code(), unit));
    return new Told(name(series), figures);
  }

  /** "Tỷ lệ hộ nghèo, dân tộc thiểu số (DTTS), thực hiện 2020". */
  private String name(Series s) {
    List<String> parts = new ArrayList<>();
    parts.add(material.indicatorName(s.indicator()));
    if (!s.group().equals("all")) {
      parts.add(material.terms().small("group", s.group()));
    }
    parts.add(material.terms().small("status", s.status()) + " " + s.period());
    return String.join(", ", parts);
  }

  /** Of what is lacked, the largest shares of the unit: they are what it stands out by. */
  private List<UnitCard.Entry> entries(LayerUnit unit, List<Told> told, List<Told> lacking) {
    String code = unit.code();
    Comparator<Told> largest = Comparator.comparing(line -> -line.figures().get(code).figure());
    return Stream.concat(
            told.stream().filter(line -> line.figures().containsKey(code)),
            lacking.stream().filter(line -> line.figures().containsKey(code)).sorted(largest))
        .limit(MOST_LINES)
        .map(line -> entry(line.name(), line.figures().get(code)))
        .toList();
  }

  private UnitCard.Entry entry(String name, UnitFigure figure) {
    return new UnitCard.Entry(name, material.book().code(figure.link()));
  }
}
