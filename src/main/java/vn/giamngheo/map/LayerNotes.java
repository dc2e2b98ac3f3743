package vn.giamngheo.map;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * What a reader must know beside a map: where the figures stand, what is missing or approximate.
 */
record LayerNotes(Atlas atlas, LayerQuery query, Layer layer, Language language) {

  /** The document and the annexes or sections the figures on the map stand in. */
  String source() {
    List<String> places =
        layer.valued().stream().map(u -> u.locator().place().in(language)).distinct().toList();
    if (places.isEmpty() && layer.total() != null && layer.total().locator() != null) {
      places = List.of(layer.total().locator().place().in(language));
    }
    return places.isEmpty()
        ? atlas.citation(language)
        : atlas.citation(language) + ", " + String.join("; ", places);
  }

  /** Sentences, most important first. */
  List<String> notes() {
    List<Text> notes = new ArrayList<>();
    addMissing(notes);
    int classes = layer.breaks().size();
    if (classes > 1 && classes < query.classes()) {
      notes.add(
          new Text(
              "Chỉ đủ giá trị khác nhau cho " + classes + " lớp.",
              "There are distinct values for " + classes + " classes only."));
    }
    if (layer.units().stream().anyMatch(LayerUnit::schematic)) {
      notes.add(schematic());
    }
    return notes.stream().map(note -> note.in(language)).toList();
  }

  private void addMissing(List<Text> notes) {
    List<String> without =
        layer.units().stream()
            .filter(u -> u.figure() == null)
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

  private Text schematic() {
    return new Text(
        "Ranh giới là sơ đồ, vẽ từ tâm và phạm vi của các đơn vị hành chính vào ngày "
            + Dates.format(atlas.unitsAsOf(), Language.VI)
            + ".",
        "Boundaries are schematic, drawn from centres and extents of the units of "
            + Dates.format(atlas.unitsAsOf(), Language.EN)
            + ".");
  }
}
