package vn.giamngheo.planner.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.planner.rank.Figures;
import vn.giamngheo.planner.rank.MapUnit;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/** A budget divided by one formula, or by two that are held against each other. */
record AllocationAnswer(
    Atlas atlas,
    String boundaries,
    Figures figures,
    long budget,
    Allocated a,
    Optional<Allocated> b) {

  private record Difference(MapUnit unit, long a, long b) {
    long change() {
      return b - a;
    }
  }

  Map<String, Object> answer(Words words, Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("atlas", atlas.id());
    map.put("boundaries", boundaries);
    map.put("budget", budget);
    map.put("a", a.answer(words, language));
    map.put("b", b.map(other -> other.answer(words, language)).orElse(null));
    map.put("differences", differences().stream().map(d -> difference(d, language)).toList());
    map.put("sentence", sentence().in(language));
    List<Text> notes = new ArrayList<>(figures.notes());
    notes.addAll(a.notes());
    b.ifPresent(other -> notes.addAll(other.notes()));
    notes.add(
        new Text(
            "Hệ số do người dùng đặt; kết quả chỉ đúng với các hệ số này.",
            "The coefficients are the user’s; the result holds for these only."));
    map.put("notes", notes.stream().map(n -> n.in(language)).distinct().toList());
    map.put("source", atlas.citation(language));
    return map;
  }

  private List<Difference> differences() {
    if (b.isEmpty()) {
      return List.of();
    }
    Map<String, Long> one = a.amounts();
    Map<String, Long> other = b.get().amounts();
    return figures.units().stream()
        .map(
            u ->
                new Difference(u, one.getOrDefault(u.code(), 0L), other.getOrDefault(u.code(), 0L)))
        .toList();
  }

  private static Map<String, Object> difference(Difference d, Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", d.unit().code());
    map.put("name", d.unit().name().in(language));
    map.put("a", d.a());
    map.put("b", d.b());
    map.put("change", d.change());
    return map;
  }

  private Text sentence() {
    Text total = Numbers.both(budget);
    Text count = Numbers.both(a.units().size());
    Text noun = UnitNoun.of(figures.units().get(0).code()).many();
    if (b.isEmpty()) {
      return new Text(
          String.format(
              "%s đồng chia cho %s %s, không thừa không thiếu.", total.vi(), count.vi(), noun.vi()),
          String.format(
              "%s đồng divided among %s %s, to the last đồng.", total.en(), count.en(), noun.en()));
    }
    List<Difference> all = differences();
    Text more = Numbers.both(all.stream().filter(d -> d.change() > 0).count());
    Text less = Numbers.both(all.stream().filter(d -> d.change() < 0).count());
    Text moved = Numbers.both(all.stream().mapToLong(Difference::change).filter(c -> c > 0).sum());
    return new Text(
        String.format(
            "Công thức thứ hai cho %s %s nhiều hơn và %s %s ít hơn công thức thứ nhất; %s đồng đổi"
                + " chỗ.",
            more.vi(), noun.vi(), less.vi(), noun.vi(), moved.vi()),
        String.format(
            "The second formula gives more to %s %s and less to %s than the first; %s đồng change"
                + " hands.",
            more.en(), noun.en(), less.en(), moved.en()));
  }
}
