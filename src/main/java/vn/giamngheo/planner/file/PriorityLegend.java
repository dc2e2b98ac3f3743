package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.takeaway.Doubt;

/** What colours, outlines and marks on the picture of a list of priorities mean. */
final class PriorityLegend {
  /** Names of chosen units listed below the legend; more are only counted. */
  private static final int MOST_NAMED = 12;

  private final PriorityView view;
  private final Told told;
  private final PriorityWords words;
  private final PriorityPaint paint;

  PriorityLegend(PriorityView view, PriorityPaint paint) {
    this.view = view;
    this.told = view.told();
    this.words = new PriorityWords(view);
    this.paint = paint;
  }

  MapPicture.Legend legend() {
    MapPicture.Grid grid = paint.more() == null ? null : paint.more().grid();
    List<MapPicture.Key> keys =
        IntStream.range(0, grid == null ? paint.bands().size() : 0)
            .mapToObj(this::key)
            .collect(Collectors.toList());
    long without = count(null);
    if (without > 0) {
      String text = view.say("thiếu số liệu", "figures missing");
      keys.add(new MapPicture.Key(MapPicture.Fill.NONE, text, words.count(without)));
    }
    return new MapPicture.Legend(paint.title(), keys, legendNotes(), grid);
  }

  private MapPicture.Key key(int band) {
    PriorityPaint.Band shown = paint.bands().get(band);
    return new MapPicture.Key(shown.fill(), shown.text(), words.count(count(band)));
  }

  /** Units of a band, or of none when it is null. */
  private long count(Integer band) {
    return Stream.concat(
            told.units().stream().map(Told.Unit::code),
            told.excluded().stream().map(Told.Excluded::code))
        .filter(code -> Objects.equals(paint.bandOf().apply(code), band))
        .count();
  }

  private List<String> legendNotes() {
    List<String> notes = new ArrayList<>();
    List<Told.Unit> chosen = told.chosen();
    if (!chosen.isEmpty()) {
      String names = chosen.stream().map(Told.Unit::name).collect(Collectors.joining(", "));
      notes.add(
          chosen.size() > MOST_NAMED
              ? view.say(
                  "Viền đậm: %s được chọn.", "Bold outline: %s chosen.", words.count(chosen.size()))
              : view.say("Viền đậm: được chọn (%s).", "Bold outline: chosen (%s).", names));
    }
    focused().ifPresent(name -> notes.add(view.say("Viền xanh: %s.", "Blue outline: %s.", name)));
    notes.add(paint.note());
    Map<String, String> kinds = paint.more() == null ? kinds() : paint.more().doubts();
    kinds.forEach(
        (mark, kind) ->
            notes.add(mark + " " + view.say("số bị nghi vấn: %s.", "figure in doubt: %s.", kind)));
    return notes.stream().filter(note -> !note.isEmpty()).toList();
  }

  private Optional<String> focused() {
    return Stream.concat(
            told.find(view.query().focus()).map(Told.Unit::name).stream(),
            told.excluded().stream()
                .filter(e -> e.code().equals(view.query().focus()))
                .map(Told.Excluded::name))
        .findFirst();
  }

  private Map<String, String> kinds() {
    return told.units().stream()
        .flatMap(u -> u.contributions().stream())
        .filter(c -> !PriorityNumbers.mark(c).isEmpty())
        .collect(
            Collectors.groupingBy(
                PriorityNumbers::mark,
                TreeMap::new,
                Collectors.mapping(
                    c -> Doubt.kind(c.contested().severity()).in(view.language()),
                    Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new),
                        kinds -> String.join(", ", kinds)))));
  }
}
