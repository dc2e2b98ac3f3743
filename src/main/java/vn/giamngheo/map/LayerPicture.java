package vn.giamngheo.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.intake.GeoJson;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.takeaway.BoundaryWords;
import vn.giamngheo.takeaway.Palette;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/** A layer as a picture: the map of the page with all that a map on its own must say. */
public final class LayerPicture {
  private final LayerView view;
  private final LayerWords words;
  private final List<String> colours;

  private LayerPicture(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
    this.colours = Palette.of(view.layer().breaks().borders(), view.indicator().id());
  }

  /** The picture of a layer that was read with its boundaries. */
  public static MapPicture of(LayerView view) {
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
        fill(unit, level),
        shape(unit),
        view.selected().contains(unit.code()) ? MapPicture.Outline.BOLD : MapPicture.Outline.NONE);
  }

  private MapPicture.Fill fill(LayerUnit unit, Integer level) {
    if (level != null) {
      return MapPicture.Fill.plain(colours.get(level));
    }
    return unit.suppressed() ? MapPicture.Fill.HIDDEN : MapPicture.Fill.NONE;
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
    long hidden = view.layer().units().stream().filter(LayerUnit::suppressed).count();
    long without = view.layer().units().size() - view.layer().valued().size() - hidden;
    if (hidden > 0) {
      keys.add(
          new MapPicture.Key(
              MapPicture.Fill.HIDDEN, Disclosure.HIDDEN.in(view.language()), units(hidden)));
    }
    if (without > 0) {
      keys.add(
          new MapPicture.Key(
              MapPicture.Fill.NONE, view.say("không có số liệu", "no data"), units(without)));
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
    return new MapPicture.Key(MapPicture.Fill.plain(colours.get(number)), text, units(count));
  }

  private String units(long count) {
    return view.say("%d đơn vị", count == 1 ? "%d unit" : "%d units", count);
  }

  private List<String> legendNotes() {
    List<String> notes = new ArrayList<>();
    LayerUnit total = view.layer().total();
    if (total != null && (total.figure() != null || total.suppressed())) {
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
    Text method = view.name("method", view.query().method().id());
    return words.classes().note(method).in(view.language());
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
    lines.addAll(notes.ofFigures());
    lines.addAll(missingShapes());
    lines.addAll(
        new BoundaryWords(view.layer().origins(), view.day()).pictureNotes(view.language()));
    lines.add(view.revisionLine());
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
}
