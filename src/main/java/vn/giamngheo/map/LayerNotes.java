package vn.giamngheo.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.takeaway.BoundaryWords;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What a reader must know beside a map: where the figures stand, what is missing or approximate.
 *
 * @param rebasing how the figures were carried to these units; null for the document's own
 */
record LayerNotes(
    Atlas atlas, LayerQuery query, Layer layer, Rebasing rebasing, Language language) {

  /** The document and the annexes or sections the figures on the map stand in. */
  String source() {
    List<String> places =
        layer.valued().stream()
            .flatMap(LayerNotes::locators)
            .map(locator -> locator.place().in(language))
            .distinct()
            .toList();
    if (places.isEmpty() && layer.total() != null && layer.total().locator() != null) {
      places = List.of(layer.total().locator().place().in(language));
    }
    return places.isEmpty()
        ? atlas.citation(language)
        : atlas.citation(language) + ", " + String.join("; ", places);
  }

  private static Stream<Locator> locators(LayerUnit unit) {
    return unit.rebased() == null
        ? Stream.of(unit.locator())
        : unit.rebased().inputs().stream().map(input -> input.figure().locator());
  }

  /** Sentences, most important first; how the boundaries were made comes last. */
  List<String> notes() {
    List<String> notes = new ArrayList<>(ofFigures());
    LocalDate day = rebasing == null ? atlas.unitsAsOf() : rebasing.vintage().day();
    new BoundaryWords(layer.origins(), day).notes().forEach(note -> notes.add(note.in(language)));
    return notes;
  }

  /** Sentences about the figures alone. */
  List<String> ofFigures() {
    List<Text> notes = new ArrayList<>();
    if (rebasing == null) {
      addMissing(notes);
    } else {
      notes.addAll(new CarriedNotes(layer, rebasing).notes());
    }
    if (atlas.restricted()) {
      notes.add(Disclosure.RULE);
    }
    int classes = layer.breaks().size();
    if (classes > 1 && classes < query.classes()) {
      notes.add(
          new Text(
              "Chỉ đủ giá trị khác nhau cho " + classes + " lớp.",
              "There are distinct values for " + classes + " classes only."));
    }
    return notes.stream().map(note -> note.in(language)).toList();
  }

  private void addMissing(List<Text> notes) {
    String hidden =
        layer.units().stream()
            .filter(LayerUnit::suppressed)
            .map(u -> u.name().in(language))
            .collect(Collectors.joining(", "));
    if (!hidden.isEmpty()) {
      notes.add(
          new Text(
              "Đã ẩn để bảo vệ riêng tư: " + hidden + ".",
              "Hidden to protect privacy: " + hidden + "."));
    }
    List<String> without =
        layer.units().stream()
            .filter(u -> u.figure() == null && !u.suppressed())
            .map(u -> u.name().in(language))
            .toList();
    if (without.isEmpty()) {
      return;
    }
    if (without.size() == layer.units().size()) {
      notes.add(
          new Text(
              "Văn bản chỉ in số liệu này cho cả " + atlas.unitName().vi() + ".",
              "The document prints this figure only for " + atlas.unitName().en() + "."));
    } else {
      String list = String.join(", ", without);
      notes.add(new Text("Không có số liệu: " + list + ".", "No data: " + list + "."));
    }
  }
}
