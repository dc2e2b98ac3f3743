package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.planner.rank.Area;
import vn.giamngheo.planner.rank.Desk;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.planner.scenario.Boundaries;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.takeaway.BoundaryWords;
import vn.giamngheo.takeaway.RevisionLine;
import vn.giamngheo.takeaway.UnitNames;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * The map a result in categories is drawn upon.
 *
 * @param areas of all units, in the order of their codes
 * @param place name and day of what the map shows: "huyện Krông Pa"
 * @param revisionLine which data and which program
 * @param chosen codes of the units of the list on the screen, which are outlined; may be empty
 */
record ResultMap(
    Language language,
    Text place,
    List<Area> areas,
    BoundaryWords boundaries,
    String revisionLine,
    Set<String> chosen) {

  /** A category of the legend. */
  record Category(String id, Text name, MapPicture.Fill fill) {
    Category(String id, Text name, String colour, MapPicture.Pattern pattern) {
      this(id, name, new MapPicture.Fill(colour, pattern));
    }
  }

  /**
   * A unit.
   *
   * @param category null for one without a figure
   * @param about it: what a pointer shows beside its name
   */
  record Unit(String code, String name, String category, String about) {}

  /** Reads the map of an atlas on the units of a day, see {@link Boundaries#named}. */
  static ResultMap read(
      Jdbi db,
      AtlasQueries atlases,
      String atlas,
      String boundaries,
      String version,
      Language language) {
    return Desk.read(
        db,
        atlases,
        atlas,
        desk -> {
          List<Area> areas = desk.areas(boundaries);
          Vintage day = desk.boundaries().rebasing(boundaries).map(r -> r.vintage()).orElse(null);
          return new ResultMap(
              language,
              place(desk.atlas(), day),
              areas,
              new BoundaryWords(
                  areas.stream().map(Area::origin).toList(),
                  day == null ? desk.atlas().unitsAsOf() : day.day()),
              RevisionLine.of(Manifest.current(db).orElseThrow(), version, language),
              Set.of());
        });
  }

  /** The same map with the units outlined that a list chooses. */
  ResultMap choosing(Set<String> codes) {
    return new ResultMap(language, place, areas, boundaries, revisionLine, codes);
  }

  private static Text place(Atlas atlas, Vintage day) {
    Text name = Words.within(atlas.unitName());
    return day == null
        ? name
        : new Text(
            name.vi() + ", trên " + day.label(Language.VI),
            name.en() + ", on " + day.label(Language.EN));
  }

  /**
   * The picture.
   *
   * @param sentences what it means and what it rests on; the source among them
   */
  MapPicture picture(
      Text title,
      String subtitle,
      List<Category> categories,
      Map<String, Unit> units,
      List<String> sentences) {
    List<MapPicture.Key> keys = new ArrayList<>();
    for (Category one : categories) {
      keys.add(
          new MapPicture.Key(
              one.fill(), one.name().in(language), count(units, one.id()).in(language)));
    }
    long without = areas.stream().filter(a -> category(units, a) == null).count();
    if (without > 0) {
      keys.add(
          new MapPicture.Key(
              MapPicture.Fill.NONE,
              new Text("không có kết quả", "no result").in(language),
              units(without).in(language)));
    }
    return new MapPicture(
        language,
        title.in(language) + ", " + place.in(language),
        subtitle,
        String.join(" ", sentences),
        areas.stream().map(a -> area(a, categories, units.get(a.code()))).toList(),
        new MapPicture.Legend(title.in(language), keys, legendNotes()),
        footer(sentences));
  }

  private static String category(Map<String, Unit> units, Area area) {
    Unit unit = units.get(area.code());
    return unit == null ? null : unit.category();
  }

  private Text count(Map<String, Unit> units, String category) {
    return units(
        units.values().stream().filter(u -> Objects.equals(u.category(), category)).count());
  }

  private Text units(long count) {
    Text number = Numbers.both(count);
    Text noun = UnitNoun.of(areas.get(0).code()).of(count);
    return new Text(number.vi() + " " + noun.vi(), number.en() + " " + noun.en());
  }

  private MapPicture.Area area(Area area, List<Category> categories, Unit unit) {
    int level = 0;
    while (level < categories.size()
        && (unit == null || !categories.get(level).id().equals(unit.category()))) {
      level++;
    }
    boolean known = level < categories.size();
    return new MapPicture.Area(
        area.code(),
        unit == null ? "" : UnitNames.brief(unit.name()),
        "",
        "",
        unit == null ? area.code() : unit.name() + ": " + unit.about(),
        known ? level : null,
        known ? categories.get(level).fill() : MapPicture.Fill.NONE,
        area.geometry(),
        chosen.contains(area.code()) ? MapPicture.Outline.BOLD : MapPicture.Outline.NONE);
  }

  private List<String> legendNotes() {
    return chosen.isEmpty()
        ? List.of()
        : List.of(
            new Text(
                    "Viền đậm: %s trong danh sách ưu tiên.",
                    "Bold outline: %s on the priority list.")
                .in(language)
                .formatted(units(chosen.size()).in(language)));
  }

  private List<String> footer(List<String> sentences) {
    List<String> lines = new ArrayList<>(sentences);
    lines.addAll(boundaries.pictureNotes(language));
    lines.add(revisionLine);
    return lines;
  }
}
