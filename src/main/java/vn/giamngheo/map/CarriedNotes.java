package vn.giamngheo.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.rebase.Member;
import vn.giamngheo.rebase.RebasedNotes;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Wholes;
import vn.giamngheo.text.Text;

/** What a reader must know beside figures carried to units of another day. */
record CarriedNotes(Layer layer, Rebasing rebasing) {
  /** More districts than these are said unit by unit, not beside the map. */
  private static final int MOST_DISTRICTS = 3;

  /** Sentences, most important first. */
  List<Text> notes() {
    List<Text> notes = new ArrayList<>();
    reasons(notes);
    notes.addAll(
        RebasedNotes.of(
            layer.units().stream().map(LayerUnit::rebased).filter(Objects::nonNull).toList()));
    wholes(notes);
    return notes;
  }

  private void reasons(List<Text> notes) {
    Map<Text, List<Text>> units = new LinkedHashMap<>();
    for (LayerUnit unit : layer.units()) {
      Text reason = unit.rebased() == null ? null : unit.rebased().reason();
      if (reason != null) {
        units.computeIfAbsent(reason, r -> new ArrayList<>()).add(unit.name());
      }
    }
    units.forEach(
        (reason, names) ->
            notes.add(names.size() == layer.units().size() ? reason : named(names, reason)));
  }

  private static Text named(List<Text> names, Text reason) {
    return new Text(
        String.join(", ", names.stream().map(Text::vi).toList()) + ": " + reason.vi(),
        String.join(", ", names.stream().map(Text::en).toList()) + ": " + reason.en());
  }

  private void wholes(List<Text> notes) {
    Wholes wholes = rebasing.wholes();
    if (wholes.units().size() > MOST_DISTRICTS) {
      return;
    }
    wholes.units().forEach((district, units) -> notes.add(whole(district, units)));
  }

  private static Text whole(Member district, List<Member> units) {
    return new Text(
        district.name().vi()
            + " khi đó đúng bằng "
            + units.size()
            + " đơn vị này cộng lại: "
            + String.join(", ", units.stream().map(u -> u.name().vi()).toList())
            + ".",
        district.name().en()
            + " of then is exactly these "
            + units.size()
            + " units together: "
            + String.join(", ", units.stream().map(u -> u.name().en()).toList())
            + ".");
  }
}
