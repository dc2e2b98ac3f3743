package vn.giamngheo.publish.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giamngheo.place.search.FoundUnit;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Numbers;

/** What happened to a unit, and where it belongs, in words. */
record PlaceWords(Voice voice, UnitPlace unit) {

  /** "Mã 24052 · đến 30/06/2025 · 160,31 km²". */
  String kicker() {
    return Stream.of(
            voice.say("Mã ", "Code ") + unit.code(),
            validity(unit.validFrom(), unit.validTo()),
            unit.areaKm2() == null
                ? null
                : Numbers.both(unit.areaKm2()).in(voice.language()) + "\u00a0km²")
        .filter(Objects::nonNull)
        .filter(s -> !s.isEmpty())
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  /** "đến 30/06/2025", "từ 01/07/2025"; empty when neither day is known. */
  String validity(LocalDate from, LocalDate to) {
    List<String> parts = new ArrayList<>();
    if (from != null) {
      parts.add(voice.say("từ ", "since ") + Dates.format(from, voice.language()));
    }
    if (to != null) {
      parts.add(voice.say("đến ", "until ") + Dates.format(to, voice.language()));
    }
    return String.join(" ", parts);
  }

  List<Section.Link> above() {
    return unit.above().stream()
        .map(a -> new Section.Link(a.name().in(voice.language()), a.address()))
        .toList();
  }

  /** Units with the same code on other days. */
  List<Section.Link> namesakes(List<FoundUnit> sameCode) {
    return sameCode.stream()
        .filter(other -> other.id() != unit.id())
        .map(
            other ->
                new Section.Link(
                    other.name().in(voice.language())
                        + " ("
                        + validity(other.validFrom(), other.validTo())
                        + ")",
                    other.address()))
        .toList();
  }

  /** What it was made of and what it became, one change for each day and resolution. */
  List<CommunePage.Change> changes(Map<Boolean, List<UnitPlace.Relative>> relatives) {
    List<CommunePage.Change> changes = new ArrayList<>();
    for (boolean later : new boolean[] {false, true}) {
      Map<String, List<UnitPlace.Relative>> byLaw = new LinkedHashMap<>();
      relatives
          .get(later)
          .forEach(r -> byLaw.computeIfAbsent(r.date() + r.law(), k -> new ArrayList<>()).add(r));
      byLaw.values().forEach(group -> changes.add(change(later, group)));
    }
    return changes;
  }

  private CommunePage.Change change(boolean later, List<UnitPlace.Relative> group) {
    String date = Dates.format(group.get(0).date(), voice.language());
    String name = unit.name().in(voice.language());
    boolean divided = later && (group.size() > 1 || !group.get(0).whole());
    String words =
        later
            ? voice.say(
                "Ngày " + date + ", " + voice.mid(name) + (divided ? " chia về" : " nhập vào"),
                "On " + date + " " + name + (divided ? " was divided among" : " went into"))
            : voice.say(
                "Ngày " + date + ", " + voice.mid(name) + " được lập từ",
                "On " + date + " " + name + " was formed from");
    return new CommunePage.Change(
        words,
        group.stream()
            .map(
                r ->
                    new CommunePage.Moved(
                        voice.mid(r.name().in(voice.language())),
                        r.address(),
                        r.whole()
                            ? voice.say("toàn bộ", "all of it")
                            : voice.say("một phần", "a part of it")))
            .toList(),
        group.get(0).law());
  }

  /**
   * Where there are figures, for a unit that has none: what it became or was, and the units above.
   */
  List<Section.Link> elsewhere(Map<Boolean, List<UnitPlace.Relative>> relatives) {
    return Stream.concat(
            Stream.concat(relatives.get(true).stream(), relatives.get(false).stream()),
            unit.above().stream())
        .map(r -> new Section.Link(r.name().in(voice.language()), r.address()))
        .distinct()
        .toList();
  }

  /** Address of this page with a parameter. */
  String address(String name, String value) {
    String own = unit.address();
    return own + (own.contains("?") ? "&" : "?") + name + "=" + value;
  }
}
