package vn.giamngheo.priority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.priority.Scores.LeftOut;
import vn.giamngheo.text.Text;

/**
 * Criteria made ready for adding up: units that cannot be scored taken out, values normalised,
 * criteria that tell nothing set aside.
 *
 * @param kept positions of the units to score, ascending
 * @param active positions of the criteria that count
 * @param weights theirs, summing to 1
 * @param yardsticks theirs
 */
record ScoreTable(
    int[] kept,
    int[] active,
    double[] weights,
    List<Yardstick> yardsticks,
    Aggregator aggregator,
    List<LeftOut> left,
    List<Text> notes) {

  static ScoreTable of(Scoring scoring, List<Criterion> criteria) {
    int[] weighted =
        IntStream.range(0, criteria.size()).filter(j -> criteria.get(j).weight() > 0).toArray();
    List<LeftOut> left = new ArrayList<>();
    int[] kept = complete(scoring.missing(), criteria, weighted, left);
    List<Text> notes = new ArrayList<>();
    List<Yardstick> yardsticks = new ArrayList<>();
    int[] active =
        IntStream.of(weighted)
            .filter(j -> tells(scoring.normalisation(), criteria.get(j), kept, yardsticks, notes))
            .toArray();
    int[] scored =
        active.length == 0 ? kept : complete(scoring.missing(), criteria, active, kept, left);
    double sum = IntStream.of(active).mapToDouble(j -> criteria.get(j).weight()).sum();
    return new ScoreTable(
        scored,
        active,
        IntStream.of(active).mapToDouble(j -> criteria.get(j).weight() / sum).toArray(),
        yardsticks,
        aggregator(scoring, criteria, active, scored, yardsticks),
        left,
        notes);
  }

  private static Aggregator aggregator(
      Scoring scoring,
      List<Criterion> criteria,
      int[] active,
      int[] kept,
      List<Yardstick> yardsticks) {
    double[][] columns = new double[active.length][];
    for (int a = 0; a < active.length; a++) {
      columns[a] = measured(yardsticks.get(a), criteria.get(active[a]).values(), kept);
    }
    return Aggregator.of(scoring.aggregation(), columns);
  }

  static double[] measured(Yardstick yardstick, double[] values, int[] kept) {
    return IntStream.of(kept)
        .mapToDouble(i -> Double.isNaN(values[i]) ? Double.NaN : yardstick.measure(values[i]))
        .toArray();
  }

  private static int[] complete(
      MissingRule rule, List<Criterion> criteria, int[] needed, List<LeftOut> left) {
    int[] all = IntStream.range(0, criteria.get(0).values().length).toArray();
    return complete(rule, criteria, needed, all, left);
  }

  private static int[] complete(
      MissingRule rule, List<Criterion> criteria, int[] needed, int[] among, List<LeftOut> left) {
    return IntStream.of(among)
        .filter(
            unit -> {
              List<String> lacking =
                  IntStream.of(needed)
                      .mapToObj(criteria::get)
                      .filter(criterion -> !criterion.has(unit))
                      .map(Criterion::id)
                      .toList();
              boolean usable =
                  rule == MissingRule.EXCLUDE ? lacking.isEmpty() : lacking.size() < needed.length;
              if (!usable) {
                String names = String.join(", ", lacking);
                left.add(
                    new LeftOut(unit, new Text("Không có số liệu: " + names, "No data: " + names)));
              }
              return usable;
            })
        .toArray();
  }

  /** Whether a criterion tells units apart; its yardstick is kept when it does. */
  private static boolean tells(
      Normalisation method,
      Criterion criterion,
      int[] kept,
      List<Yardstick> yardsticks,
      List<Text> notes) {
    double[] present =
        Arrays.stream(kept)
            .filter(criterion::has)
            .mapToDouble(i -> criterion.values()[i])
            .toArray();
    if (present.length > 0) {
      Yardstick yardstick = Yardstick.of(method, criterion.direction(), present);
      if (!yardstick.constant()) {
        yardsticks.add(yardstick);
        return true;
      }
    }
    notes.add(
        new Text(
            "Tiêu chí “"
                + criterion.id()
                + "” không phân biệt được các đơn vị nên được để riêng; trọng số của nó chia cho các"
                + " tiêu chí khác.",
            "Criterion “"
                + criterion.id()
                + "” does not tell the units apart and is set aside; its weight goes to the"
                + " others."));
    return false;
  }
}
