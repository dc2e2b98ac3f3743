package vn.giamngheo.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.rebase.Member;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Wholes;
import vn.giamngheo.text.Text;

/** What a reader must know beside figures carried to units of another day. */
record RebasedNotes(Layer layer, Rebasing rebasing) {
  /** More districts than these are said unit by unit, not beside the map. */
  private static final int MOST_DISTRICTS = 3;

  /** Sentences, most important first. */
  List<Text> notes() {
    List<Text> notes = new ArrayList<>();
    reasons(notes);
    if (any(Rebased::isKnown)) {
      notes.add(how());
    }
    if (any(Rebased::implied)) {
      notes.add(
          new Text(
              "Văn bản không in tổng số hộ của từng xã: suy ra từ số hộ nghèo và tỷ lệ đã làm tròn, nên tỷ lệ tính lại có khoảng thấp nhất – cao nhất.",
              "Total households of the communes are not printed: they follow from count and rounded rate, so a recomputed rate has a lowest and a highest value."));
    }
    if (any(Rebased::estimated)) {
      notes.add(
          new Text(
              "Ước tính: có xã cũ bị chia; khoảng thấp nhất – cao nhất ứng với việc phần bị chia thuộc về hẳn bên này hay bên kia (hộ nghèo giả định phân bố như hộ dân).",
              "Estimated: an old commune was divided; lowest and highest are for all of it lying on one side or the other (the poor assumed spread as households are)."));
    }
    wholes(notes);
    return notes;
  }

  private boolean any(java.util.function.Predicate<Rebased> test) {
    return layer.units().stream().map(LayerUnit::rebased).filter(Objects::nonNull).anyMatch(test);
  }

  private Text how() {
    boolean rates = any(r -> r.method() == Rebased.Method.RATE);
    boolean differences = any(r -> r.method() == Rebased.Method.DIFFERENCE);
    if (differences) {
      return new Text(
          "Mức giảm là hiệu của hai tỷ lệ tính lại từ số hộ; không cộng, không lấy trung bình tỷ lệ.",
          "A reduction is the difference of two rates recomputed from counts; rates are neither added nor averaged.");
    }
    return rates
        ? new Text(
            "Tỷ lệ tính lại từ số hộ in cho các xã cũ đã nhập vào; không lấy trung bình tỷ lệ.",
            "Rates are recomputed from the counts printed for the old communes; rates are never averaged.")
        : new Text(
            "Số hộ là tổng số in cho các xã cũ đã nhập vào.",
            "Counts are sums of those printed for the old communes.");
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
