package vn.giamngheo.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.intake.GeoJson;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.text.Dates;
import vn.giamngheo.web.Replies;

/** A layer as a picture: the map of the page with all that a map on its own must say. */
final class LayerPicture {
  private final LayerView view;
  private final LayerWords words;
  private final List<String> colours;

  private LayerPicture(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
    this.colours = Palette.of(view.layer().breaks().borders(), view.indicator());
  }

  static MapPicture of(LayerView view) {
    return new LayerPicture(view).picture();
  }

  private MapPicture picture() {
    return new MapPicture(
        view.language(),
        words.title(),
        words.subtitle(),
        words.summary(),
        view.layer().units().stream().map(this::area).toList(),
        legend(),
        footer());
  }

  private MapPicture.Area area(LayerUnit unit) {
    Integer level = unit.figure() == null ? null : view.layer().breaks().classOf(unit.figure());
    return new MapPicture.Area(
        unit.code(),
        words.shortName(unit),
        CarriedWords.sign(unit) + words.value(unit),
        LayerWords.mark(unit),
        tip(unit),
        level,
        level == null ? null : colours.get(level),
        shape(unit),
        view.selected().contains(unit.code()));
  }

  private String tip(LayerUnit unit) {
    CarriedWords carried = new CarriedWords(view);
    String more =
        Stream.of(carried.beside(unit), Objects.requireNonNullElse(carried.reason(unit), ""))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    String tip = words.name(unit) + ": " + words.full(unit) + (more.isEmpty() ? "" : " · " + more);
    String doubt = words.doubt(unit);
    return doubt.isEmpty() ? tip : tip + " " + LayerWords.mark(unit) + " (" + doubt + ")";
  }

  /** The boundary in degrees; null when none is known. */
  static Geometry shape(LayerUnit unit) {
    if (unit.geometry() == null) {
      return null;
    }
    try {
      return GeoJson.polygon(Replies.JSON.readTree(unit.geometry()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("boundary of " + unit.code() + " is no JSON", e);
    }
  }

  private MapPicture.Legend legend() {
    List<MapPicture.Key> keys =
        IntStream.range(0, colours.size()).mapToObj(this::key).collect(Collectors.toList());
    long without = view.layer().units().size() - view.layer().valued().size();
    if (without > 0) {
      keys.add(new MapPicture.Key(null, view.say("không có số liệu", "no data"), units(without)));
    }
    String title = view.indicator().name().in(view.language()) + " (" + words.measure() + ")";
    return new MapPicture.Legend(title, keys, legendNotes());
  }

  private MapPicture.Key key(int number) {
    long count =
        view.layer().valued().stream()
            .filter(u -> view.layer().breaks().classOf(u.figure()) == number)
            .count();
    boolean alone = view.layer().units().size() == 1;
    String text = alone ? words.value(view.layer().units().get(0)) : words.range(number);
    return new MapPicture.Key(colours.get(number), text, units(count));
  }

  private String units(long count) {
    return view.say("%d đơn vị", count == 1 ? "%d unit" : "%d units", count);
  }

  private List<String> legendNotes() {
    List<String> notes = new ArrayList<>();
    LayerUnit total = view.layer().total();
    if (total != null && total.figure() != null) {
      notes.add(words.name(total) + ": " + words.full(total) + " " + LayerWords.mark(total));
    }
    if (colours.size() > 1) {
      notes.add(classesNote());
    }
    notes.addAll(new CarriedWords(view).legend());
    List<LayerUnit> contested = contested();
    for (String mark : contested.stream().map(LayerWords::mark).distinct().toList()) {
      String kinds =
          contested.stream()
              .filter(u -> LayerWords.mark(u).equals(mark))
              .map(words::doubt)
              .distinct()
              .collect(Collectors.joining(", "));
      notes.add(mark + " " + view.say("số bị nghi vấn: %s.", "figure in doubt: %s.", kinds));
    }
    if (!view.selected().isEmpty()) {
      notes.add(view.say("Viền đậm: %s.", "Outlined: %s.", selectedNames()));
    }
    return notes;
  }

  private String classesNote() {
    return view.say(
        "Cách chia lớp: %s. Lớp gồm cận dưới, không gồm cận trên; lớp cao nhất gồm cả hai.",
        "Classes: %s. A class includes its lower border, not its upper; the highest includes both.",
        view.term("method", view.query().method().id()));
  }

  private List<LayerUnit> contested() {
    List<LayerUnit> all = new ArrayList<>(view.layer().units());
    all.add(view.layer().total());
    return all.stream()
        .filter(Objects::nonNull)
        .filter(u -> !LayerWords.mark(u).isEmpty())
        .toList();
  }

  private String selectedNames() {
    return view.layer().units().stream()
        .filter(u -> view.selected().contains(u.code()))
        .map(words::name)
        .collect(Collectors.joining(", "));
  }

  private List<String> footer() {
    LayerNotes notes = view.notes();
    List<String> lines = new ArrayList<>();
    lines.add(view.say("Nguồn: %s.", "Source: %s.", notes.source()));
    lines.addAll(notes.notes());
    lines.addAll(missingShapes());
    String borders =
        new BoundaryWords(view.layer().units(), view.day()).label().in(view.language());
    if (!borders.isEmpty()) {
      lines.add(borders + ".");
    }
    lines.add(revision(view));
    return lines;
  }

  private List<String> missingShapes() {
    String names =
        view.layer().units().stream()
            .filter(u -> u.geometry() == null)
            .map(words::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? List.of()
        : List.of(view.say("Không có ranh giới: %s.", "No boundary: %s.", names));
  }

  /** Which data a file was made of; no clock, so that the same data give the same file. */
  static String revision(LayerView view) {
    return view.say(
        "Phiên bản số liệu %d (%s), nạp ngày %s · Atlas Giảm nghèo %s",
        "Data revision %d (%s), loaded on %s · Atlas Giảm nghèo %s",
        view.revision().revision(),
        view.revision().sha256().substring(0, 12),
        Dates.format(view.revision().createdAt().toLocalDate(), view.language()),
        view.version());
  }
}
