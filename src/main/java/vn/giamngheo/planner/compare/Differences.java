package vn.giamngheo.planner.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.rank.UnitNoun;
import vn.giamngheo.planner.rank.Words;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.ScenarioCriterion;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;

/**
 * In what two scenarios about the same units differ as requests: criteria, weights, directions,
 * methods, choice.
 */
final class Differences {
  private static final double PERCENT = 100;

  /** Shares of weight that read alike. */
  private static final double SAME = 5e-4;

  private static final Map<String, Text> NAMES =
      Map.of(
          "min_max", new Text("theo khoảng (min–max)", "min–max"),
          "percentile_rank", new Text("theo thứ hạng phần trăm", "percentile rank"),
          "z_score", new Text("theo điểm chuẩn (z)", "z-score"),
          "weighted_arithmetic", new Text("trung bình cộng", "arithmetic mean"),
          "weighted_geometric", new Text("trung bình nhân", "geometric mean"),
          "topsis", new Text("TOPSIS", "TOPSIS"),
          "exclude", new Text("để ngoài danh sách", "left out"),
          "spread", new Text("chia trọng số cho tiêu chí khác", "weight spread"));

  private final Scenario a;
  private final Scenario b;
  private final Words words;
  private final UnitNoun noun;
  private final List<Text> found = new ArrayList<>();

  private Differences(Scenario a, Scenario b, Words words, UnitNoun noun) {
    this.a = a;
    this.b = b;
    this.words = words;
    this.noun = noun;
  }

  /** A sentence for each difference; one that says so when there is none. */
  static List<Text> list(Scenario a, Scenario b, Words words, UnitNoun noun) {
    Differences differences = new Differences(a, b, words, noun);
    differences.criteria();
    differences.methods();
    differences.choices();
    return differences.found.isEmpty()
        ? List.of(
            new Text(
                "Hai kịch bản dùng cùng tiêu chí, trọng số và cách tính.",
                "Both scenarios use the same criteria, weights and method."))
        : List.copyOf(differences.found);
  }

  private void criteria() {
    Map<Series, Double> inA = shares(a);
    Map<Series, Double> inB = shares(b);
    inA.keySet().stream().filter(s -> !inB.containsKey(s)).forEach(s -> only("A", s, inA.get(s)));
    inB.keySet().stream().filter(s -> !inA.containsKey(s)).forEach(s -> only("B", s, inB.get(s)));
    inA.keySet().stream()
        .filter(inB::containsKey)
        .filter(s -> Math.abs(inA.get(s) - inB.get(s)) >= SAME)
        .forEach(
            s -> both(named(s, "trọng số", "weight"), percent(inA.get(s)), percent(inB.get(s))));
    inA.keySet().stream()
        .filter(inB::containsKey)
        .filter(s -> higherFirst(a, s) != higherFirst(b, s))
        .forEach(
            s ->
                both(
                    named(s, "ưu tiên", "first comes"),
                    direction(higherFirst(a, s)),
                    direction(higherFirst(b, s))));
  }

  private static Map<Series, Double> shares(Scenario scenario) {
    double sum = scenario.criteria().stream().mapToDouble(ScenarioCriterion::weight).sum();
    Map<Series, Double> shares = new LinkedHashMap<>();
    scenario.criteria().forEach(c -> shares.merge(c.series(), c.weight() / sum, Double::sum));
    return shares;
  }

  private static boolean higherFirst(Scenario scenario, Series series) {
    return scenario.criteria().stream().anyMatch(c -> c.series().equals(series) && c.higherFirst());
  }

  private static Text direction(boolean higherFirst) {
    return higherFirst
        ? new Text("giá trị cao", "the higher")
        : new Text("giá trị thấp", "the lower");
  }

  private static Text percent(double share) {
    Text number = Numbers.both(share * PERCENT, 1);
    return new Text(number.vi() + " %", number.en() + "%");
  }

  private Text named(Series series, String vi, String en) {
    Text name = words.series(series);
    return new Text("“" + name.vi() + "”, " + vi, "“" + name.en() + "”, " + en);
  }

  private void only(String which, Series series, double share) {
    Text name = words.series(series);
    Text weight = percent(share);
    found.add(
        new Text(
            String.format("Chỉ %s có tiêu chí “%s” (trọng số %s).", which, name.vi(), weight.vi()),
            String.format(
                "Only %s has the criterion “%s” (weight %s).", which, name.en(), weight.en())));
  }

  private void both(Text what, Text inA, Text inB) {
    found.add(
        new Text(
            String.format("%s: A %s, B %s.", what.vi(), inA.vi(), inB.vi()),
            String.format("%s: A %s, B %s.", what.en(), inA.en(), inB.en())));
  }

  private void methods() {
    method(new Text("Chuẩn hóa", "Normalisation"), a.normalisation(), b.normalisation());
    method(new Text("Tổng hợp điểm", "Aggregation"), a.aggregation(), b.aggregation());
    method(noun.fill("{Noun} thiếu số liệu", "{Nouns} without a figure"), a.missing(), b.missing());
    if (a.whatIf().size() + b.whatIf().size() > 0 && !a.whatIf().equals(b.whatIf())) {
      both(
          new Text("Số giá trị giả định", "Supposed figures"),
          Numbers.both(a.whatIf().size()),
          Numbers.both(b.whatIf().size()));
    }
  }

  private void method(Text what, String inA, String inB) {
    if (!inA.equals(inB)) {
      both(what, NAMES.get(inA), NAMES.get(inB));
    }
  }

  private void choices() {
    if (!a.findChoice().equals(b.findChoice())) {
      both(new Text("Danh sách được chọn", "The list"), choice(a), choice(b));
    }
  }

  private Text choice(Scenario scenario) {
    if (scenario.choice() == null) {
      return new Text("không chọn", "none");
    }
    boolean counted = scenario.choice().codes().isEmpty();
    Text size = Numbers.both(counted ? scenario.choice().top() : scenario.choice().codes().size());
    return counted
        ? noun.fill(size.vi() + " {noun} đứng đầu", "the first " + size.en() + " {nouns}")
        : noun.fill(size.vi() + " {noun} chọn tay", size.en() + " {nouns} picked by hand");
  }
}
